import { ruleKindNames, ruleSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { parted, readRule, sayRule } from './rule-said.ts';
import type { Around } from './slots.ts';

const NAMES: Readonly<Record<string, string>> = { county: '县(市)区政府', town: '乡（镇、街道）' };
const around: Around = {
  nameOf: (key) => NAMES[key] ?? key,
  keyOf: (name) => Object.keys(NAMES).find((key) => NAMES[key] === name),
  open: () => '$open',
  openDay: () => '$day',
  ids: ['r1', 'r2'],
  beside: '',
};
const rule = (given: object) => ruleSchema.parse({ text: '原文', ...given });
const range = { min: '1', max: '3' };

const RULES: [string, object][] = [
  ['逐次扣分，每2条扣1分，前3例不扣，最多4分', { kind: 'deduct', points: 1, per: '条', each: 2, free: 3, limit: 4 }],
  ['逐次扣分，每一例扣*分，计到小数点后第2位', { kind: 'deduct', points: '$open', places: 2 }],
  [
    '逐次加分，每次加（“县(市)区政府”2、“其他”1）分，没有记录的按最低计',
    { kind: 'award', points: { county: '2', default: '1' }, per: '次', whenNone: 'zero' },
  ],
  ['逐次扣分，每“加急件”扣1分', { kind: 'deduct', points: 1, per: '加急件' }],
  ['只扣一次，扣2分，累计3次起扣，以第2条的记录为准', { kind: 'fixed', points: 2, when: { count: 3 }, of: 'r2' }],
  [
    '只扣一次，扣1分，连续4个季度都有才扣',
    { kind: 'fixed', points: 1, when: { streak: { period: 'quarter', length: 4 } } },
  ],
  [
    '按情节逐次扣分，“省级”2分（“被‘省级’通报”）、“市级”1分',
    {
      kind: 'severity',
      levels: [
        { level: '省级', points: 2, text: '被“省级”通报' },
        { level: '市级', points: 1 },
      ],
    },
  ],
  ['有不合要求的即失分，失去本项全部分值', { kind: 'allOrNothing' }],
  ['有不合要求的即失分，一次性扣2分', { kind: 'allOrNothing', points: 2 }],
  [
    '按等次计分，“优”5分、“良”1—3分，只对“乡（镇、街道）”适用',
    {
      kind: 'levels',
      levels: [
        { level: '优', points: 5 },
        { level: '良', points: range },
      ],
      classes: ['town'],
    },
  ],
  [
    '逐项核对，不合格的扣分，每项0.5分，部分合格的算50%，核对“专栏”、“目录”1分',
    { kind: 'checklist', mode: 'lose', each: 0.5, partial: 50, items: [{ item: '专栏' }, { item: '目录', points: 1 }] },
  ],
  [
    '按时段核对数量，每个月应有2条，不足的每个时段扣1分，自2023年3月1日起，至****年**月**日止',
    {
      kind: 'quota',
      period: 'month',
      count: 2,
      per: '条',
      points: 1,
      shortage: 'period',
      from: '2023-03-01',
      to: '$day',
    },
  ],
  [
    '按期限扣分，期限逐件确定，宽限2天，逾期扣0分，逾期超过3天后每一周再扣1分，每件最多扣5分',
    { kind: 'deadline', grace: 2, points: 0, more: { per: 'week', points: 1, after: 3 }, limitEach: 5 },
  ],
  [
    '按办理时限扣分，3个工作日内办结，超时的每件扣1分',
    { kind: 'timeliness', within: { workdays: 3 }, points: 1, per: '件' },
  ],
  [
    '按比率计分，目标为95%，每高1个百分点扣0.5分，不足一步的按一步扣',
    { kind: 'rate', target: 95, step: 1, points: 0.5, partStep: 'whole', costs: 'above' },
  ],
  ['按比率计分，目标为100%，按达到目标的比例得3分', { kind: 'rate', target: 100, points: 3 }],
  [
    '按数值分段计分，数值为发生的次数，多个数值取中位数，不低于90的5分、不低于60低于90的1—3分、其余-1分',
    {
      kind: 'bands',
      on: 'count',
      aggregate: 'median',
      bands: [{ from: 90, points: 5 }, { from: 60, below: 90, points: range }, { points: -1 }],
    },
  ],
  [
    '由评分人评定，最低1分，最高5分，多人评定的取去掉一个最高数和一个最低数后的平均数',
    { kind: 'judgement', min: 1, max: 5, aggregate: 'trimmed' },
  ],
  [
    '按评议打分折算，打分从0分到100分，取各人打分的平均数，由“甲局”、“乙局”打分，同一人打分的最高与最低相差不少于其最高分的10%',
    {
      kind: 'ratings',
      scale: { min: 0, max: 100 },
      raters: { units: ['甲局', '乙局'] },
      spread: { percent: 10, of: 'highest' },
    },
  ],
  [
    '按名次计分，数值低的在前，并列的不占后面的名次，不高于3的5分',
    { kind: 'rankPoints', order: 'lowestFirst', ties: 'dense', bands: [{ to: 3, points: 5 }] },
  ],
  ['采用其他考核的成绩，成绩来自“省级评估”，最高10分', { kind: 'external', source: '省级评估', max: 10 }],
  [
    '否决，累计2次起，对总成绩，等次定为“不合格”',
    { kind: 'veto', when: { count: 2 }, effect: 'grade', grade: '不合格', target: 'total' },
  ],
  [
    '否决，仅限“重大”，以第1条的记录为准，最多计2分，合成之后执行',
    { kind: 'veto', when: { level: '重大' }, of: 'r1', effect: 'cap', at: 2, scope: 'final' },
  ],
];

it.each(RULES)('%s', (words, given) => {
  expect(sayRule(rule(given), around)).toBe(words);
  expect(readRule(words, '原文', around)).toEqual(rule(given));
});

it('has words for every kind of rule', () => {
  expect(new Set(RULES.map(([, given]) => (given as { kind: string }).kind))).toEqual(new Set(ruleKindNames));
});

it('says nothing of what has no words, and reads none that are not its own', () => {
  expect(sayRule(rule({ kind: 'rankPoints', bands: '$table' }), around)).toBe(undefined);
  expect(sayRule(rule({ kind: 'fixed', points: 1, of: 'gone' }), around)).toBe(undefined);
  expect(sayRule(rule({ kind: 'external', source: '‘内’' }), around)).toBe(undefined);
  expect(readRule('逐次扣分，每次扣三分', '', around)).toBe(undefined);
  expect(readRule('随意扣分，扣1分', '', around)).toBe(undefined);
  expect(readRule('逐次扣分，每次扣（“别处”1）分', '', around)).toBe(undefined);
  expect(readRule('逐次扣分，最多3分', '', around)).toBe(undefined);
});

it('leaves the words of steps to the cell that says them, and all of them where only scores are compared', () => {
  const levels = rule({ kind: 'levels', levels: [{ level: '优', points: 5, text: '做得好的得5分。' }] });
  expect(sayRule(levels, { ...around, beside: '做得好的得5分；' })).toBe('按等次计分，“优”5分');
  const items = rule({ kind: 'checklist', items: [{ item: '1', points: 1, text: '有专栏' }] });
  expect(sayRule(items, { ...around, bare: true })).toBe('逐项核对，合格的得分，核对“”1分');
});

it('parts words outside quotation marks only', () => {
  expect(parted('甲，“乙，丙”，丁', '，')).toEqual(['甲', '“乙，丙”', '丁']);
});
