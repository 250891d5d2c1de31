import { type Book, type Scores, score, takeFacts } from '../index.ts';
import { event, fact, type Part, rosterOf, schemeOf, sure, tell, told, unit, value } from './scheme.ts';

export const rule = (kind: string, more: Part = {}): Part => ({ kind, text: `${kind}条款`, id: kind, ...more });
const only = { appliesTo: { tags: ['t'] } };
const compose = [
  {
    classes: ['county'],
    parts: [
      { part: '本级', share: 70 },
      { part: '部门', class: 'dept', share: 20 },
      { part: '乡镇', class: 'town', share: 10 },
    ],
  },
];
/** Every step of a score at once: groups, limits, rounding, weights, shifts, gates, vetoes, composition. */
const scheme = schemeOf({
  na: 'omit',
  classes: {
    county: { name: '县区', units: null },
    dept: { name: '部门', units: null },
    town: { name: '乡镇', units: null },
  },
  root: {
    full: 100,
    places: 1,
    ceiling: 90,
    extra: [{ name: '奖', rules: [rule('award', { points: 3, limit: 4 })], gate: { above: 20 } }],
    after: [sure('罚', undefined, { gate: { atLeast: 30 } })],
  },
  children: [
    {
      name: '公开',
      weight: 60,
      full: 50,
      places: 2,
      compose,
      children: [
        told('外', 20),
        {
          name: '扣',
          full: 10,
          groups: { g: { limit: 5 } },
          rules: [
            rule('deduct', { points: '0.33', group: 'g', limit: 4, clause: '(1)' }),
            rule('fixed', { points: 3, group: 'g' }),
            rule('severity', { places: 1, levels: [{ level: '轻', points: '0.25' }] }),
            rule('veto', { effect: 'cap', at: 6 }),
          ],
        },
        told('分给', 20, { ...only, na: { spread: ['1.1'] } }),
      ],
    },
    told('无关', 10, only),
    { name: '查', full: 10, na: 'full', rules: [rule('allOrNothing', { points: 10 })] },
    { name: '池', pool: true, full: 20, children: [sure('漏', undefined), told('补', undefined, only)] },
  ],
});
const units = [
  unit('甲县'),
  unit('乙县', { tags: ['t'] }),
  unit('教育局', { class: 'dept', parent: '甲县' }),
  unit('体育局', { class: 'dept', parent: '甲县' }),
];
const facts = [
  tell('甲县', '外', 13, { id: 'f1' }),
  event('甲县', '扣', { rule: 'deduct', count: 20 }),
  event('甲县', '扣', { rule: 'fixed' }),
  event('甲县', '扣', { rule: 'severity', level: '轻' }),
  event('甲县', '扣', { rule: 'veto', count: 2 }),
  event('甲县', '奖', { count: 2 }),
  event('甲县', '罚', { count: 2 }),
  event('甲县', '漏', { count: 3 }),
  fact('甲县', '查', 'item', { value: 'na' }),
  tell('教育局', '外', 10),
  tell('体育局', '外', 20),
  event('乙县', '奖'),
  event('乙县', '罚'),
];
/** Made afresh for each test, so that each stands on its own. */
export const everyStepBook = (): Book => value(takeFacts(rosterOf(scheme, units), facts));
export const everyStepScores = (): Scores => score(everyStepBook());
