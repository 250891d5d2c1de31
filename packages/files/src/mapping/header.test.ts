import { describe, expect, it } from 'vitest';
import { findHeader } from './header.ts';
import { knowsHeading } from './propose.ts';

const grid = (...rows: string[][]) => ({ rows: rows.map((cells, at) => ({ row: at + 1, cells })) });

describe('findHeader', () => {
  it.each([
    ['the first row', grid(['单位', '日期'], ['甲', '2023-01-01']), 1, ['单位', '日期']],
    [
      'below a merged title',
      grid(['工单表', '工单表', '工单表'], ['承办单位', '受理时间', '备注'], ['甲', '2023', '']),
      2,
      ['承办单位', '受理时间', '备注'],
    ],
    [
      'below a title in one cell',
      grid(['2023年通报'], ['填表人：张三', '电话：1'], ['部门', '次数'], ['甲', '2']),
      3,
      ['部门', '次数'],
    ],
    [
      'in two rows',
      grid(['单位', '时间', '时间'], ['单位', '受理', '办结'], ['甲', 'x', 'y']),
      2,
      ['单位', '时间/受理', '时间/办结'],
    ],
    ['unknown words', grid(['甲列', '乙列'], ['1', '2']), 1, ['甲列', '乙列']],
  ])('is found: %s', (_, given, row, headings) => expect(findHeader(given, knowsHeading)).toEqual({ row, headings }));

  it('an empty sheet has none', () => expect(findHeader({ rows: [] }, knowsHeading)).toBeNull());
});
