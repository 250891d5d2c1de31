import { schemeSchema } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';
import { describe, expect, it } from 'vitest';
import { besideOf, moveBeside } from './beside.ts';
import type { ChoiceId } from './choice.ts';
import { choicesOf } from './choices.ts';
import { setMarks, setText } from './edit.ts';
import { everyNode, nodeOf } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const open = openDraft(readPlan());
const key = everyNode(open).find(({ says }) => says.name === '政策文件')?.key ?? '';

/** The item, worth 20, with these words; and what is asked about them. */
function asked(criterion: string, code: QuestionCode, where: (draft: Draft) => Draft = (draft) => draft) {
  const draft = where(setText(open, key, 'criterion', criterion));
  const question = draft.questions.find((one) => one.node === key && one.code === code);
  if (!question) throw new Error(JSON.stringify(draft.questions.map((one) => one.code)));
  const choices = choicesOf(draft, question);
  return {
    ids: choices.map(({ id }) => id),
    after: (id: ChoiceId) => {
      const made = choices.find((one) => one.id === id)?.apply(draft) ?? draft;
      expect(schemeSchema.safeParse(schemeOf(made).scheme).success).toBe(true);
      expect(nodeOf(made, key)?.says.criterion).toBe(criterion);
      return nodeOf(made, key);
    },
  };
}
const rulesOf = (node: ReturnType<typeof nodeOf>) => node?.says.rules;

