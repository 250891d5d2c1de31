import { describe, expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { mergeNext, setMarks, setText } from './edit.ts';
import { nodeOf, withNode } from './nodes.ts';
import { readAgain } from './reread.ts';
import { choose, settle, unsettle } from './settle.ts';
import { key, open } from './testing/asked.ts';
import type { Draft } from './types.ts';

const BY = { by: '祖', at: '2023-05-01T00:00:00.000Z' };
const WORDS = '发现未报送的，扣2分；办结率应达到95%，每低1个百分点扣0.5分。';

/** An answer by its name to the first question of that code. */
function answered(draft: Draft, code: string, id: string): Draft {
  const question = draft.questions.find((one) => one.node === key && one.code === code);
  const choice = question && choicesOf(draft, question).find((one) => one.id === id);
  if (!question || !choice) throw new Error(JSON.stringify(draft.questions.map((one) => [one.code, one.text])));
  return choose(draft, question, choice, BY);
}
const rules = (draft: Draft) => nodeOf(draft, key)?.says.rules;
const asked = (draft: Draft, code: string) =>
  draft.questions
    .filter((one) => one.node === key && one.code === code && !one.unasked)
    .map(({ settled, answer, lapsed }) => ({
      settled: settled !== null,
      ...(answer ? { answer: answer.id } : {}),
      ...(lapsed ? { lapsed } : {}),
    }));

const draft = answered(
  answered(setText(open, key, 'criterion', WORDS), 'doubt-once-or-each', 'each'),
  'part-step',
  'partShare',
);
const BOTH = [
  { kind: 'deduct', points: '2', per: '次' },
  { kind: 'rate', partStep: 'proportional' },
];

describe('an answer', () => {
  it('holds, is kept with its question, and does not stop the reading of the words', () => {
    expect(rules(draft)).toMatchObject(BOTH);
    expect(asked(draft, 'part-step')).toEqual([{ settled: true, answer: 'partShare' }]);
    expect(nodeOf(draft, key)?.written).toBeUndefined();
  });

  it('holds again after other words or marks, also where its own words changed', () => {
    const more = setText(draft, key, 'criterion', `${WORDS}被通报的，每次扣1分。`);
    expect(rules(more)).toMatchObject([...BOTH, { kind: 'deduct', points: '1' }]);
    expect(rules(setMarks(draft, key, '30'))).toMatchObject(BOTH);
    const other = setText(draft, key, 'criterion', WORDS.replace('扣2分', '扣3分'));
    expect(rules(other)).toMatchObject([{ kind: 'deduct', points: '3' }, { partStep: 'proportional' }]);
    expect(asked(other, 'doubt-once-or-each')).toEqual([{ settled: true, answer: 'each' }]);
  });

  it('holds again after its words were written anew, sign by sign', () => {
    const steps = ['扣2', '扣', '扣3', '扣3分'].map((price) => WORDS.replace('扣2分', price));
    const typed = steps.reduce((now, words) => setText(now, key, 'criterion', words), draft);
    expect(rules(typed)).toMatchObject([{ kind: 'deduct', points: '3', per: '次' }, { partStep: 'proportional' }]);
    expect(asked(typed, 'doubt-once-or-each')).toEqual([{ settled: true, answer: 'each' }]);
  });

  it('holds again in an item that takes over its words', () => {
    const [first, second] = [key, `n${Number(key.slice(1)) + 1}`];
    const merged = mergeNext(setText(draft, second, 'criterion', '被通报的，每次扣1分。'), first);
    expect(rules(merged)).toMatchObject([...BOTH, { kind: 'deduct', points: '1' }]);
  });

  it('is open again, and says so, where it does not fit any more', () => {
    const one = answered(
      setText(open, key, 'criterion', '公厕有异味的，每座每项扣0.5分。'),
      'doubt-what-is-counted',
      'each',
    );
    const changed = setText(one, key, 'criterion', '公厕有异味的，每处每间扣0.5分。');
    expect(asked(changed, 'doubt-what-is-counted')).toEqual([{ settled: false, lapsed: true }]);
    // Whoever looks at it again has seen that.
    const question = changed.questions.find(({ code }) => code === 'doubt-what-is-counted');
    const seen = question ? settle(changed, question, BY) : changed;
    expect(asked(seen, 'doubt-what-is-counted')).toEqual([{ settled: true }]);
  });

  it('to what another answer made holds again with that one', () => {
    const words = '超时公开每件扣0.3分；未公开的每件扣0.5分，累计扣分不超过2分。';
    const limited = answered(setText(open, key, 'criterion', words), 'doubt-whose-limit', 'limitAll');
    const both = answered(limited, 'doubt-one-scale', 'oneScale');
    const made = [{ kind: 'severity', group: 'limit-takes', levels: [{ points: '0.3' }, { points: '0.5' }] }];
    expect(rules(both)).toMatchObject(made);
    const again = setMarks(both, key, '30');
    expect(rules(again)).toMatchObject(made);
    expect(asked(again, 'doubt-one-scale')).toEqual([{ settled: true, answer: 'oneScale' }]);
  });

  it('takes a figure with it that its rules do not need', () => {
    const one = setText(open, key, 'criterion', '低于全市平均完成率1个百分点扣0.4分。');
    const open1 = Object.keys(one.frame.params);
    expect(open1).toHaveLength(2);
    const once = answered(one, 'doubt-once-or-each', 'once');
    expect(Object.keys(once.frame.params)).toEqual(['open-1']);
    const question = once.questions.find(({ answer }) => answer);
    expect(question && Object.keys(unsettle(once, question).frame.params)).toEqual(open1);
  });

  it('is taken back by opening its question again', () => {
    const question = draft.questions.find(({ answer }) => answer?.id === 'each');
    const back = question ? unsettle(draft, question) : draft;
    expect(rules(back)).toMatchObject([{ kind: 'fixed' }, { partStep: 'proportional' }]);
    expect(asked(back, 'doubt-once-or-each')).toEqual([{ settled: false }]);
  });
});

describe('rules that an older workbench wrote with an answer that it did not keep', () => {
  it('are read from the words again, and what was settled by it is open', () => {
    const old: Draft = {
      ...withNode(draft, key, (node) => ({ ...node, written: true })),
      questions: draft.questions.map(({ answer: _, ...question }) => question),
    };
    expect(rules(setMarks(old, key, '30'))).toMatchObject(BOTH);
    const again = readAgain(old, key);
    expect(rules(again)).toMatchObject([{ kind: 'fixed' }, { partStep: 'none' }]);
    expect(asked(again, 'doubt-once-or-each')).toEqual([{ settled: false, lapsed: true }]);
    expect(asked(again, 'part-step')).toEqual([{ settled: false, lapsed: true }]);
  });

  it('keep an answer that was chosen since', () => {
    const written = withNode(draft, key, (node) => ({ ...node, written: true as const }));
    expect(rules(readAgain(written, key))).toMatchObject(BOTH);
  });
});

it('what the table asks of an item is asked on when its words change', () => {
  const named = { id: 'x', code: 'units-named', node: key, at: null, text: '政策文件：东县', settled: null } as const;
  const made = setText({ ...open, questions: [...open.questions, named] }, key, 'criterion', '未报送的，扣2分。');
  expect(made.questions).toContainEqual(named);
});
