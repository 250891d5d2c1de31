import { z } from 'zod';

/** A certificate as its server showed it. */
const certificateSchema = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  /** Names and addresses it is made out to. */
  names: z.array(z.string()).readonly(),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  /** SHA-256 of the certificate, hexadecimal. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  pem: z.string(),
});

/** What a server showed of itself on an encrypted connection. */
export const certificatesSchema = z.strictObject({
  /** As agreed on, such as TLSv1.3. */
  protocol: z.string(),
  cipher: z.string(),
  /** The server's own first, then those that vouch for it. */
  chain: z.array(certificateSchema).readonly(),
  /** Why this machine does not trust the server, as OpenSSL calls it; null where it does. */
  distrust: z.string().nullable(),
});

export type Certificate = z.output<typeof certificateSchema>;
export type Certificates = z.output<typeof certificatesSchema>;
