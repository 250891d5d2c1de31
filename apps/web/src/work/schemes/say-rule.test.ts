import { type Rule, type RuleKind, ruleKindNames, ruleSchema } from '@mingjian/model';
import { leafRules } from '@mingjian/reader/rules';
import { createInstance, type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { zh } from '../../i18n/zh.ts';
import { amountWords, sayEngineRule, sharedLimits } from './say-rule.ts';

const missing: string[] = [];

async function wordsOf(lng: string, translation: object): Promise<TFunction> {
  const i18n = createInstance();
  await i18n.init({
    lng,
    resources: { [lng]: { translation } },
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_lngs, _ns, key) => missing.push(key),
  });
  return i18n.t;
}

const say = (rule: Rule, t: TFunction): string => sayEngineRule(rule, t, amountWords(t, {}, {}));

/** Every kind in each of the ways that are said differently. */
const variants: { readonly [K in RuleKind]: readonly object[] } = {
  deduct: [
    { points: '1' },
    { points: '1', per: '人次', each: '2', limit: '3' },
    { points: { a: '1', b: '2' } },
    { points: '1', free: '2' },
  ],
  award: [{ points: '1' }, { points: '1', per: '篇', each: '2' }],
  fixed: [
    { points: '1' },
    { points: '1', when: { count: '3' } },
    ...['week', 'month', 'quarter', 'half', 'year'].map((period) => ({
      points: '1',
      when: { streak: { period, length: 4 } },
    })),
  ],
  allOrNothing: [{}, { points: '1' }],
  severity: [{ levels: [{ level: '重', points: '1' }] }],
  levels: [{ levels: [{ level: '优', points: { min: '1', max: '2' } }] }],
  checklist: ['earn', 'lose', undefined].map((mode) => ({ mode, each: '1', items: [{ item: '甲' }] })),
  quota: ['week', 'month', 'quarter', 'half', 'year'].map((period) => ({ period, count: '1', points: '1' })),
  deadline: [
    { points: '1' },
    { points: '1', due: '2026-03-01' },
    { points: '1', due: '$open' },
    ...['day', 'week'].map((per) => ({ points: '0', more: { per, points: '1' } })),
  ],
  timeliness: ['hours', 'days', 'workdays'].map((unit) => ({ within: { [unit]: '1' }, points: '1' })),
  rate: [{ target: '95' }, ...['below', 'above', undefined].map((costs) => rate(costs))],
  bands: [
    {
      bands: [
        { from: '1', below: '2', points: '1' },
        { above: '1', points: '1' },
        { to: '3', points: '1' },
      ],
    },
    { bands: '$open' },
  ],
  judgement: [{}, { max: '1' }, { min: '1', max: '2' }],
  ratings: ['sum', 'mean', 'trimmed', 'median', 'min', 'max', 'last'].map((aggregate) => ({
    scale: { min: '0', max: '10' },
    aggregate,
  })),
  rankPoints: [{ bands: '$open' }, { bands: [{ from: '1', to: '1', points: '5' }] }],
  external: [{}, { max: '8', source: '上级通报' }],
  veto: ['zero', 'cap', 'fix', 'grade', 'void'].map((effect) => ({ effect, at: '1', grade: '差' })),
};

function rate(costs: string | undefined): object {
  return { target: '95', step: '1', points: '0.02', partStep: 'none', costs };
}

