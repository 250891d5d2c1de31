export { carriedScheme, SCHEME_NAMESPACE } from './carried.ts';
export type { Block, Cell, Document, DocumentKind, Heading, Note, Paragraph, Table, TextBlock } from './document.ts';
export type { RawCell } from './grid.ts';
export { typedNumber } from './number.ts';
export { pdfText } from './pdf/text.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
export { restoredTable } from './restored-table.ts';
export { textOf } from './text-of.ts';
