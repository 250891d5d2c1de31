import { expect, it } from 'vitest';
import type { Transport } from '../../derive/transport.ts';
import { siteOf } from '../../testing/site.ts';
import { transportOf } from '../../testing/transport.ts';
import audit from './ipv6.ts';

const judge = (rest: Partial<Transport['ipv6']> = {}) => {
  const { ipv6 } = transportOf();
  return audit.judge(siteOf({ transport: transportOf({ ipv6: { ...ipv6, ...rest } }) }), {});
};

it('passes a home page that opens over IPv6', () => {
  expect(judge().verdict).toBe('pass');
});

it('fails a name without a record, or with one that leads nowhere public', () => {
  expect(judge({ addresses: [], visit: null })).toMatchObject({
    verdict: 'fail',
    findings: [{ observed: 'www.jia.gov.cn: —' }],
  });
  for (const address of ['fd00::1', '64:ff9b::102:304', '::1'])
    expect(judge({ addresses: [address] }).verdict).toBe('fail');
});

it('makes a lead of a page that does not open there', () => {
  expect(judge({ visit: { status: 0, failure: 'refused', bytes: 0 } })).toMatchObject({
    verdict: 'suspect',
    findings: [{ observed: '2400:da00::1 拒绝连接' }],
  });
});

it('blames nobody for what could not be looked at', () => {
  expect(judge({ route: false, visit: null })).toMatchObject({
    verdict: 'notTestable',
    why: { zh: '有 AAAA 记录；本机没有 IPv6 线路，能否打开没有看' },
  });
  expect(judge({ addresses: null, visit: null }).verdict).toBe('notTestable');
  expect(judge({ visit: { status: 412, failure: 'wall', bytes: 0 } }).verdict).toBe('notTestable');
  expect(judge({ isAddress: true, addresses: null, visit: null }).verdict).toBe('notApplicable');
  expect(audit.judge(siteOf({}), {}).verdict).toBe('notTestable');
});
