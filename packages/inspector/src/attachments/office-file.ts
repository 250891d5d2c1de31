import { isZip, unpackPart, type ZipPart, zipParts } from '@mingjian/files';

const MIB = 1024 * 1024;
/** What a file may promise, and what of it is unpacked. Pictures count as promised; nobody unpacks them. */
const LIMITS = { entries: 2_000, total: 200 * MIB, part: 32 * MIB, unpacked: 64 * MIB, ratio: 300 };

/** The parts of an office file, each unpacked when it is asked for, within its promise and the room that is left. */
export class OfficeFile {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  #left = LIMITS.unpacked;

  private constructor(bytes: Uint8Array, parts: readonly ZipPart[]) {
    this.#bytes = bytes;
    this.#parts = new Map(parts.map((part) => [part.name.replace(/^\//, ''), part]));
  }

  /** Null where the bytes are no zip, or one that promises too much. */
  static open(bytes: Uint8Array): OfficeFile | null {
    const parts = isZip(bytes) ? zipParts(bytes) : null;
    if (parts === null || parts.length > LIMITS.entries) return null;
    return parts.reduce((sum, { size }) => sum + size, 0) > LIMITS.total ? null : new OfficeFile(bytes, parts);
  }

  names(pattern: RegExp): string[] {
    return [...this.#parts.keys()].filter((name) => pattern.test(name));
  }

  /** The text of a part; null where there is none, it is too large, or it is not what was promised. */
  text(name: string): string | null {
    const part = this.#parts.get(name);
    if (part === undefined) return null;
    const bomb = part.size > MIB && part.size > part.packed * LIMITS.ratio;
    if (part.size > LIMITS.part || part.size > this.#left || bomb) return null;
    this.#left -= part.size;
    const bytes = unpackPart(this.#bytes, part);
    return bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  }
}
