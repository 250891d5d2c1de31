import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { fileLimits, tooLarge } from '@mingjian/files';
import { done, failed, type Outcome, problem } from '@mingjian/model';
import type { FastifyRequest } from 'fastify';

const names = ['units', 'facts', 'params'] as const;
export type UploadName = (typeof names)[number];

export interface Uploaded {
  file: string;
  bytes: Uint8Array;
}

export interface Upload {
  files: Map<UploadName, Uploaded>;
  asOf: string | undefined;
}

/** A part that has no business here; the client is wrong, not its data. */
export class UnknownPart extends Error {
  readonly statusCode = 400;
  readonly code = 'unknown-part';
}

const isName = (name: string): name is UploadName => (names as readonly string[]).includes(name);

/**
 * Takes the parts of the request, one after the other, into memory: none above its limit. A part that is too large is a
 * problem of the data, with the name of the file, so that it is told like the others.
 */
export async function readUpload(request: FastifyRequest): Promise<Outcome<Upload>> {
  const upload: Upload = { files: new Map(), asOf: undefined };
  for await (const part of request.parts({ limits: { fileSize: fileLimits.table, files: names.length, fields: 1 } })) {
    if (part.type === 'field') {
      if (part.fieldname !== 'asOf')
        throw new UnknownPart(`There is no field “${part.fieldname}”: asOf is the only one.`);
      upload.asOf = textOf(part);
      continue;
    }
    if (!isName(part.fieldname))
      throw new UnknownPart(`There is no file “${part.fieldname}”: ${names.join(', ')} are taken.`);
    const file = part.filename || `${part.fieldname}`;
    const bytes = await bytesOf(part);
    if (bytes === null) {
      const limit = `${fileLimits.table / 1024 / 1024} MB`;
      return failed([
        problem('file-too-large', { file }, { size: { zh: `${limit} 以上`, en: `more than ${limit}` }, limit }),
      ]);
    }
    const large = tooLarge(bytes.length, part.fieldname === 'params' ? 'params' : 'table', file);
    if (large) return failed([large]);
    // An empty part is a file input in which nothing was chosen.
    if (bytes.length > 0 || part.filename) upload.files.set(part.fieldname, { file, bytes });
  }
  return done(upload);
}

const textOf = (part: MultipartValue): string | undefined =>
  typeof part.value === 'string' && part.value !== '' ? part.value : undefined;

/** The whole part, or null when it is larger than the limit; reading stops there. */
async function bytesOf(part: MultipartFile): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  return part.file.truncated ? null : Buffer.concat(chunks);
}
