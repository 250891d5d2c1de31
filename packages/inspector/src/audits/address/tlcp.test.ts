import { expect, it } from 'vitest';
import type { Transport } from '../../derive/transport.ts';
import { siteOf } from '../../testing/site.ts';
import { transportOf } from '../../testing/transport.ts';
import audit from './tlcp.ts';

const judge = (tlcp: Transport['tlcp']) => audit.judge(siteOf({ transport: transportOf({ tlcp }) }), {});
const heard = { failure: null, port: 443, suite: 0, certificates: null, hex: '' } as const;

it('passes a server that answers in kind', () => {
  expect(judge({ ...heard, answer: 'hello', suite: 0xe013, certificates: 2 }).verdict).toBe('pass');
  expect(judge({ ...heard, answer: 'hello', suite: 0xe053 }).verdict).toBe('pass');
});

it.each([
  ['alert', '拒绝 (alert)'],
  ['closed', '断开连接'],
  ['other', '回应不是国密协议'],
] as const)('makes a lead of %s', (answer, observed) => {
  expect(judge({ ...heard, answer })).toMatchObject({ verdict: 'suspect', findings: [{ observed }] });
});

it('makes a lead of a single certificate and of a closed door', () => {
  expect(judge({ ...heard, answer: 'hello', suite: 0xe013, certificates: 1 })).toMatchObject({
    verdict: 'suspect',
    findings: [{ expected: { zh: '出示签名、加密两张证书' } }],
  });
  expect(judge({ failure: 'refused' }).verdict).toBe('suspect');
});

it('blames nobody for silence, and for a run that did not probe', () => {
  expect(judge({ failure: 'timeout' })).toMatchObject({ verdict: 'notTestable', why: { zh: '超过时限没有回应' } });
  expect(audit.judge(siteOf({}), {}).verdict).toBe('notTestable');
});
