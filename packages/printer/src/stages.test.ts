import type { Scheme } from '@mingjian/model';
import { expect, it } from 'vitest';
import { stageLines } from './stages.ts';
import { small } from './testing/small.ts';

const [result] = small.results;
if (!result) throw new Error('no result');
const withRoot = (root: Partial<Scheme['results'][number]['root']>): Scheme => ({
  ...small,
  classes: { ...small.classes, town: { name: '乡镇', units: null } },
  results: [{ ...result, root: { ...result.root, ...root } }],
});

it('says weight, people, time, parts and rounds of a stage as a plan does', () => {
  const lines = stageLines(
    withRoot({
      children: [
        {
          stage: 'agency',
          name: '专业测评',
          weight: '60',
          owner: '市政务公开办',
          window: { from: '2023-12-01', to: '2024-01-20' },
          method: '第三方独立测评。',
          sheet: 'county',
          rounds: { count: '2', name: '第{n}次' },
          compose: [
            {
              classes: ['county'],
              parts: [
                { part: '县区本级', share: '7' },
                { part: '乡镇', class: 'town', share: '$town', draw: '3' },
              ],
              whenNoUnits: 'unknown',
            },
          ],
        },
      ],
    }),
  );
  expect(lines).toEqual([
    '（一）专业测评',
    '权重：60%。',
    '考核单位：市政务公开办。',
    '考核时间：2023年12月1日至2024年1月20日。',
    '考核方式：第三方独立测评。',
    '按考核指标评分。',
    '对县区考核时，县区本级、乡镇3家按照7:*的比例汇总。',
    '2次考核的成绩按同等比例合成计算。',
  ]);
});

it('says that results stand apart, and the grades with their bounds', () => {
  const grades = [{ name: '合格', min: '60' }, { name: '不合格' }];
  const other = { ...result, name: '网站', grades };
  expect(stageLines({ ...small, results: [result, other] })).toEqual([
    `本方案分别计算${result.name}、网站的成绩。`,
    '等次：合格（60分以上）、不合格。',
  ]);
});

it('says nothing of a plan without stages', () => {
  expect(stageLines(small)).toEqual([]);
});
