import { done, failed, type Outcome, problem } from '@mingjian/model';

/** Byte order marks, longest first. */
const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text of a file as office programs write it: a byte order mark decides; else UTF-8 if every byte fits, else GB18030.
 * Both decoders are strict, so that no character is ever replaced in silence.
 */
export function decode(bytes: Uint8Array, file: string): Outcome<string> {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const text = mark ? strictly(bytes, mark.encoding) : (strictly(bytes, 'utf-8') ?? strictly(bytes, 'gb18030'));
  // A NUL never stands in text: a workbook or a picture that was given another name.
  if (text === null || text.includes('\0')) return failed([problem('file-encoding', { file })]);
  return done(text);
}
