import { problem, problemMend, problemText } from '@mingjian/model';
import { expect, it } from 'vitest';
import { deskProblem } from './desk-problem.ts';

it.each([
  problem('fact-twice', { row: 3 }, { first: 2, what: 'u1 a/1' }),
  problem('fact-replaces-twice', { row: 3 }, { id: 'i-01', first: 44 }),
])('$code is told without rows, columns and ids', (one) => {
  const told = deskProblem(one);
  expect(told.place).toEqual(one.place);
  expect(problemText(told, 'zh') + problemMend(told, 'zh')).not.toMatch(/行|列|replaces|i-01|a\/1/);
});

it('what says nothing of a file stays as it is', () => {
  const one = problem('fact-level-unknown', {}, { level: '好' });
  expect(deskProblem(one)).toBe(one);
});
