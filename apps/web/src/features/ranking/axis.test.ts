import { expect, it } from 'vitest';
import { axisOf, niceStep, shareOn } from './axis.ts';

it('ends at the full points where nothing lies beyond', () => {
  expect(axisOf(100, 2, 98.5)).toEqual({ from: 0, to: 100, marks: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] });
  expect(axisOf(15, 0, 15)).toMatchObject({ to: 15, marks: [0, 2, 4, 6, 8, 10, 12, 14] });
});

it('goes on to the next mark where a total is more than full, or less than nothing', () => {
  const axis = axisOf(100, -31.2, 101.11);
  expect(axis).toEqual({ from: -40, to: 120, marks: [-40, -20, 0, 20, 40, 60, 80, 100, 120] });
  expect(shareOn(axis, 0)).toBe(0.25);
  expect(shareOn(axis, -31.2)).toBeCloseTo(0.055);
  expect(axisOf(100, 0, 101.11)).toMatchObject({ from: 0, to: 120 });
  expect(axisOf(100, 0, 120)).toMatchObject({ to: 120 });
});

it('steps by 1, 2 or 5', () => {
  expect([0.9, 1.5, 3, 7, 10].map(niceStep)).toEqual([1, 2, 5, 10, 10]);
});
