export type { Block, Cell, Document, DocumentKind, Heading, Note, Paragraph, Table, TextBlock } from './document.ts';
export { readDocument } from './read-document.ts';
export { textOf } from './text-of.ts';
