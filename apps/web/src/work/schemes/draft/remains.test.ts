import { expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { setMarks, setText } from './edit.ts';
import { openQuestions } from './open-questions.ts';
import { choose, settle, unsettle } from './settle.ts';
import { sumsOf } from './sums.ts';
import { key, open } from './testing/asked.ts';
import type { Draft } from './types.ts';

const BY = { by: '祖', at: '2023-05-01T00:00:00.000Z' };
const draft = setMarks(setText(open, key, 'criterion', '1.建立台账，得1分。2.公布名单，得1分。'), key, '3');
const asked = (now: Draft) =>
  openQuestions(now, sumsOf(now)).find((one) => one.node === key && one.code === 'marks-together');
function answered(id: string): Draft {
  const question = asked(draft);
  const choice = question && choicesOf(draft, question).find((one) => one.id === id);
  if (!question || !choice) throw new Error(JSON.stringify(draft.questions));
  return choose(draft, question, choice, BY);
}

it('an answer with which nobody reaches the marks is kept, and its question stays open', () => {
  expect(asked(answered('addUp'))).toMatchObject({
    settled: null,
    answer: { id: 'addUp' },
    remains: { full: '3', short: '1' },
  });
  expect(asked(answered('oneOf'))?.remains).toEqual({ full: '3', short: '2' });
});

it('until the marks meet', () => {
  expect(asked(setMarks(answered('addUp'), key, '2'))).toBeUndefined();
  // Of marks that are each those of the item nobody asks which holds.
  expect(asked(setMarks(answered('oneOf'), key, '1'))).toBeUndefined();
});

it('or somebody says that the plan has it so', () => {
  const one = answered('addUp');
  const question = asked(one);
  if (!question) throw new Error('nothing is asked');
  const printed = settle(one, question, BY);
  expect(asked(printed)).toMatchObject({ settled: BY, answer: { id: 'addUp' }, asPrinted: true });
  const again = unsettle(printed, question);
  expect(asked(again)).toMatchObject({ settled: null });
  expect(asked(again)?.answer).toBeUndefined();
  expect(asked(again)?.asPrinted).toBeUndefined();
});
