import { z } from 'zod';
import { type Failure, failures } from '../crawl/failure.ts';
import { certificatesSchema } from './certificates.ts';

// How a site is reached, as one run saw it: what probes leave for audits to judge, and what is kept of it.

const failure = z.enum(Object.keys(failures) as [Failure, ...Failure[]]);

export const transportSchema = z.strictObject({
  /** Instant of the probes. */
  at: z.iso.datetime(),
  /** What answers by HTTPS on port 443, or on the port of the site where that is HTTPS. */
  https: z.union([
    z.strictObject({ failure }),
    z.strictObject({
      failure: z.null(),
      certificates: certificatesSchema,
      /** Whether the certificate is made out to the host, whatever else is wrong with it. */
      hostFits: z.boolean(),
    }),
  ]),
  ipv6: z.strictObject({
    /** The host is an address itself, so no name leads anywhere. */
    isAddress: z.boolean(),
    /** AAAA records; null where the question was not answered. */
    addresses: z.array(z.string()).readonly().nullable(),
    /** Whether this machine can reach anything over IPv6. */
    route: z.boolean(),
    /** The home page over IPv6; null where it was not tried. */
    visit: z.strictObject({ status: z.int(), failure: failure.nullable(), bytes: z.int() }).nullable(),
  }),
  tlcp: z.union([
    z.strictObject({ failure }),
    z.strictObject({
      failure: z.null(),
      port: z.int(),
      /** What came back: a hello of the protocol, an alert, the end of the connection, or something else. */
      answer: z.enum(['hello', 'alert', 'closed', 'other']),
      /** Cipher suite that the server chose, as a number; 0 without a hello. */
      suite: z.int(),
      /** Certificates in its answer; null where they were not seen whole. */
      certificates: z.int().nullable(),
      /** First bytes of the answer, hexadecimal, as evidence. */
      hex: z.string(),
    }),
  ]),
});

export type Transport = z.output<typeof transportSchema>;
