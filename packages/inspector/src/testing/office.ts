import { strToU8, zipSync } from 'fflate';

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document of some paragraphs; `deleted` is gone under tracked changes, `comment` stands beside. */
export const docxOf = (paragraphs: readonly string[], { deleted = '', comment = '' } = {}): Uint8Array =>
  zip({
    'word/document.xml': `<w:document ${W}><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join(
        '',
      )}${deleted === '' ? '' : `<w:p><w:del><w:r><w:delText>${deleted}</w:delText></w:r></w:del></w:p>`}</w:body></w:document>`,
    ...(comment === ''
      ? {}
      : {
          'word/comments.xml': `<w:comments ${W}><w:comment><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`,
        }),
  });

interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook: text stands in the shared strings, numbers in their cells. Rows and columns count from 1. */
export function xlsxOf(sheets: readonly MadeSheet[]): Uint8Array {
  const shared: string[] = [];
  const parts: Record<string, string> = {};
  for (const [at, { rows, hiddenRows = [], hiddenColumns = [] }] of sheets.entries()) {
    const cells = rows.map((row, up) => {
      const inner = row.map((value, across) => {
        const ref = `${String.fromCharCode(65 + across)}${up + 1}`;
        if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
        shared.push(value);
        return `<c r="${ref}" t="s"><v>${shared.length - 1}</v></c>`;
      });
      return `<row r="${up + 1}"${hiddenRows.includes(up + 1) ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
    });
    const columns = hiddenColumns.map((number) => `<col min="${number}" max="${number}" hidden="1"/>`).join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet><cols>${columns}</cols><sheetData>${cells.join('')}</sheetData></worksheet>`;
  }
  return zip({
    'xl/workbook.xml': `<workbook><sheets>${sheets
      .map(
        ({ name, hidden }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"${hidden ? ' state="veryHidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...parts,
  });
}
