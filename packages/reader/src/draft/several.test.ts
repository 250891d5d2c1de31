import { describe, expect, it } from 'vitest';
import type { Branch } from './branch.ts';
import { several } from './several.ts';
import { row as rowOf } from './testing/row.ts';

const leaf = (criterion: string): Branch => ({
  name: '',
  full: null,
  masked: false,
  place: {},
  children: [],
  row: rowOf({ criterion }),
});

describe('several', () => {
  it('makes a leaf of each marked name with the criterion of its number', () => {
    const made = several(
      '按时接收量(0.5分)按时办结率(0.5分)',
      leaf('1.超时签收的，每件扣0.01分。\n2.办结率每下降1%扣0.04分。'),
    );
    expect(made?.map(({ name, full, row }) => [name, full, row?.criterion])).toEqual([
      ['按时接收量', 0.5, '1.超时签收的，每件扣0.01分。'],
      ['按时办结率', 0.5, '2.办结率每下降1%扣0.04分。'],
    ]);
  });

  it('does not cut one name, nor a criterion that is not numbered so', () => {
    expect(several('政务公开（8分）', leaf('未公开的，扣1分。'))).toBeUndefined();
    expect(several('接收量(1分)办结率(1分)', leaf('超时的，每件扣0.1分。'))).toBeUndefined();
  });
});
