import { expect, it } from 'vitest';
import type { Failure } from '../../crawl/failure.ts';
import type { Certificate } from '../../derive/certificates.ts';
import { siteOf } from '../../testing/site.ts';
import { certificate, transportOf } from '../../testing/transport.ts';
import audit from './https.ts';

function judge(own: Partial<Certificate> = {}, distrust: string | null = null, hostFits = true) {
  const certificates = { protocol: 'TLSv1.2', cipher: 'x', chain: [{ ...certificate, ...own }], distrust };
  const transport = transportOf({ https: { failure: null, hostFits, certificates } });
  return audit.judge(siteOf({ transport }), audit.params);
}
const unseen = (failure: Failure) =>
  audit.judge(siteOf({ transport: transportOf({ https: { failure } }) }), audit.params);

it('passes a certificate that is in order', () => {
  expect(judge()).toEqual({ verdict: 'pass', findings: [] });
});

it('fails one that has run out, is not yet valid, is for another host, or vouches for itself', () => {
  expect(judge({ validTo: '2026-06-01T00:00:00.000Z' }, 'CERT_HAS_EXPIRED')).toMatchObject({
    verdict: 'fail',
    findings: [{ observed: '2026-01-01—2026-06-01', expected: { zh: '在有效期内' } }],
  });
  expect(judge({ validFrom: '2026-07-01T00:00:00.000Z' }).verdict).toBe('fail');
  expect(judge({ names: ['www.yi.gov.cn'] }, 'ERR_TLS_CERT_ALTNAME_INVALID', false)).toMatchObject({
    verdict: 'fail',
    findings: [{ observed: 'www.yi.gov.cn', expected: { zh: '与域名 www.jia.gov.cn 相符' } }],
  });
  expect(judge({}, 'DEPTH_ZERO_SELF_SIGNED_CERT').verdict).toBe('fail');
});

it('makes leads of a certificate that runs out soon, and of a root that this machine does not know', () => {
  expect(judge({ validTo: '2026-07-29T04:00:00.000Z' })).toMatchObject({
    verdict: 'suspect',
    findings: [{ observed: '29' }],
  });
  expect(judge({ validTo: '2026-07-30T04:00:00.000Z' }).verdict).toBe('pass');
  expect(judge({}, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')).toMatchObject({
    verdict: 'suspect',
    findings: [{ observed: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE (1)' }],
  });
});

it('tells a closed door from what could not be looked at', () => {
  expect(unseen('refused')).toMatchObject({ verdict: 'suspect', findings: [{ observed: '拒绝连接' }] });
  expect(unseen('tls').verdict).toBe('suspect');
  for (const failure of ['timeout', 'dns', 'not-allowed'] as const) expect(unseen(failure).verdict).toBe('notTestable');
  expect(audit.judge(siteOf({}), audit.params).verdict).toBe('notTestable');
});
