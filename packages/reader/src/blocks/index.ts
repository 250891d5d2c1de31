export { carriedScheme, SCHEME_NAMESPACE } from './carried.ts';
export type { Block, Cell, Document, DocumentKind, Heading, Note, Paragraph, Table, TextBlock } from './document.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
export { textOf } from './text-of.ts';
