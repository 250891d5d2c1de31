import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Failure, failures } from '../crawl/failure.ts';
import type { Visit } from '../crawl/fetch-one.ts';
import { accessSchema } from '../derive/access.ts';
import { transportSchema } from '../derive/transport.ts';

/** The file of a kept run that says what was seen, a line for each look. */
export const VISITS = 'visits.jsonl';

const failure = z.enum(Object.keys(failures) as [Failure, ...Failure[]]);
/** SHA-256 of a body. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const visit = {
  url: z.string(),
  finalUrl: z.string(),
  hops: z.array(z.string()),
  at: z.string(),
  ms: z.number(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  failure: failure.nullable(),
  body: hash,
  rendered: z.boolean().default(false),
  access: accessSchema.optional(),
};
const line = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('begin'),
    home: z.string(),
    today: z.string(),
    outer: z.boolean().optional(),
    unit: z.string().optional(),
  }),
  /** Tries of earlier runs at one address. */
  z.object({
    kind: z.literal('past'),
    url: z.string(),
    attempts: z.array(z.object({ at: z.iso.datetime(), failure: failure.nullable() })),
  }),
  z.object({ kind: z.literal('visit'), ...visit }),
  /** What the search of the site answered to a word. */
  z.object({ kind: z.literal('searched'), word: z.string(), ...visit }),
  /** A file that is there; with its body where its words were wanted. */
  z.object({
    kind: z.literal('file'),
    url: z.string(),
    at: z.string(),
    ms: z.number(),
    status: z.number(),
    body: hash.optional(),
  }),
  z.object({
    kind: z.literal('missed'),
    url: z.string(),
    failure,
    status: z.number(),
    /** Of the last try; null where there was none. Runs kept before it was written have none. */
    at: z.string().nullable().optional(),
  }),
  /** A link to another site. */
  z.object({
    kind: z.literal('outer'),
    url: z.string(),
    failure: failure.nullable(),
    status: z.number(),
    at: z.string(),
  }),
  /** How the site is reached. */
  z.object({ kind: z.literal('probed'), transport: transportSchema }),
  z.object({ kind: z.literal('end'), cut: z.boolean() }),
]);
export type Line = z.output<typeof line>;

/** A kept run was changed or is not whole. */
export class KeptRunBroken extends Error {
  override name = 'KeptRunBroken';
}

/** A line as it is written: signs at which readers end a line are escaped. */
export const written = (one: Line): string =>
  `${JSON.stringify(one).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}\n`;

/** A line with the byte behind its end. */
export interface Placed {
  readonly line: Line;
  readonly end: number;
}

/**
 * The lines of a kept run in order. A last line without an end was being written when the run was killed: it is left out. Throws
 * KeptRunBroken where a line is not one of ours.
 */
export async function* linesIn(folder: string): AsyncGenerator<Placed> {
  const input = createReadStream(join(folder, VISITS));
  let read = 0;
  input.on('data', (bytes) => {
    read += bytes.length;
  });
  let number = 0;
  let end = 0;
  let waiting: string | undefined;
  const placed = (text: string): Placed => {
    number += 1;
    end += Buffer.byteLength(text) + 1;
    try {
      return { line: line.parse(JSON.parse(text)), end };
    } catch {
      throw new KeptRunBroken(`${VISITS}:${number}: this line is not one of a run`);
    }
  };
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (waiting !== undefined) yield placed(waiting);
      waiting = text;
    }
    // The last one had its end where all bytes are accounted for.
    if (waiting !== undefined && end + Buffer.byteLength(waiting) + 1 === read) yield placed(waiting);
  } finally {
    input.destroy();
  }
}

/** The last try at something that was missed, as far as it was kept. */
export function tryOf({ url, status, at }: Extract<Line, { kind: 'missed' | 'outer' }>, today: string): Visit | null {
  if (at === null) return null;
  // Noon in China, where only the day is known.
  const known = at ?? `${today}T04:00:00.000Z`;
  return { url, finalUrl: url, hops: [], at: known, ms: 0, status, headers: {}, failure: null, body: Buffer.alloc(0) };
}
