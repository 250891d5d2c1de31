import { expect, it } from 'vitest';
import { newSecret, stepOf } from './one-time-code.ts';

/** RFC 6238, appendix B: the secret “12345678901234567890”, SHA-1, the last six of eight digits. */
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it('knows the codes of the standard', () => {
  expect(stepOf(RFC, '287082', '1970-01-01T00:00:59.000Z')).toBe(1);
  expect(stepOf(RFC, '081804', '2005-03-18T01:58:29.000Z')).toBe(37037036);
  expect(stepOf(RFC, '000000', '2005-03-18T01:58:29.000Z')).toBeNull();
});

it('takes a clock that is one step off, and tells which step the code was of', () => {
  expect(stepOf(RFC, '287082', '1970-01-01T00:01:25.000Z')).toBe(1);
  expect(stepOf(RFC, '287082', '1970-01-01T00:02:05.000Z')).toBeNull();
});

it('makes a secret of 160 bits that an authenticator app can read', () => {
  const { secret, url } = newSecret('wang');
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(decodeURIComponent(url)).toContain(`otpauth://totp/明鉴:wang?issuer=明鉴&secret=${secret}`);
});
