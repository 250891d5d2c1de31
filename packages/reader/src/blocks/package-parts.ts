import { isZip, unpackPart, type ZipPart, zipParts } from '@mingjian/files';
import { Refused } from './refused.ts';

const MIB = 1024 * 1024;

/** What a zip of a document may promise, and what of it is unpacked. Pictures count as promised; nobody unpacks them. */
const LIMITS = { entries: 5_000, total: 300 * MIB, part: 24 * MIB, unpacked: 48 * MIB, ratio: 300 } as const;

/** The parts of an office document. Each is unpacked when it is asked for, within its promise and the room that is left. */
export class PackageParts {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  #left: number = LIMITS.unpacked;

  /** Throws `Refused` where the directory cannot be read or promises too much. */
  constructor(bytes: Uint8Array) {
    const parts = isZip(bytes) ? zipParts(bytes) : null;
    if (parts === null) throw new Refused('document-broken');
    const total = parts.reduce((sum, { size }) => sum + size, 0);
    if (parts.length > LIMITS.entries || total > LIMITS.total) throw new Refused('document-too-much');
    this.#bytes = bytes;
    this.#parts = new Map(parts.map((part) => [part.name.replace(/^\//, ''), part]));
  }

  names(pattern: RegExp): string[] {
    return [...this.#parts.keys()].filter((name) => pattern.test(name));
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** A part's bytes, or null where there is none. Throws `Refused` where it is too large, or not what was promised. */
  read(name: string): Uint8Array | null {
    const part = this.#parts.get(name);
    if (part === undefined) return null;
    this.#left -= part.size;
    const bomb = part.size > MIB && part.size > part.packed * LIMITS.ratio;
    if (part.size > LIMITS.part || this.#left < 0 || bomb) throw new Refused('document-too-much');
    const bytes = unpackPart(this.#bytes, part);
    if (bytes === null) throw new Refused('document-broken');
    return bytes;
  }
}
