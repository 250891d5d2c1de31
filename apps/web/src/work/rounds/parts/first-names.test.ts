import { expect, it } from 'vitest';
import { firstNames } from './first-names.ts';

const names = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}镇`);

it('shows few names whole, and of many the first', () => {
  expect(firstNames(names(6))).toEqual({ first: names(6), more: 0 });
  expect(firstNames(names(11))).toEqual({ first: names(5), more: 6 });
  expect(firstNames([])).toEqual({ first: [], more: 0 });
});
