import { expect, test } from 'vitest';
import { some } from './some.ts';

test('five names stand as they are; of six the last is said to be there', () => {
  const five = ['甲', '乙', '丙', '丁', '戊'];
  expect([some(five, true), some(five, false)]).toEqual(['甲、乙、丙、丁、戊', '甲, 乙, 丙, 丁, 戊']);
  expect([some([...five, '己'], true), some([...five, '己'], false)]).toEqual([
    '甲、乙、丙、丁、戊等',
    '甲, 乙, 丙, 丁, 戊 …',
  ]);
  expect(some([], true)).toBe('');
});
