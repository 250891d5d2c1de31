import type { Scheme } from '@mingjian/model';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { carrying } from './carry.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type FrontLine, frontOf } from './front.ts';
import { type PrintedRow, type PrintedTable, TOTAL, tablesOf } from './outline.ts';

// GB/T 9704—2012, 5 and 7: A4, margins 37/35/28/26 mm, title in 小标宋 二号, body in 仿宋 三号, 28 signs a line, 22 lines a page.
const BODY: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312' }, size: 32 };
const HEAD: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '黑体' }, size: 32 };
const TITLE: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '方正小标宋简体' }, size: 44 };
const PART: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '楷体_GB2312' }, size: 32 };
const CELL: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312' }, size: 21 };
const LINE = { line: 579, lineRule: LineRuleType.EXACT };
const MARGIN = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};

/** The same page turned for a wide table (9704, 7.6): the edge that is bound lies above. */
const MARGIN_ACROSS = { top: MARGIN.left, bottom: MARGIN.right, left: MARGIN.bottom, right: MARGIN.top };

/**
 * A scheme → the plan as an office issues it: title, clauses in their order, lists of units, tables of indicators. Returns the
 * bytes of a .docx, which carries the scheme too.
 */
export async function printDocx(scheme: Scheme): Promise<Uint8Array> {
  const document = new Document({
    title: scheme.title,
    creator: scheme.document.issuer,
    sections: [
      { properties: { page: { margin: MARGIN } }, footers: NUMBERED, children: frontOf(scheme).map(printedLine) },
      ...tablesOf(scheme).map((table, index) => ({
        properties: { page: { margin: MARGIN_ACROSS, size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: NUMBERED,
        children: [
          paragraph(`附件${index + 1}`, HEAD, 0),
          centred(table.title, { ...TITLE, size: 36 }),
          printed(table),
        ],
      })),
    ],
  });
  return carrying(new Uint8Array(await Packer.toBuffer(document)), scheme);
}

/** — 1 — below the text, in 宋体 四号 (9704, 7.5). */
const NUMBERED = {
  default: new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: { ascii: 'Times New Roman', eastAsia: '宋体' },
            size: 28,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  }),
};

/** Headings of the first level in 黑体, of the second in 楷体 (9704, 7.3.3); whom a plan is sent to stands without an indent. */
function printedLine({ as, text }: FrontLine, index: number, lines: readonly FrontLine[]): Paragraph {
  if (as === 'title') return centred(text, TITLE);
  if (as === 'number') return centred(text, BODY);
  if (as === 'body') {
    const first = lines[index - 1]?.as !== 'body';
    if (first && /^[^，。；]{2,200}[：:]$/.test(text)) return paragraph(text, BODY, 0);
    const short = text.length <= HEADING && !/[。；：:，]$/.test(text);
    if (short && /^[一二三四五六七八九十]+、/.test(text)) return paragraph(text, HEAD);
    return paragraph(text, short && /^（[一二三四五六七八九十]+）/.test(text) ? PART : BODY);
  }
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: LINE,
    // Four signs of 三号 from the edge.
    indent: { right: 1280 },
    children: [new TextRun({ ...BODY, text })],
  });
}

/** Longer lines are no headings. */
const HEADING = 30;

const centred = (text: string, run: IRunOptions): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...LINE, line: 700, after: 200 },
    children: [new TextRun({ ...run, text })],
  });
const paragraph = (text: string, run: IRunOptions, firstLine = 640): Paragraph =>
  new Paragraph({ spacing: LINE, indent: { firstLine }, children: [new TextRun({ ...run, text })] });

/** The head stands on every page, and no row is torn between two: a criterion is read beside its points. */
function printed(table: PrintedTable): Table {
  const columns = columnsOf(table);
  const head = [
    ...columns.levels.map((name) => cell(name, columns.width, { centre: true })),
    ...columns.beside.map(({ name, width }) => cell(name, width, { centre: true })),
  ];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: LINED, bottom: LINED, left: LINED, right: LINED, insideHorizontal: LINED, insideVertical: LINED },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...totalRow(table, columns),
      ...table.rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, columns) })),
    ],
  });
}

const LINED = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function totalRow({ depth, total }: PrintedTable, { width, beside }: Columns): TableRow[] {
  if (total === '') return [];
  const cells = beside.map((one) => cell(one.key === 'points' ? total : '', one.width, { centre: true }));
  return [new TableRow({ cantSplit: true, children: [cell(TOTAL, width * depth, { columnSpan: depth }), ...cells] })];
}

function cellsOf(row: PrintedRow, { width, beside }: Columns): TableCell[] {
  const labels = row.levels
    .filter((level) => level.span > 0)
    .map(({ number, text, span }) => cell(`${number}${text}`, width, { rowSpan: span }));
  const others = beside
    .filter(({ key }) => key !== 'requirement' || row.shared > 0)
    .map(({ key, width: own }) =>
      cell(row[key], own, { centre: key === 'points', rowSpan: key === 'requirement' ? row.shared : 1 }),
    );
  return [...labels, ...others];
}

/** How a cell stands in its table. */
interface Stand {
  readonly centre?: boolean;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

const cell = (text: string, width: number, { centre = false, rowSpan = 1, columnSpan = 1 }: Stand = {}): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.CENTER,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: centre ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ ...CELL, text: line })],
        }),
    ),
  });
