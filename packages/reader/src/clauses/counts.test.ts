import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

describe('losses that name rising counts of one thing', () => {
  it('are bands by count', () => {
    expect(rules('发生1起扣4分，发生2起扣8分。')).toMatchObject([
      {
        kind: 'band',
        on: '起数',
        bands: [
          { from: 1, to: 1, points: -4 },
          { from: 2, to: 2, points: -8 },
        ],
      },
    ]);
  });

  it('may be lengths of time past a due day', () => {
    expect(rules('逾期1天扣0.1分，逾期2天扣0.2分，逾期3天以上扣0.5分')).toMatchObject([
      {
        kind: 'band',
        on: '天数',
        bands: [
          { from: 1, to: 1 },
          { from: 2, to: 2 },
          { from: 3, to: null },
        ],
      },
    ]);
    expect(rules('逾期1天扣0.1分')).toMatchObject([{ kind: 'deadline', per: '天' }]);
  });

  it('stay a price where only one count is named', () => {
    expect(rules('发生1起扣4分，瞒报的扣8分。')).toMatchObject([{ kind: 'deduct', per: '起' }, { kind: 'fixed' }]);
  });

  it('stay apart where 每 names a price, or where two things are counted', () => {
    expect(rules('每发生1起扣4分，每发生2起扣8分。').map((rule) => (rule as { kind: string }).kind)).toEqual([
      'deduct',
      'deduct',
    ]);
    expect(rules('缺1项扣1分，漏2人扣2分。')).toHaveLength(2);
  });
});
