import type { PrintedRow, PrintedTable } from './outline.ts';

/** What stands beside the levels of the tree, with what it needs of the width beside a level’s. */
const BESIDE = [
  { name: '分值', key: 'points', width: 6 },
  { name: '考核内容', key: 'requirement', width: 26 },
  { name: '评分标准', key: 'criterion', width: 30 },
  { name: '考核方式', key: 'method', width: 12 },
  { name: '责任单位', key: 'responsible', width: 10 },
  { name: '考核部门', key: 'owner', width: 10 },
  { name: '适用对象', key: 'concern', width: 10 },
  { name: '备注', key: 'note', width: 10 },
] as const;
const LEVELS = ['一级指标', '二级指标', '三级指标', '四级指标', '五级指标', '六级指标'];

/** Remarks that say rules need the room of a criterion; a word or two does not. */
const [LONG_NOTE, NOTE_WIDTH] = [40, 24];

/** What a level needs beside them. */
const LEVEL = 12;

export interface Beside extends Pick<(typeof BESIDE)[number], 'name' | 'key'> {
  readonly width: number;
}

export interface Columns {
  /** Names of the levels. */
  readonly levels: readonly string[];
  /** Of each level, as those beside them in hundredths of the table. */
  readonly width: number;
  /** Columns with a word in them; marks and criterion always. */
  readonly beside: readonly Beside[];
}

/** The columns in which a table is printed. */
export function columnsOf({ depth, rows }: PrintedTable): Columns {
  const beside = BESIDE.filter(
    ({ key }) => key === 'points' || key === 'criterion' || rows.some((row: PrintedRow) => row[key] !== ''),
  ).map(({ name, key, width }) => {
    const wide = key === 'note' && rows.some(({ note }) => note.length > LONG_NOTE);
    return { name, key, width: wide ? NOTE_WIDTH : width };
  });
  const sum = beside.reduce((all, { width }) => all + width, depth * LEVEL);
  const share = (width: number): number => (width * 100) / sum;
  return {
    levels: LEVELS.slice(0, depth),
    width: share(LEVEL),
    beside: beside.map((one) => ({ ...one, width: share(one.width) })),
  };
}
