import { expect, test } from 'vitest';
import { getCell, makeLane, setCell } from './lane.ts';

test('numbers and ratios lie side by side', () => {
  const lane = makeLane(3);
  const third = { n: 1n, d: 3n };
  setCell(lane, 0, 5);
  setCell(lane, 1, third);
  expect(getCell(lane, 0)).toBe(5);
  expect(getCell(lane, 1)).toEqual(third);
  expect(getCell(lane, 2)).toBe(0);
});

test('a sum over a cell that holds a ratio comes out NaN, so that nobody uses it by mistake', () => {
  const lane = makeLane(2);
  setCell(lane, 0, 5);
  setCell(lane, 1, { n: 1n, d: 3n });
  expect((lane.cells[0] as number) + (lane.cells[1] as number)).toBeNaN();
});

test('a cell that comes back to the grid forgets its ratio', () => {
  const lane = makeLane(2);
  setCell(lane, 0, { n: 1n, d: 3n });
  setCell(lane, 0, 7);
  setCell(lane, 1, { n: 2n, d: 3n });
  expect(getCell(lane, 0)).toBe(7);
  expect([...lane.off.keys()]).toEqual([1]);
});

test('a cell nobody computed is a mistake of ours', () => {
  const lane = makeLane(1);
  lane.cells[0] = Number.NaN;
  expect(() => getCell(lane, 0)).toThrow('never computed');
});
