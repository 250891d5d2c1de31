import { itemValues, verdictNames } from '@mingjian/model';
import { expect, it } from 'vitest';
import { itemResultOf, itemResultWord } from './words.ts';

it('reads every result again as screens and sheets say it, with what follows and without', () => {
  for (const manner of ['demand', 'fault'] as const) {
    for (const value of itemValues) {
      const { zh, en } = verdictNames[manner][value];
      expect(itemResultOf(zh)).toBe(value);
      expect(itemResultOf(`${zh}（扣2分）`)).toBe(value);
      expect(itemResultOf(`${en.charAt(0).toUpperCase()}${en.slice(1)} (no points)`)).toBe(value);
    }
  }
});

it('goes on reading the words of older sheets', () => {
  expect(['通过', '部分', '不通过', '未通过', '不适用', 'PASS'].map(itemResultOf)).toEqual([
    ...['pass', 'partial', 'fail', 'fail', 'na', 'pass'],
  ]);
  expect(itemResultWord('fail')).toBe('不通过');
  expect(itemResultOf('也许（吧）')).toBe('也许（吧）');
});
