import { zipOf } from '../../../../files/src/testing/zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const root = (name: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="wps" xmlns:v="v">${inner}</w:${name}>`;

export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Further parts by name, their XML in full. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A .docx with this body, and nothing in it that a test does not want. */
export function docxOf(body: string, { styles, numbering, footnotes, more = {} }: DocxParts = {}): Uint8Array {
  return zipOf([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: '_rels/.rels', text: RELS },
    { name: 'word/document.xml', text: root('document', `<w:body>${body}</w:body>`) },
    ...(styles === undefined ? [] : [{ name: 'word/styles.xml', text: root('styles', styles) }]),
    ...(numbering === undefined ? [] : [{ name: 'word/numbering.xml', text: root('numbering', numbering) }]),
    ...(footnotes === undefined ? [] : [{ name: 'word/footnotes.xml', text: root('footnotes', footnotes) }]),
    ...Object.entries(more).map(([name, text]) => ({ name, text })),
  ]);
}

export const part = root;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph; `properties` is what stands in its `w:pPr`. */
export const para = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
export const listed = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
/** A cell with a paragraph for each line. */
export const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${text
    .split('\n')
    .map((line) => para(line))
    .join('')}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
/** The definition of a list whose levels are format and text. */
export const list = (id: number, ...levels: [format: string, text: string, more?: string][]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
export const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
