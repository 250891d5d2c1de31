import { expect, it } from 'vitest';
import type { Branch } from './branch.ts';
import { classesTold } from './classes-told.ts';
import type { Row } from './rows.ts';

const leaf = (criterion: string): Branch => ({
  name: criterion,
  full: 4,
  masked: false,
  place: {},
  children: [],
  row: { criterion, content: '' } as Row,
});
const told = [
  '保有量达标的，产区得4分，非产区得3分。',
  '建立网络的，产区得1.8分，非产区得1.3分。',
  '持平的，产区得2.7分，非产区得1.8分。',
];

it('are the classes that criteria tell apart again and again', () => {
  const group: Branch = { name: '耕地', full: null, masked: false, place: {}, children: told.slice(1).map(leaf) };
  expect(classesTold([group, ...told.slice(0, 1).map(leaf), leaf('未公开的扣1分。')])).toEqual(['产区', '非产区']);
});

it('are none where one or two do', () => {
  expect(classesTold(told.slice(0, 2).map(leaf))).toEqual([]);
});
