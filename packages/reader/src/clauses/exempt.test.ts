import { expect, it } from 'vitest';
import { exempting } from './exempt.ts';

it.each([
  [
    '1.省级加2分;3.同一事件获多项荣誉，就高得分，不累计算分。4.以签章部门为准。',
    ['同一事件获多项荣誉，就高得分，不累计算分'],
  ],
  ['获表彰的，加1分（同一事项不重复加分）；被通报的，扣1分。', ['获表彰的，加1分（同一事项不重复加分）']],
  ['未公开的，扣1分。', []],
  ['', []],
])('finds in %s what does not score', (criterion, found) => {
  expect(exempting(criterion)).toEqual(found);
});

it('finds the same each time', () => {
  expect(exempting('不重复扣分。')).toEqual(exempting('不重复扣分。'));
});
