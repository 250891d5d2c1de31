import type { Scheme } from '@mingjian/model';
import { SCHEME_NAMESPACE } from '@mingjian/reader/blocks';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
/** The relationships of the part that holds the words: of a .docx, or of an .xlsx. */
const MAIN = ['word/_rels/document.xml.rels', 'xl/_rels/workbook.xml.rels'];
const PART = 'customXml/item1.xml';

/**
 * An office document with the scheme beside its words, in a custom XML part (ECMA-376-1, 15.2.5), which word processors and
 * spreadsheets keep when they save. JSON writes every control sign with letters, so XML can hold it.
 */
export function carrying(bytes: Uint8Array, scheme: Scheme): Uint8Array {
  const parts = unzipSync(bytes);
  const main = MAIN.find((name) => parts[name] !== undefined);
  const links = main === undefined ? undefined : parts[main];
  if (main === undefined || links === undefined) throw new Error('an office document without its main part');
  const link = `<Relationship Id="mingjianScheme" Type="${CUSTOM}" Target="../${PART}"/>`;
  parts[main] = strToU8(
    strFromU8(links).replace(/(<Relationships[^>]*?)(\/>|>)/, (_, open: string, end: string) =>
      end === '>' ? `${open}>${link}` : `${open}>${link}</Relationships>`,
    ),
  );
  parts[PART] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><scheme xmlns="${SCHEME_NAMESPACE}">${inXml(JSON.stringify(scheme))}</scheme>`,
  );
  return zipSync(parts, { level: 6 });
}

const inXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\uFFFE\uFFFF\r]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
