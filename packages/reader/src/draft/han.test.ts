import { expect, it } from 'vitest';
import { han } from './han.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [31, '三十一'],
])('counts %i as %s', (number, word) => {
  expect(han(number)).toBe(word);
});
