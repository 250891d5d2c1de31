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

it('reads items of which one gives a share, a scale counts with its best, or whose marks fall short', () => {
  expect(short('1.推进管网建设，按完成比例得分（40分） 2.监督排污纳管（20分）', 60)).toHaveLength(2);
  expect(
    short(
      '1.每月上报，得5分，少一次扣0.5分，参加会议（2分，少一次扣0.5分） 2.省级推广得3分；市级推广得2分；县级推广得1分。',
      10,
    ),
  ).toEqual([expect.stringMatching(/^7 每月上报/), expect.stringMatching(/^3 省级/)]);
  expect(short('1.环境恢复（20分） 2.严格审批（10分） 3.严肃查处，一例未查扣10分（20分）', 60)).toHaveLength(3);
});

it.each<[string, number]>([
  ['1.建立台账（5分）；2.按时整治（5分）。', 10],
  ['1.建立台账（5分）；2.按时整治（5分）。一项没做到扣2分。', 10],
  ['1.建立台账（5分）；2.按时整治（5分）。上述内容每缺一项扣1分。', 10],
  ['1.建立台账（5分）；2.出现一例扣10分。', 15],
  ['每发现一处扣1分，扣完为止。', 10],
  ['1.建立台账（5分）；2.按时整治（5分），出现一例扣1分。', 8],
  ['1.建立台账（5分）；3.按时整治（5分），出现一例扣1分。', 10],
])('takes no other criterion apart: %s', (criterion, full) => {
  expect(itemsIn(criterion, full)).toBeUndefined();
});

it('calls an item by its first words', () => {
  expect(nameOfItem('按时整治（15分），出现一例扣10分。', 1)).toBe('按时整治');
  expect(nameOfItem('（5分）', 1)).toBe('第2项');
});
