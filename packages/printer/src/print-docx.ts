import type { Scheme } from '@mingjian/model';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { amountWords, type PrintedRow, type PrintedTable, tablesOf } from './outline.ts';

// GB/T 9704—2012, 5 and 7: A4, margins 37/35/28/26 mm, title in 小标宋 二号, body in 仿宋 三号, 28 signs a line, 22 lines a page.
const BODY: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312' }, size: 32 };
const HEAD: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '黑体' }, size: 32 };
const TITLE: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '方正小标宋简体' }, size: 44 };
const CELL: IRunOptions = { font: { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312' }, size: 21 };
const LINE = { line: 579, lineRule: LineRuleType.EXACT };
const MARGIN = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};

/** A scheme → the plan as an office issues it: head, clauses in their order, lists of units, tables of indicators. Returns the bytes of a .docx. */
export async function printDocx(scheme: Scheme): Promise<Uint8Array> {
  const tables = tablesOf(scheme);
  const document = new Document({
    title: scheme.title,
    creator: scheme.document.issuer,
    sections: [
      { properties: { page: { margin: MARGIN } }, children: front(scheme) },
      ...tables.map((table, index) => ({
        properties: { page: { margin: MARGIN, size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [paragraph(`附件${index + 1}`, HEAD), centred(table.title, { ...TITLE, size: 36 }), printed(table)],
      })),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function front(scheme: Scheme): Paragraph[] {
  const { document } = scheme;
  const out = [centred(document.title, TITLE)];
  if (document.number) out.push(centred(document.number, BODY));
  for (const provision of scheme.provisions) {
    if (provision.text === document.title) continue;
    for (const line of provision.text.split('\n')) out.push(paragraph(line, BODY));
  }
  for (const one of Object.values(scheme.classes)) {
    if (one.units === null) continue;
    const names = one.units.map((unit) => (typeof unit === 'string' ? unit : unit.name));
    out.push(
      paragraph(
        `${one.name}（${one.stated === undefined ? names.length : amountWords(one.stated, scheme.classes)}家）：${names.join('、')}。`,
        BODY,
      ),
    );
  }
  out.push(
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: LINE,
      children: [new TextRun({ ...BODY, text: document.issuer })],
    }),
  );
  if (document.dateText)
    out.push(
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: LINE,
        children: [new TextRun({ ...BODY, text: document.dateText })],
      }),
    );
  return out;
}

const centred = (text: string, run: IRunOptions): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...LINE, line: 700, after: 200 },
    children: [new TextRun({ ...run, text })],
  });
const paragraph = (text: string, run: IRunOptions): Paragraph =>
  new Paragraph({ spacing: LINE, indent: { firstLine: 640 }, children: [new TextRun({ ...run, text })] });

const REST = [
  ['分值', 'points', 6],
  ['考核内容', 'requirement', 26],
  ['评分标准', 'criterion', 30],
  ['考核方式', 'method', 12],
  ['责任单位', 'responsible', 10],
] as const;
const LEVELS = ['一级指标', '二级指标', '三级指标', '四级指标', '五级指标', '六级指标'];

function printed(table: PrintedTable): Table {
  const columns = REST.filter(
    ([, key]) => key === 'points' || key === 'criterion' || table.rows.some((row) => row[key] !== ''),
  );
  const rest = columns.reduce((sum, [, , width]) => sum + width, 0);
  const level = Math.max(6, (100 - rest) / table.depth);
  const head = [
    ...LEVELS.slice(0, table.depth).map((name) => cell(name, level, true)),
    ...columns.map(([name, , width]) => cell(name, width, true)),
  ];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: LINED, bottom: LINED, left: LINED, right: LINED, insideHorizontal: LINED, insideVertical: LINED },
    rows: [
      new TableRow({ tableHeader: true, children: head }),
      ...table.rows.map((row) => new TableRow({ children: cellsOf(row, columns, level) })),
    ],
  });
}

const LINED = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function cellsOf(row: PrintedRow, columns: readonly (typeof REST)[number][], width: number): TableCell[] {
  const labels = row.levels
    .filter((level) => level.span > 0)
    .map((level) => cell(level.text, width, false, level.span));
  return [...labels, ...columns.map(([, key, size]) => cell(row[key], size, key === 'points'))];
}

const cell = (text: string, width: number, centre: boolean, span = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.CENTER,
    ...(span > 1 ? { rowSpan: span } : {}),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: centre ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ ...CELL, text: line })],
        }),
    ),
  });
