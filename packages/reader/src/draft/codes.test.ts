import { expect, it } from 'vitest';
import type { Branch } from './branch.ts';
import { codesOf, numberIn } from './codes.ts';
import type { Row } from './rows.ts';

const row: Row = {
  levels: [],
  points: [],
  content: '',
  criterion: '',
  responsible: '',
  owner: '',
  method: '',
  note: '',
  place: {},
};
const leaf = (number?: string): Branch => ({
  name: `第${number}项`,
  full: 1,
  masked: false,
  place: {},
  children: [],
  row,
  ...(number === undefined ? {} : { number }),
});
const codes = (...numbers: (string | undefined)[]): string[] => [
  ...codesOf([{ branches: numbers.map(leaf) }]).values(),
];

it('takes the numbers of a table, also where a few are missing', () => {
  expect(codes('1', '2', '3')).toEqual(['1', '2', '3']);
  expect(codes('26', '27', '28', '31', '32').length).toBe(0);
  expect(codes('1', '2', '3', '4', undefined, '6', '9')).toEqual(['1', '2', '3', '4', '6', '9']);
});

it('takes none that begin anew, fall, or stand before a few only', () => {
  expect(codes('1', '2', '1', '2')).toEqual([]);
  expect(codes('3', '2', '1')).toEqual([]);
  expect(codes('1', undefined, undefined)).toEqual([]);
  expect(codesOf([{ branches: [leaf('1'), leaf('2')] }, { branches: [leaf('1')] }]).size).toBe(0);
});

it.each([
  ['11.“放管服”改革信息', '11'],
  ['3、依申请公开', '3'],
  ['1.5分', undefined],
  ['政策文件', undefined],
  ['2023年', undefined],
])('the number of “%s” is %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
