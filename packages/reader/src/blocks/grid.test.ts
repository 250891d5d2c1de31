import { describe, expect, it } from 'vitest';
import type { RawCell } from './grid.ts';
import { tableOf } from './grid.ts';
import { Keep } from './keep.ts';
import { shortOf } from './testing/read.ts';

const says = (text: string, more: Partial<RawCell> = {}): RawCell => ({
  blocks: [{ kind: 'paragraph', text, place: {} }],
  ...more,
});
const grid = (...rows: RawCell[][]) => shortOf({ blocks: [tableOf(rows, { table: 1 }, new Keep())] })[0];

describe('tableOf', () => {
  it('lets cells reach over rows and columns, and fills what none covers', () => {
    expect(grid([says('a', { rowSpan: 2 }), says('b', { columnSpan: 2 })], [says('c')])).toEqual([
      ['a', 'b', 'b'],
      ['a', 'c', ''],
    ]);
  });

  it('ends spans where the table ends, and gives what overlaps to the earlier cell', () => {
    expect(grid([says('a'), says('b', { rowSpan: 99 })], [says('c', { columnSpan: 2 }), says('d')])).toEqual([
      ['a', 'b', ''],
      ['c', 'b', 'd'],
    ]);
  });

  it('puts a cell into the column that it names', () => {
    expect(grid([says('a', { column: 1 })], [says('b')])).toEqual([
      ['', 'a'],
      ['b', ''],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('takes a span of %d for a whole one of at least 1', (span) =>
    expect(grid([says('a', { columnSpan: span })])).toEqual([['a']]),
  );
});
