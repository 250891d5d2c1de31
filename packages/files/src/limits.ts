import { type Problem, problem } from '@mingjian/model';

const MIB = 1024 * 1024;

/**
 * Bytes that a table of facts or units, a workbook (which unpacks to some ten times that), a scheme, a parameter file or a capture of a page may have. Whoever reads a file asks before
 * reading it. YAML is slow to parse (about 1 MB a second), so its limits are tighter.
 */
export const fileLimits = {
  table: 50 * MIB,
  workbook: 20 * MIB,
  scheme: 4 * MIB,
  params: MIB / 4,
  document: 50 * MIB,
  capture: 300 * MIB,
  words: 5 * MIB,
} as const;
export type FileShape = keyof typeof fileLimits;

/** Sizes as people see them in a file manager, with one place where it tells something. */
export function sizeText(bytes: number): string {
  if (bytes < MIB) return `${Math.ceil(bytes / 1024)} KB`;
  const tenths = Math.round((bytes * 10) / MIB);
  return tenths % 10 === 0 ? `${tenths / 10} MB` : `${Math.floor(tenths / 10)}.${tenths % 10} MB`;
}

/** The problem of a file that is too large to be read, or null. */
export function tooLarge(bytes: number, shape: FileShape, file: string): Problem | null {
  const limit = fileLimits[shape];
  if (bytes <= limit) return null;
  // A byte too many must not read "50 MB; the limit is 50 MB".
  const size = sizeText(bytes) === sizeText(limit) ? `${bytes} B` : sizeText(bytes);
  return problem('file-too-large', { file }, { size, limit: sizeText(limit) });
}