describe('answers set the rule and leave the words', () => {
  it('that are worth the marks of the item: by a day, all or nothing, or a person', () => {
    const one = asked('2023年7月底前修订完善考核方案。', 'no-rule');
    expect(one.ids).toEqual(['byDay', 'allOrNothing', 'byPerson']);
    expect(one.after('byDay')?.written).toBe(true);
    expect(rulesOf(one.after('byDay'))).toMatchObject([{ kind: 'deadline', due: '2023-07-31', points: '20' }]);
    expect(rulesOf(one.after('allOrNothing'))).toMatchObject([{ kind: 'allOrNothing' }]);
    expect(rulesOf(one.after('byPerson'))).toMatchObject([{ kind: 'judgement' }]);
    expect(asked('抓好组织实施。', 'no-rule').ids).toEqual(['allOrNothing', 'byPerson']);
  });

  it('that state several marks: each counts, or one of them', () => {
    const one = asked('1.建立名册，得1分。2.协助推进，得1分。', 'marks-together');
    expect(one.ids).toEqual(['addUp', 'oneOf']);
    expect(rulesOf(one.after('addUp'))).toMatchObject([
      { kind: 'checklist', mode: 'earn', items: [{ points: '1' }, { points: '1' }] },
    ]);
    expect(rulesOf(one.after('oneOf'))).toMatchObject([{ kind: 'levels' }]);
  });

  it('that lose the marks of what is missing, or its price, or both', () => {
    const one = asked('（1）计划（10分）；（2）总结（10分）。一项没做到扣2分。', 'lost-twice');
    expect(one.ids).toEqual(['lostOwn', 'lostPrice', 'lostBoth']);
    expect(rulesOf(one.after('lostOwn'))?.map(({ kind }) => kind)).toEqual(['checklist']);
    expect(rulesOf(one.after('lostPrice'))).toMatchObject([{ kind: 'deduct', points: '2' }]);
    expect(rulesOf(one.after('lostBoth'))?.map(({ kind }) => kind)).toEqual(['checklist', 'deduct']);
  });

  it('that lose everything, or only the one thing of a list', () => {
    const one = asked('（1）计划（10分）；（2）总结（10分）。未更新的不得分。', 'zero-of-what');
    expect(one.ids).toEqual(['zeroOne', 'zeroAll']);
    expect(rulesOf(one.after('zeroOne'))).toMatchObject([{ kind: 'checklist' }]);
    expect(rulesOf(one.after('zeroAll'))).toMatchObject([
      { kind: 'checklist', id: 'r1' },
      { kind: 'veto', id: 'r2', effect: 'zero', target: 'item' },
    ]);
  });

  it('that have a bonus above the marks: within them, or as far as its limit goes', () => {
    const one = asked('每缺一项扣1分；被推广的，每次加1分，最多加2分。', 'bonus-within');
    expect(one.ids).toEqual(['withinFull', 'aboveFull']);
    expect(one.after('withinFull')?.says.ceiling).toBeUndefined();
    expect(one.after('aboveFull')?.says.ceiling).toBe('22');
    expect(asked('每缺一项扣1分；被推广的，每次加1分。', 'bonus-within').ids).toEqual(['withinFull']);
  });

  it('that do not say how a part of a step counts', () => {
    const one = asked('办结率低于98%的，每低1个百分点扣0.5分。', 'part-step');
    expect(one.ids).toEqual(['partNone', 'partWhole', 'partShare']);
    expect(rulesOf(one.after('partShare'))).toMatchObject([{ kind: 'rate', partStep: 'proportional' }]);
  });

  it('that do not say whether they cost once or every time', () => {
    const draft = setText(open, key, 'criterion', '被通报批评的，扣2分。');
    const asking = { id: 'q', code: 'doubt-once-or-each', node: key, at: null, settled: null, text: '扣2分' } as const;
    const [once, each] = choicesOf(draft, asking);
    expect([once?.id, each?.id]).toEqual(['once', 'each']);
    expect(once && nodeOf(once.apply(draft), key)?.says.rules).toMatchObject([{ kind: 'fixed', points: '2' }]);
    expect(each && nodeOf(each.apply(draft), key)?.says.rules).toMatchObject([{ kind: 'deduct', points: '2' }]);
  });

  it('of an item beside the full marks: what its own limit', () => {
    const one = asked('获表扬的，每次加30分；被批评的，每次扣30分。', 'beside-marks', (now) => moveBeside(now, key));
    expect(one.ids).toEqual(['capBonus', 'capBoth', 'noCap']);
    expect(one.after('capBonus')?.says).toMatchObject({ full: '20' });
    expect(one.after('capBoth')?.says).toMatchObject({ full: '20', floor: '-20' });
    expect(one.after('noCap')?.says.full).toBeUndefined();
  });

  it('of something due on no day: by each delivery, or once without a day', () => {
    const one = asked('年度工作总结未按时上交，扣0.5分。', 'due-day');
    expect(one.ids).toEqual(['dueEach', 'dueNone']);
    expect(rulesOf(one.after('dueEach'))).toMatchObject([{ kind: 'deadline' }]);
    expect(rulesOf(one.after('dueNone'))).toMatchObject([{ kind: 'fixed', points: '0.5' }]);
    expect(asked('年度工作总结未按时上交，每逾期一天扣0.1分。', 'due-day').ids).toEqual(['dueEach']);
  });

  it('of an item without marks that only takes or adds: beside the full marks', () => {
    const bare = (draft: Draft) => setMarks(draft, key, '');
    const one = asked('造成重大影响的，视情节扣1-5分。', 'points-missing', bare);
    expect(one.ids).toEqual(['toBeside']);
    const moved = one.after('toBeside');
    expect(moved?.says.full).toBeUndefined();
    const draft = bare(setText(open, key, 'criterion', '造成重大影响的，视情节扣1-5分。'));
    const question = draft.questions.find(({ code }) => code === 'points-missing');
    const [choice] = question ? choicesOf(draft, question) : [];
    expect(choice && besideOf(choice.apply(draft), key)).toBe('beside');
    expect(asked('按完成比例得分。', 'points-missing', bare).ids).toEqual([]);
  });

  it('are not offered where nobody could tell them beforehand', () => {
    const [question] = open.questions;
    expect(question && choicesOf(open, question)).toEqual([]);
  });
});

it('what does not apply is decided for the whole plan', () => {
  const question = { id: 'q', code: 'na-unsaid', node: null, at: null, text: '', settled: null } as const;
  const choices = choicesOf(open, question);
  expect(choices.map(({ apply }) => apply(open).frame.na)).toEqual(['full', 'omit', 'none']);
});
