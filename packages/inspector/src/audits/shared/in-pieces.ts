import type { Attachment, Piece } from '../../attachments/attachment.ts';
import type { Finding, Words } from '../audit.ts';
import { excerptOf } from './excerpt.ts';
import type { PersonalNumber } from './personal.ts';

/** Numbers of persons in a file, each at its place and masked. */
export const personalIn = (
  { url, pieces }: Attachment,
  find: (piece: Piece) => readonly PersonalNumber[],
  expected: Words,
): Finding[] =>
  pieces.flatMap((piece) =>
    find(piece).map(
      ({ from, to, shown }): Finding => ({
        url,
        where: piece.where,
        observed: shown,
        expected,
        excerpt: excerptOf(piece.text, from, to, shown),
      }),
    ),
  );
