import type { Rule } from '@mingjian/model';
import { leafRules } from '@mingjian/reader/rules';
import { describe, expect, it } from 'vitest';
import { setAnswer } from './edit.ts';
import { everyNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { readPlan } from './testing/read.ts';
import type { DraftNode } from './types.ts';
import { concernedBy, workedOf } from './worked.ts';

const draft = openDraft(readPlan());
const node = (name: string): DraftNode => {
  const found = everyNode(draft).find(({ says }) => says.name === name);
  if (!found) throw new Error(name);
  return found;
};

/** What a leaf with these words scores: without a fact, then the examples of each rule. */
function scored(criterion: string, full = 10) {
  const read = leafRules({
    name: '甲',
    criterion,
    context: '',
    full,
    year: 2023,
    classes: {},
    open: () => '$open-1',
  });
  const leaf: DraftNode = {
    key: 'x',
    at: null,
    says: { name: '甲', full: String(full), rules: [...read.rules] },
    children: null,
  };
  const worked = workedOf(draft, leaf, null);
  if (!('none' in worked)) throw new Error(JSON.stringify(worked));
  const end = ([lo, hi]: readonly [string, string]) => (lo === hi ? lo : `${lo}–${hi}`);
  return [end(worked.none), ...worked.rules.map((cases) => cases.map((one) => end(one.scored)))];
}

it('examples are of the class that is asked for, of the first without', () => {
  const classes = { a: { name: '甲类', units: null }, b: { name: '乙类', units: null } };
  const results = draft.frame.results.map((result) => ({ ...result, classes: ['a', 'b'] }));
  const two = { ...draft, frame: { ...draft.frame, classes, results } };
  const rules: Rule[] = [
    { kind: 'deduct', text: '每次甲类扣2分，乙类扣0.5分', points: { a: '2', b: '0.5' }, per: '次' },
  ];
  const marked: Rule[] = [{ kind: 'judgement', text: '视情况给分', max: { a: '4', b: '3' } }];
  const leaf = (own: Rule[]): DraftNode => ({
    key: everyNode(draft)[0]?.key ?? '',
    at: null,
    says: { name: '甲', full: { a: '4', b: '3' }, rules: own },
    children: null,
  });
  const first = (own: Rule[], cls?: string) => {
    const worked = workedOf(two, leaf(own), null, cls);
    return 'rules' in worked ? worked.rules[0]?.[0]?.scored[0] : worked;
  };
  expect(concernedBy(two, leaf(rules))).toEqual(['a', 'b']);
  expect([first(rules), first(rules, 'b'), first(rules, 'none')]).toEqual(['2', '2.5', '2']);
  expect([first(marked, 'a'), first(marked, 'b')]).toEqual(['4', '3']);
});

const AWARD: Rule[] = [{ kind: 'award', text: '每次加2分', points: '2' }];

describe('examples by the engine', () => {
  it('cost once and five times, down to zero', () => {
    expect(scored('每发现一处扣1分，扣完为止。')).toEqual(['10', ['9', '5']]);
    expect(scored('每发现一处扣3分，扣完为止。')).toEqual(['10', ['7', '0']]);
  });

  it('show all or nothing', () => {
    expect(scored('未公开的，不得分。')[1]).toEqual(['10', '0']);
  });

  it('show what lateness costs', () => {
    expect(scored('每年10月底前报送，未按时报送的扣2分。')).toEqual(['8', ['10', '8', '8']]);
  });

  it('show a quota kept, and one short', () => {
    expect(scored('每月报送不少于2条，缺报一条扣0.5分，扣完为止。')[1]).toEqual(['10', '9.5']);
  });

  it('show every level', () => {
    expect(scored('优秀的得10分，良好的得6分，一般的得3分。').slice(1)[0]).toEqual(
      expect.arrayContaining(['10', '6', '3']),
    );
  });

  it('leave all well under the other rules', () => {
    expect(scored('未公开的，不得分；公开不及时的，扣2分。')).toEqual(['0–10', ['10', '0'], ['8', '8']]);
  });

  it('take the value of an open figure', () => {
    const leaf = node('渠道畅通');
    const worked = workedOf(setAnswer(draft, 'open-1', '7'), leaf, null);
    expect('rules' in worked && worked.rules[1]?.[0]?.scored).toEqual(['33', '33']);
  });

  it('show a loss of one step of a scale where that step holds', () => {
    const steps = scored('提高的得3分；持平的得2分；降低的，每降低0.1等，在3分的基础上扣0.9分。', 3);
    expect(steps).toEqual(['0–3', ['3', '2', '0–3', '0'], ['2.1', '0']]);
  });

  it('add points beside the indicators, which have no full', () => {
    const bonus: DraftNode = { key: 'b', at: null, says: { name: '加分', rules: AWARD }, children: null };
    const place = { kind: 'result', result: 'total', list: 'extra' } as const;
    const worked = workedOf({ ...draft, trees: [...draft.trees, { place, nodes: [bonus] }] }, bonus, null);
    expect('rules' in worked && worked.rules[0]?.map(({ scored }) => scored[0])).toEqual(['2', '10']);
  });

  it('give nobody a bonus of the other rules: one thing counts for what it is worth', () => {
    const rules = [
      ...AWARD.map((rule) => ({ ...rule, id: 'a' })),
      { kind: 'judgement', id: 'j', text: '有创新的酌情加0—5分', min: '0', max: '5' },
    ] as Rule[];
    const bonus: DraftNode = { key: 'b', at: null, says: { name: '加分', rules }, children: null };
    const place = { kind: 'result', result: 'total', list: 'extra' } as const;
    const worked = workedOf({ ...draft, trees: [...draft.trees, { place, nodes: [bonus] }] }, bonus, null);
    const ends = 'rules' in worked ? worked.rules.map((cases) => cases.map(({ scored }) => scored.join('–'))) : [];
    expect(ends).toEqual([
      ['2–2', '10–10'],
      ['5–5', '0–0'],
    ]);
  });

  it('say why a leaf cannot be scored', () => {
    const leaf = node('政策文件');
    const broken = { ...leaf, says: { ...leaf.says, full: '$nowhere' } };
    expect(workedOf(draft, broken, null)).toMatchObject([{ code: 'scheme-param-unknown' }]);
  });
});
