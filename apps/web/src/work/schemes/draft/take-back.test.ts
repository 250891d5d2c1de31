import { describe, expect, it } from 'vitest';
import { besideOf, moveBeside } from './beside.ts';
import { choicesOf } from './choices.ts';
import { setMarks, setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { openQuestions } from './open-questions.ts';
import { choose, unsettle } from './settle.ts';
import { sumsOf } from './sums.ts';
import { key, open } from './testing/asked.ts';
import type { Draft, DraftQuestion } from './types.ts';

const BY = { by: '祖', at: '2023-05-01T00:00:00.000Z' };
const whole = (code: DraftQuestion['code']): Draft => ({
  ...open,
  questions: [...open.questions, { id: 'x', code, node: null, at: null, text: '', settled: null }],
});
const worded = (criterion: string): Draft => setText(open, key, 'criterion', criterion);
const praised = moveBeside(worded('获表扬的，每次加30分；被批评的，每次扣30分。'), key);
const unmarked = setMarks(worded('造成重大影响的，视情节扣1-5分。'), key, '');

/** Each answer, and what of the draft it changes. */
const ANSWERS: [string, Draft, DraftQuestion['code'], (draft: Draft) => unknown][] = [
  ['noCap', praised, 'beside-marks', (draft) => nodeOf(draft, key)?.says.full],
  ['capBoth', praised, 'beside-marks', (draft) => nodeOf(draft, key)?.says.floor],
  [
    'aboveNone',
    worded('每缺一项扣1分；被推广的，每次加1分。'),
    'bonus-within',
    (draft) => nodeOf(draft, key)?.says.ceiling,
  ],
  [
    'aboveAsk',
    worded('每缺一项扣1分；被推广的，每次加1分。'),
    'bonus-within',
    (draft) => Object.keys(draft.frame.params),
  ],
  ['toBeside', unmarked, 'points-missing', (draft) => besideOf(draft, key)],
  ['naOmit', whole('na-unsaid'), 'na-unsaid', (draft) => draft.frame.na],
  ['places', whole('places-unsaid'), 'places-unsaid', (draft) => draft.frame.results[0]?.root.places],
];

describe.each(ANSWERS)('%s', (id, draft, code, changed) => {
  const question = draft.questions.find((one) => one.code === code);
  const choice = question && choicesOf(draft, question).find((one) => one.id === id);
  if (!question || !choice) throw new Error(`${id} ${JSON.stringify(draft.questions)}`);
  const chosen = choose(draft, question, choice, BY);
  const shown = (now: Draft) => openQuestions(now, sumsOf(now)).find((one) => one.id === question.id);

  it('stays to be seen with its question', () => {
    expect(changed(chosen)).not.toEqual(changed(draft));
    expect(shown(chosen)).toMatchObject({ settled: BY, answer: { id } });
  });

  it('is taken back with all that it made, and its question can be answered again', () => {
    const back = unsettle(chosen, question.answer ? question : (shown(chosen) ?? question));
    expect(changed(back)).toEqual(changed(draft));
    const again = shown(back);
    expect(again?.settled).toBeNull();
    expect(again && choicesOf(back, again).map((one) => one.id)).toEqual(
      choicesOf(draft, question).map((one) => one.id),
    );
  });
});

it('marks that were found to be no limit are asked about no more when the words change, and the answer stays', () => {
  const question = praised.questions.find(({ code }) => code === 'beside-marks');
  const choice = question && choicesOf(praised, question).find(({ id }) => id === 'noCap');
  if (!question || !choice) throw new Error('nothing is asked');
  const chosen = choose(praised, question, choice, BY);
  const typed = setText(chosen, key, 'criterion', '获表扬的，每次加40分；被批评的，每次扣30分。');
  expect(typed.questions.find(({ id }) => id === question.id)).toMatchObject({ answer: { id: 'noCap' } });
  expect(
    openQuestions(typed, sumsOf(typed)).filter(({ code, settled }) => code === 'beside-marks' && settled === null),
  ).toEqual([]);
});
