import type { Scheme } from '@mingjian/model';
import { SCHEME_NAMESPACE } from '@mingjian/reader/blocks';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
/** The relationships of the part that holds the words: of a .docx, or of an .xlsx. */
const MAIN = ['word/_rels/document.xml.rels', 'xl/_rels/workbook.xml.rels'];
const PART = 'customXml/item1.xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What makes the part a data store in the sense of ECMA-376-1, 15.2.6; some programs keep a custom part only with it. */
const STORE: Readonly<Record<string, string>> = {
  'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6D696E67-6A69-616E-8000-736368656D65}"><ds:schemaRefs><ds:schemaRef ds:uri="${SCHEME_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${CUSTOM}Props" Target="itemProps1.xml"/></Relationships>`,
};
const STORE_TYPE =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';

/**
 * An office document with the scheme beside its words, in a custom XML part (ECMA-376-1, 15.2.5), which word processors and
 * spreadsheets keep when they save. JSON writes every control sign with letters, so XML can hold it.
 */
export function carrying(bytes: Uint8Array, scheme: Scheme): Uint8Array {
  const parts = unzipSync(bytes);
  const main = MAIN.find((name) => parts[name] !== undefined);
  if (main === undefined) throw new Error('an office document without its main part');
  within(parts, main, `<Relationship Id="mingjianScheme" Type="${CUSTOM}" Target="../${PART}"/>`);
  within(parts, '[Content_Types].xml', STORE_TYPE);
  for (const [name, text] of Object.entries(STORE)) parts[name] = strToU8(text);
  parts[PART] = strToU8(`${HEAD}<scheme xmlns="${SCHEME_NAMESPACE}">${inXml(JSON.stringify(scheme))}</scheme>`);
  return zipSync(parts, { level: 6 });
}

/** Puts an element at the end of the root element of a part. */
function within(parts: Record<string, Uint8Array>, name: string, element: string): void {
  const text = strFromU8(parts[name] ?? new Uint8Array());
  parts[name] = strToU8(text.replace(/(<\/\w+>)\s*$/, `${element}$1`));
}

const inXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\uFFFE\uFFFF\r]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
