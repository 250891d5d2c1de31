import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMapping, columnsSaid } from './apply.ts';

const grid = (...rows: string[][]) => ({ rows: rows.map((cells, at) => ({ row: at + 1, cells })) });
const told = (facts: readonly object[]) => facts.map((fact) => JSON.parse(JSON.stringify(fact)));

describe('applyMapping', () => {
  it('takes cells by their columns, constants for the rest, and words as a facts file does', () => {
    const given = grid(
      ['单位', '结果', '时间', '电话'],
      ['甲镇', '不通过', '2023年3月1日', '1'],
      ['乙镇', '通过', '2023/3/2 9:05:59', '2'],
      ['', '', '', '合计'],
    );
    const mapping = {
      columns: ['unit', 'value', 'date', null] as const,
      constants: { indicator: '1.1', kind: '检查', item: '指南' },
    };
    const fact = { indicator: '1.1', kind: 'item', item: '指南' };
    expect(told(applyMapping(given, 1, mapping))).toEqual([
      { ...fact, unit: '甲镇', value: 'fail', date: '2023-03-01', row: 2 },
      { ...fact, unit: '乙镇', value: 'pass', date: '2023-03-02T09:05', row: 3 },
    ]);
    expect([...columnsSaid(mapping)]).toEqual(['unit', 'indicator', 'kind', 'date', 'value', 'item']);
  });

  it('a cell comes before a constant, a blank one after it', () => {
    const mapping = { columns: ['unit', 'kind'] as const, constants: { kind: '事件', indicator: '1' } };
    const kinds = applyMapping(grid(['a', 'b'], ['甲', '报送'], ['乙', '']), 1, mapping).map(({ kind }) => kind);
    expect(kinds).toEqual(['delivery', 'event']);
  });

  it('cutting seconds makes nothing late that was in time', () => {
    const second = fc.integer({ min: 0, max: 3 * 86_400 });
    const words = (at: number) =>
      new Date(Date.UTC(2023, 2, 1) + at * 1000).toISOString().slice(0, 19).replace('T', ' ');
    fc.assert(
      fc.property(second, second, fc.integer({ min: 0, max: 2_000 }), (start, lasts, minutes) => {
        const row = ['甲', words(start), words(start + lasts)];
        const mapping = { columns: ['unit', 'date', 'end'] as const, constants: {} };
        const [fact] = applyMapping(grid(['u', 'd', 'e'], row), 1, mapping);
        const at = (text = '') => Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}:00Z`) / 60_000;
        if (lasts <= minutes * 60) expect(at(fact?.end) - at(fact?.date)).toBeLessThanOrEqual(minutes);
      }),
    );
  });
});
