import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, thirty seconds. */
const SHAPE = { issuer: '明鉴', algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may be one step off. */
const WINDOW = 1;

/** A new secret, as text and as the address that an authenticator app reads from a picture. */
export function newSecret(login: string): { secret: string; url: string } {
  const secret = new Secret({ size: 20 });
  return { secret: secret.base32, url: new TOTP({ ...SHAPE, label: login, secret }).toString() };
}

/** The time step that a code belongs to at an instant (ISO); null where it is wrong. */
export function stepOf(secret: string, code: string, now: string): number | null {
  const timestamp = Date.parse(now);
  const totp = new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / SHAPE.period) + delta;
}
