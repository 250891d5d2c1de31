import { expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { openQuestions } from './open-questions.ts';
import { choose, unsettle } from './settle.ts';
import { sumsOf } from './sums.ts';
import { key, open } from './testing/asked.ts';
import type { Draft } from './types.ts';

const done = { by: '王', at: '2026-01-05T00:00:00Z' };
const codes = (draft: Draft): string[] =>
  openQuestions(draft, sumsOf(draft)).flatMap((one) => (one.node === key && !one.settled ? one.code : []));

it('an item that a person weighs as a whole is asked about none of its words, until that is taken back', () => {
  const draft = setText(
    open,
    key,
    'criterion',
    '发现一次扣1分。其余情形依次类推。获奖的，国家级至多加3分，省级至多加2分。',
  );
  const before = codes(draft);
  expect(before.length).toBeGreaterThan(1);
  const words = draft.questions.find(({ code, node }) => code === 'unread' && node === key);
  const most = draft.questions.find(({ code, node }) => code === 'doubt-no-bounds' && node === key);
  if (!words || !most) throw new Error(before.join());
  const pick = (now: Draft, question: typeof words, id: string): Draft => {
    const found = choicesOf(now, question).find((one) => one.id === id);
    if (!found) throw new Error(id);
    return choose(now, question, found, done);
  };
  const all = pick(pick(draft, most, 'mostGiven'), words, 'allByPerson');
  expect(codes(all)).toEqual([]);
  expect(nodeOf(all, key)?.says.rules).toMatchObject([{ kind: 'judgement' }]);
  const answered = all.questions.find(({ id }) => id === words.id);
  if (!answered) throw new Error('gone');
  const back = unsettle(all, answered);
  expect(codes(back)).toEqual(before);
  expect(nodeOf(back, key)?.says.rules).toEqual(nodeOf(draft, key)?.says.rules);
});
