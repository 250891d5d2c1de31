import type { Blobs } from '@mingjian/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** The largest file that is taken as evidence: enough for a scanned annual report; a video belongs behind a link. */
export const MOST_BYTES = 50 * 1024 * 1024;
const LONGEST_NAME = 200;

const text = z.string().trim();
/** What is said of a piece of evidence. */
export const saidOfEvidence = z.strictObject({
  unit: text.min(1).max(200),
  indicator: text.max(400).default(''),
  happenedOn: z.union([z.literal(''), z.iso.date()]).default(''),
  note: text.max(1_000).default(''),
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2_000)]).default(''),
});
export type Said = z.infer<typeof saidOfEvidence>;

export interface Kept {
  readonly name: string;
  readonly type: string;
  readonly hash: string;
  readonly size: number;
}

/** The request is not made as it should be. */
export class BadEvidence extends Error {
  readonly statusCode = 400;
  readonly code = 'bad-evidence';
}

/** Puts what stands before the file to a judge, so that nothing of a refused request is kept. */
export type Judge = (said: Said) => Promise<boolean>;

/**
 * Takes evidence from a multipart request: fields first, then at most one file, which goes straight to where it is kept.
 * Null where the judge refused. Throws BadEvidence and TooLarge.
 */
export async function readEvidence(
  request: FastifyRequest,
  blobs: Blobs,
  judge: Judge,
): Promise<{ said: Said; file: Kept | null } | null> {
  const fields: Record<string, unknown> = {};
  let judged: Said | null = null;
  let file: Kept | null = null;
  const limits = { fileSize: MOST_BYTES + 1, files: 1, fields: 5, fieldSize: 4_000 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (judged) throw new BadEvidence('Fields come before the file.');
      fields[part.fieldname] = part.value;
      continue;
    }
    judged = parse(fields);
    if (!(await judge(judged))) {
      part.file.resume();
      return null;
    }
    const kept = await blobs.put(part.file, MOST_BYTES);
    file = { ...kept, name: plainName(part.filename), type: part.mimetype };
  }
  if (judged === null) {
    judged = parse(fields);
    if (!(await judge(judged))) return null;
  }
  if ((file === null) === (judged.link === '')) throw new BadEvidence('Evidence is one file or one link.');
  if (file?.size === 0) throw new BadEvidence('The file is empty.');
  return { said: judged, file };
}

function parse(fields: Record<string, unknown>): Said {
  const read = saidOfEvidence.safeParse(fields);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BadEvidence(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** The last part of a path, without control characters. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(-LONGEST_NAME) || 'file'
  );
}
