import type { PrintedRow, PrintedTable } from '@mingjian/printer';

/** A way in which a copy of a plan loses its tables. */
export type Lost = (table: PrintedTable) => string;

const HAN = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
];
const han = (n: number): string =>
  HAN[n - 1] ??
  (n < 20
    ? `十${HAN[n - 11]}`
    : n % 10 === 0
      ? `${HAN[n / 10 - 1]}十`
      : `${HAN[Math.floor(n / 10) - 1]}十${HAN[(n % 10) - 1]}`);
const NUMBER = [(n: number) => `${han(n)}、`, (n: number) => `（${han(n)}）`, (n: number) => `${n}.`];

/**
 * A masked share is said once, with its name, as an office would: neither by class nor again inside other words. Stages that a
 * scheme has beside its indicators (加、扣分环节) have no marks, and no row in a plan's table.
 */
export const plain = (table: PrintedTable): PrintedTable => ({
  ...table,
  rows: table.rows
    .filter(
      ({ levels, points }) =>
        points !== '' || (levels.length < 3 && levels.some(({ text }) => text.includes('%'))) || levels.length > 2,
    )
    .map((row) => ({
      ...row,
      levels: row.levels.map((level) => ({ ...level, text: level.text.replace(/（[^（）]*，[^（）]*%）$/, '（*%）') })),
      requirement: row.requirement.replace(/[（(]\*+%[）)]|^加分指标。?/gm, ''),
      criterion: row.criterion.replace(/[（(]\*+%[）)]|^加分指标。?/gm, ''),
    })),
});

const depthOf = ({ levels }: PrintedRow): number => levels.filter(({ text }) => text !== '').length;
const LEVELS = ['一级指标', '二级指标', '三级指标', '四级指标'];

/** Columns as offices name them; those in which nothing stands are left out. */
function columns(table: PrintedTable): { name: string; of: (row: PrintedRow) => string }[] {
  const used = (of: (row: PrintedRow) => string): boolean => table.rows.some((row) => of(row) !== '');
  return [
    ...Array.from({ length: table.depth }, (_, level) => ({
      name: table.depth === 1 ? '考核指标' : (LEVELS[level] ?? ''),
      of: (row: PrintedRow) => (row.levels[level]?.span === 0 ? '' : (row.levels[level]?.text ?? '')),
    })),
    { name: '分值', of: (row: PrintedRow) => row.points },
    { name: '考核内容', of: (row: PrintedRow) => row.requirement },
    { name: '评分标准', of: (row: PrintedRow) => row.criterion },
    { name: '责任单位', of: (row: PrintedRow) => row.responsible },
    { name: '考核方式', of: (row: PrintedRow) => row.method },
  ].filter(({ of }) => used(of));
}

const cellLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const LOSSES = {
  /** Numbered headings with marks, the criterion below: a plan that has no tables. */
  outline: (table: PrintedTable): string => {
    const lines: string[] = [table.title];
    const counts: number[] = [];
    for (const row of table.rows) {
      const depth = depthOf(row);
      for (let level = 0; level < depth; level += 1) {
        const label = row.levels[level];
        if (!label || label.span === 0) continue;
        counts.length = level + 1;
        counts[level] = (counts[level] ?? 0) + 1;
        const name = label.text.replace(/^\d+\./, '');
        const leaf = level === depth - 1;
        const marks = leaf && row.points !== '' ? `（${row.points}分）` : '';
        lines.push(`${NUMBER[level]?.(counts[level] ?? 1)}${name}${marks}`);
      }
      lines.push(...cellLines(row.requirement), ...cellLines(row.criterion));
    }
    return lines.join('\n');
  },
  /** Each cell on a line of its own, as text copied out of a page comes. */
  'cells on lines': (table: PrintedTable): string => {
    const shown = columns(table);
    return [
      table.title,
      ...shown.map(({ name }) => name),
      ...table.rows.flatMap((row) => shown.flatMap(({ of }) => cellLines(of(row)))),
    ].join('\n');
  },
  /** Rows on lines, their cells parted by blanks only. */
  'rows of blanks': (table: PrintedTable): string => {
    const shown = columns(table);
    return [
      table.title,
      shown.map(({ name }) => name).join('  '),
      ...table.rows.map((row) =>
        shown
          .map(({ of }) => cellLines(of(row)).join(''))
          .filter((text) => text !== '')
          .join('  '),
      ),
    ].join('\n');
  },
  /** Tabs are there, but a row begins with its first cell that says something: what was merged above is gone. */
  'shifted rows': (table: PrintedTable): string => {
    const shown = columns(table);
    const rows = table.rows.map((row) => shown.map(({ of }) => cellLines(of(row)).join('')));
    return [
      table.title,
      shown.map(({ name }) => name).join('\t'),
      ...rows.map((cells) => cells.slice(cells.findIndex((text) => text !== '')).join('\t')),
    ].join('\n');
  },
  /** All cells in one line with nothing between them. */
  'run together': (table: PrintedTable): string => {
    const shown = columns(table);
    return [
      `${table.title}${shown.map(({ name }) => name).join('')}`,
      ...table.rows.map((row) => shown.map(({ of }) => cellLines(of(row)).join('')).join('')),
    ].join('');
  },
} satisfies Record<string, Lost>;
