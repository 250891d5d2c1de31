import { type Part, rosterOf, schemeOf, told, unit } from './scheme.ts';

const rule = (kind: string, more: Part = {}): Part => ({ kind, text: kind, ...more });
export const leaf = (name: string, full: number, ...rules: Part[]): Part => ({ name, code: name, full, rules });

/** One leaf for every shape of fact. */
export const everyFact = schemeOf({
  na: 'omit',
  classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } },
  result: { classes: ['county'] },
  children: [
    leaf('扣', 5, rule('deduct', { points: 1 })),
    leaf('两扣', 5, rule('deduct', { id: 'a', clause: '(1)', points: 1 }), rule('deduct', { id: 'b', points: 2 })),
    leaf(
      '级',
      5,
      rule('severity', {
        levels: [
          { level: '轻', points: 1 },
          { level: '重', points: 2 },
        ],
      }),
    ),
    leaf(
      '档',
      5,
      rule('levels', {
        levels: [
          { level: '好', points: 5 },
          { level: '中', points: { min: 1, max: 3 } },
        ],
      }),
    ),
    leaf('单', 5, rule('checklist', { items: [{ item: '一' }, { item: '二' }], partial: 50 })),
    leaf('查', 5, rule('allOrNothing', {})),
    leaf('报', 5, rule('deadline', { points: 1, due: '2023-06-30' })),
    leaf('各报', 5, rule('deadline', { points: 1 })),
    leaf('时', 5, rule('timeliness', { points: 1, within: { hours: 24 } })),
    leaf('率', 5, rule('rate', { target: 90 })),
    leaf('评', 5, rule('judgement', { min: 1, max: 4 })),
    leaf('众评', 5, rule('judgement', { aggregate: 'mean' })),
    leaf('测', 5, rule('ratings', { scale: { min: 1, max: 10 }, raters: { classes: ['dept'], units: ['乙县'] } })),
    leaf('外', 5, rule('external')),
    leaf('限', 5, rule('external')),
    { name: '点', code: '点', full: 5, appliesTo: { tags: ['t'] }, rules: [rule('external')] },
    { name: '组', code: '组', children: [told('同名', 1), told('孙', 1)] },
    { name: '同名', code: 'X', full: 1, stage: 'routine', rules: [rule('external')] },
    { name: '轮', code: '轮', full: 2, rounds: { count: 2 }, rules: [rule('external')] },
  ],
});
export const everyRoster = rosterOf(everyFact, [
  unit('甲县', { id: 'a' }),
  unit('乙县', { id: 'b', tags: ['t'] }),
  unit('教育局', { id: 'd', class: 'dept' }),
]);
