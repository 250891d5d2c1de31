import type { Certificate } from '../derive/certificates.ts';
import type { Transport } from '../derive/transport.ts';

/** A certificate in order on the day of the tests. */
export const certificate: Certificate = {
  subject: 'CN=www.jia.gov.cn',
  issuer: 'CN=Some CA',
  names: ['www.jia.gov.cn'],
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  fingerprint: 'a'.repeat(64),
  pem: '',
};

/** A site that is reached in every way, but for what is given. */
export const transportOf = (rest: Partial<Transport> = {}): Transport => ({
  at: '2026-06-30T04:00:00.000Z',
  https: {
    failure: null,
    hostFits: true,
    certificates: { protocol: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256', chain: [certificate], distrust: null },
  },
  ipv6: {
    isAddress: false,
    addresses: ['2400:da00::1'],
    route: true,
    visit: { status: 200, failure: null, bytes: 900 },
  },
  tlcp: { failure: null, port: 443, answer: 'hello', suite: 0xe013, certificates: 2, hex: '160101' },
  ...rest,
});
