import type { PrintedRow, PrintedTable } from './outline.ts';

/** What stands beside the levels of the tree; widths in hundredths of the table. */
const BESIDE = [
  { name: '分值', key: 'points', width: 6 },
  { name: '考核内容', key: 'requirement', width: 26 },
  { name: '评分标准', key: 'criterion', width: 30 },
  { name: '考核方式', key: 'method', width: 12 },
  { name: '责任单位', key: 'responsible', width: 10 },
] as const;
const LEVELS = ['一级指标', '二级指标', '三级指标', '四级指标', '五级指标', '六级指标'];

export type Beside = (typeof BESIDE)[number];

export interface Columns {
  /** Names of the levels, with the width of each. */
  readonly levels: readonly string[];
  readonly width: number;
  /** Columns with a word in them; marks and criterion always. */
  readonly beside: readonly Beside[];
}

/** The columns in which a table is printed. */
export function columnsOf({ depth, rows }: PrintedTable): Columns {
  const beside = BESIDE.filter(
    ({ key }) => key === 'points' || key === 'criterion' || rows.some((row: PrintedRow) => row[key] !== ''),
  );
  const rest = beside.reduce((sum, { width }) => sum + width, 0);
  return { levels: LEVELS.slice(0, depth), width: Math.max(6, (100 - rest) / depth), beside };
}
