import { expect, it } from 'vitest';
import { linesOf, owedMark, uncounted } from './lines.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';

const lines = linesOf(smallLeaf(smallDesk(), '档').node);
const [level, mark] = lines;

/** Whether a mark is owed once this is chosen and typed. */
const owed = (chosen: string, typed?: string) =>
  owedMark(lines, {
    [level?.key ?? '']: { level: chosen },
    ...(typed === undefined ? {} : { [mark?.key ?? '']: { value: typed } }),
  }) !== null;

it('a level that leaves room for judgement owes a figure, and 0 is one', () => {
  expect([owed('一般'), owed('一般', ' '), owed('一般', '0'), owed('一般', '0.5')]).toEqual([true, true, false, false]);
});

it('a level of a fixed worth owes nothing, nor does none at all', () => {
  expect([owed('好'), owed('')]).toEqual([false, false]);
});

it('a level without a count is no verdict yet, and 0 is a count', () => {
  const faults = linesOf(smallLeaf(smallDesk(), '处').node);
  const half = (typed: Record<string, string>) => uncounted(faults, { [faults[0]?.key ?? '']: typed }) !== null;
  expect([half({ level: '省' }), half({ level: '省', count: '0' }), half({}), half({ count: '2' })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
