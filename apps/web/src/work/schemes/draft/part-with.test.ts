import { expect, it } from 'vitest';
import { partWith } from './part-with.ts';

it('finds the numbered thing that holds the words, whatever signs stand between them', () => {
  const criterion = '1.缺勤每次扣0.1分；2.培训少1人扣0.2分，\n被投诉扣0.2分。';
  expect(partWith(criterion, '少1人扣0.2分 被投诉')).toBe('培训少1人扣0.2分，\n被投诉扣0.2分');
  expect(partWith(criterion, '没有这句')).toBeUndefined();
});

it('finds none where nothing is numbered', () => {
  expect(partWith('缺勤每次扣0.1分', '缺勤')).toBeUndefined();
});
