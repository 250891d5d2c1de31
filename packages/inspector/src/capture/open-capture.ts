import { type Manifest, manifestSchema } from './manifest.ts';
import { MANIFEST } from './wacz.ts';
import { unzip } from './zip.ts';

export interface OpenCapture {
  readonly manifest: Manifest;
  /** Bytes of a part by its path; null where the capture has none of that name. */
  part(path: string): Buffer | null;
}

/** Opens a capture to look into it. Throws where it cannot be read; whether it is as it was made says `verifyCapture`. */
export function openCapture(bytes: Buffer): OpenCapture {
  const parts = new Map(unzip(bytes).map((part) => [part.path, Buffer.from(part.bytes)]));
  const manifest = manifestSchema.parse(JSON.parse(parts.get(MANIFEST)?.toString('utf8') ?? ''));
  return { manifest, part: (path) => parts.get(path) ?? null };
}
