import type { FactSource } from '@mingjian/store';
import { expect, test } from 'vitest';
import { scorersOf } from './scorers.ts';

const names = new Map([
  ['a1', '评估员平'],
  ['a2', '评估员安'],
]);
const fact = (id: string, account: string | null, source: FactSource = 'desk', replaces?: string) => ({
  fact: { id, unit: 't1', indicator: 'r/1', kind: 'event', ...(replaces ? { replaces } : {}) },
  source,
  account,
});

test('whoever entered what stands scored the item, once each and in order', () => {
  expect(scorersOf([fact('1', 'a2'), fact('2', 'a1', 'lead'), fact('3', 'a2')], names)).toEqual([
    '评估员安',
    '评估员平',
  ]);
});

test('what was corrected is its corrector’s', () => {
  expect(scorersOf([fact('1', 'a1'), fact('2', 'a2', 'desk', '1')], names)).toEqual(['评估员安']);
});

test('a file and a rater’s form tell of nobody, nor does an account that is not known', () => {
  const unnamed = [fact('1', 'a1', 'import'), fact('2', 'a2', 'rating'), fact('3', null), fact('4', 'gone')];
  expect(scorersOf(unnamed, names)).toEqual([]);
});