describe.each([
  ['zh', zh],
  ['en', en],
])('in %s', (lng, translation) => {
  it.each(ruleKindNames)('says every way of %s in words', async (kind) => {
    const t = await wordsOf(lng, translation);
    missing.length = 0;
    for (const variant of variants[kind]) {
      const said = say(ruleSchema.parse({ kind, text: '原文', ...variant }), t);
      expect(said).not.toMatch(/draft\.|ruleKind\.|\{\{|undefined|^$/);
    }
    expect(missing).toEqual([]);
  });

  it('says how a rule is read where its words leave that open', async () => {
    const t = await wordsOf(lng, translation);
    const read = [
      ...['none', 'whole', 'proportional', 'nearest'].map((partStep) => ({ kind: 'rate', ...rate('below'), partStep })),
      { kind: 'quota', period: 'month', count: '2', points: '1', shortage: 'period', limit: '3' },
      { kind: 'deadline', due: '2026-10-31', points: '1', grace: '3', limitEach: '2' },
      { kind: 'checklist', each: '1', items: [{ item: '指南' }], partial: '50', whenNone: 'zero' },
    ].map((rule) => say(ruleSchema.parse({ text: '原文', ...rule }), t));
    const words =
      lng === 'zh'
        ? [
            /扣 0\.02 分，不足一步不扣$/,
            /扣 0\.02 分，不足一步按一步扣$/,
            /扣 0\.02 分，不足一步按比例扣$/,
            /扣 0\.02 分，不足一步四舍五入$/,
            /，一期缺几个都只扣一次，最多 3 分$/,
            /，逾期 3 日以内不扣，每次报送最多扣 2 分$/,
            /，部分做到的保留该项 50%，没有记录按 0 分计$/,
          ]
        : [
            /, a part of a step takes nothing$/,
            /, a part of a step counts as a whole one$/,
            /, a part of a step takes its share$/,
            /, a part of a step counts as a whole one from a half on$/,
            /, once for a period, however many are missing, 3 at most$/,
            /, nothing for the first 3 days after it, 2 at most for one delivery$/,
            /, what is done in part keeps 50%, no record gives none$/,
          ];
    expect(read).toHaveLength(words.length);
    for (const [at, sentence] of read.entries()) expect(sentence).toMatch(words[at] as RegExp);
  });

  it('says what is done in time, rated, ranked or taken over from elsewhere, with its figures', async () => {
    const t = await wordsOf(lng, translation);
    const rules = [
      { kind: 'timeliness', within: { workdays: '3' }, points: '0.2', per: '次' },
      { kind: 'ratings', scale: { min: '0', max: '100' }, aggregate: 'trimmed' },
      { kind: 'rankPoints', bands: [{ from: '1', to: '1', points: '5' }] },
      { kind: 'external', max: '8', source: '上级通报' },
      { kind: 'fixed', points: '1', when: { streak: { period: 'quarter', length: 4 } } },
    ].map((rule) => say(ruleSchema.parse({ text: '原文', ...rule }), t));
    expect(rules).toEqual(
      lng === 'zh'
        ? [
            '3 个工作日内办结，逾期每次扣 0.2 分',
            '由评议人在 0 到 100 分之间打分，去掉最高、最低后取平均分，折成本项分值',
            '按名次得分：1 → 5',
            '照录别处评出的得分（0 到 8 分），来源：上级通报',
            '连续 4 个季度都有的扣 1 分，只扣一次',
          ]
        : [
            'done within 3 working days; each late 次 costs 0.2',
            'raters give between 0 and 100, averaged without the highest and the lowest, converted to the marks here',
            'by rank: 1 → 5',
            'marks given elsewhere, as they are (0 to 8), from: 上级通报',
            '4 quarters on end cost 1 once',
          ],
    );
  });

  it('says a limit that several rules share, and whose it is', async () => {
    const t = await wordsOf(lng, translation);
    const leaf = (criterion: string) =>
      leafRules({ name: '规范', criterion, context: '', full: 4, year: 2026, classes: {}, open: () => '$open-1' });
    const shared = (criterion: string) => sharedLimits(leaf(criterion), t, amountWords(t, {}, {}));
    const two = '无管理制度的，扣0.2分；乱停车辆的，每次扣0.1分。以上项目累计扣分不超过1分。';
    expect(shared(two)).toEqual([
      { last: 1, words: lng === 'zh' ? '以上各条合计最多 1 分' : 'All of these together: 1 at most' },
    ]);
    const { rules, groups } = leaf(two);
    const third: Rule = { kind: 'veto', text: '出现事故的', effect: 'zero', target: 'item', scope: 'own' };
    expect(sharedLimits({ rules: [third, ...rules], groups }, t, amountWords(t, {}, {}))).toEqual([
      { last: 2, words: lng === 'zh' ? '第 2、3 条合计最多 1 分' : 'Rules 2, 3 together: 1 at most' },
    ]);
    expect(shared('无管理制度的，扣0.2分。')).toEqual([]);
  });

  it('says what amounts are to each class, what the others have, and what is open', async () => {
    const t = await wordsOf(lng, translation);
    const amounts = amountWords(t, { known: '3' }, { county: '县区' });
    const said = [{ county: '2', default: '$open' }, { county: '$known' }, { min: '$open', max: '5' }].map(amounts);
    expect(said).toEqual(
      lng === 'zh' ? ['县区2、其他待定', '县区3', '待定 至 5'] : ['县区2, others open', '县区3', 'open to 5'],
    );
  });

  it('says a range whose end differs by class', async () => {
    const t = await wordsOf(lng, translation);
    const say = amountWords(t, {}, { county: '县区', dept: '部门' });
    expect(say({ min: '0', max: { county: '2', dept: '1' } })).toBe(
      lng === 'zh' ? '0 至 县区2、部门1' : '0 to 县区2, 部门1',
    );
  });

  it('says a rate as it is read while somebody types', async () => {
    const t = await wordsOf(lng, translation);
    const { rules } = leafRules({
      name: '经费',
      criterion: '每年9月底预算执行率不低于75%，每低一个百分点，扣0.02分。累计扣分不超过0.5分。',
      context: '',
      full: 2,
      year: 2026,
      classes: {},
      open: () => '$open-1',
    });
    expect(rules.map((rule) => say(rule, t))).toEqual([
      lng === 'zh'
        ? '达到 75% 不扣，每低 1 个百分点扣 0.02 分，不足一步不扣，最多 0.5 分'
        : 'from 75 %, each 1 points below cost 0.02, a part of a step takes nothing, 0.5 at most',
    ]);
    const [first] = rules;
    const masked = { ...first, target: '$open-1' } as Rule;
    expect(say(masked, t)).toMatch(lng === 'zh' ? /^达到 目标（待定） 不扣，每低/ : /^from the target \(open\), each/);
  });
});
