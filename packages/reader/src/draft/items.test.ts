import { expect, it } from 'vitest';
import { itemsIn, nameOfItem } from './items.ts';

const short = (criterion: string, full: number): string[] | undefined =>
  itemsIn(criterion, full)?.map((item) => `${item.full} ${item.text}`);

it('reads items that state their marks, where one of them takes marks too', () => {
  expect(short('1.成立工作小组（1分）；落实联络员（3分） 2.年内部署至少3次（3分，少一次扣1分）。', 7)).toEqual([
    '4 成立工作小组（1分）；落实联络员（3分）',
    '3 年内部署至少3次（3分，少一次扣1分）。',
  ]);
  expect(short('①建立台账（5分）；②按时整治（15分），出现一例扣10分。', 20)).toEqual([
    '5 建立台账（5分）；',
    '15 按时整治（15分），出现一例扣10分。',
  ]);
});

it.each<[string, number]>([
  ['1.建立台账（5分）；2.按时整治（5分）。', 10],
  ['1.建立台账（5分）；2.按时整治（5分）。一项没做到扣2分。', 10],
  ['1.建立台账（5分）；2.按时整治（5分）。上述内容每缺一项扣1分。', 10],
  ['1.建立台账（5分）；2.出现一例扣10分。', 15],
  ['1.建立台账（5分）；2.按时整治（5分），出现一例扣1分。', 20],
  ['每发现一处扣1分，扣完为止。', 10],
  ['1.建立台账（5分）；3.按时整治（5分），出现一例扣1分。', 10],
])('takes no other criterion apart: %s', (criterion, full) => {
  expect(itemsIn(criterion, full)).toBeUndefined();
});

it('calls an item by its first words', () => {
  expect(nameOfItem('按时整治（15分），出现一例扣10分。', 1)).toBe('按时整治');
  expect(nameOfItem('（5分）', 1)).toBe('第2项');
});
