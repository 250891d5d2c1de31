/** Some text of a file at its place. */
export interface Piece {
  readonly where: { readonly zh: string; readonly en: string };
  readonly text: string;
  /** What stands at the head of its column; empty where it stands in none. */
  readonly heading: string;
  /** Whether a reader of the file does not see it: a hidden sheet, row or column, a deleted passage, a comment. */
  readonly hidden: boolean;
}

/** A file that a page leads to, as far as its words could be read. */
export interface Attachment {
  readonly url: string;
  readonly pieces: readonly Piece[];
}

/** Pages of a PDF as text; null where it cannot be read. Whoever runs the inspector hands it in. */
export type ReadPdf = (bytes: Uint8Array) => Promise<readonly string[] | null>;

/** More than any list has that is published with care. */
export const MOST_PIECES = 300_000;
/** Signs of one piece that are looked at. */
export const LONGEST_PIECE = 100_000;
