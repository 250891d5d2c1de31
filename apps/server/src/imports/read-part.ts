import { fileLimits, sizeText } from '@mingjian/files';
import { done, failed, type Outcome, problem } from '@mingjian/model';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';

/** The request is not made as it should be. */
class BadImport extends Error {
  readonly statusCode = 400;
  readonly code = 'bad-import';
}

export interface ImportPart<T> {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly said: T;
}

const MOST_SAID = 1024 * 1024;

/**
 * Takes the part `file` and the JSON field `said` of an import. The file comes again with each step, so that nothing of
 * it lies on the server between them. Throws where the request itself is wrong; a file that is too large is told.
 */
export async function readImport<T>(
  request: FastifyRequest,
  shape: z.ZodType<T>,
  most: number = fileLimits.table,
): Promise<Outcome<ImportPart<T>>> {
  let file: { name: string; bytes: Uint8Array } | null = null;
  let said: unknown;
  const limits = { fileSize: most, files: 1, fields: 1, fieldSize: MOST_SAID };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.fieldname !== 'said')
        throw new BadImport(`There is no field “${part.fieldname}”: said is the only one.`);
      said = jsonOf(part.value);
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    const name = part.filename || 'file';
    if (part.file.truncated) {
      const limit = sizeText(most);
      const size = { zh: `${limit} 以上`, en: `more than ${limit}` };
      return failed([problem('file-too-large', { file: name }, { size, limit })]);
    }
    file = { name, bytes: Buffer.concat(chunks) };
  }
  if (file === null) throw new BadImport('The part “file” is missing.');
  const read = shape.safeParse(said);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BadImport(`said.${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return done({ file: file.name, bytes: file.bytes, said: read.data });
}

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new BadImport('The field “said” is not JSON.');
  }
}
