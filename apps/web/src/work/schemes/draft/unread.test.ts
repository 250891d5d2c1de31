import { expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { choose, settle, unsettle } from './settle.ts';
import { key, open } from './testing/asked.ts';
import { isUnread } from './unread.ts';

const done = { by: '甲', at: '2026-03-01T00:00:00Z' };
const draft = setText(open, key, 'criterion', '由考核小组掌握。');
const question = draft.questions.find(({ node, code }) => node === key && code === 'no-rule');
if (!question) throw new Error('nothing asked');

it('words without a rule are unread until somebody answers, or finds them in order', () => {
  expect(isUnread(draft, { key })).toBe(true);
  const byPerson = choicesOf(draft, question).find(({ id }) => id === 'byPerson');
  if (!byPerson) throw new Error('no answer');
  const answered = choose(draft, question, byPerson, done);
  expect(nodeOf(answered, key)?.says.rules).toMatchObject([{ kind: 'judgement' }]);
  expect(isUnread(answered, { key })).toBe(false);
  expect(isUnread(settle(draft, question, done), { key })).toBe(false);
  expect(isUnread(unsettle(answered, question), { key })).toBe(true);
});

it('words that give a rule are read, also where only a person can judge', () => {
  expect(isUnread(open, { key })).toBe(false);
  expect(isUnread(setText(draft, key, 'criterion', '每缺一项扣1分。'), { key })).toBe(false);
  expect(isUnread(setText(draft, key, 'criterion', '视情况酌情打分。'), { key })).toBe(false);
});
