import { expect, it } from 'vitest';
import { setText } from './edit.ts';
import { passedOver } from './passed-over.ts';
import { settle } from './settle.ts';
import { key, open } from './testing/asked.ts';
import type { Draft } from './types.ts';

const words = '每少一篇扣1分，其余情形依次类推。';
const unread = (draft: Draft) => draft.questions.find(({ code, node }) => code === 'unread' && node === key);

it('names words that nobody read once they are only ticked, and not while they are asked or no more there', () => {
  const asked = setText(open, key, 'criterion', words);
  const question = unread(asked);
  if (!question) throw new Error('nothing is asked');
  expect(passedOver(asked)).toEqual([]);
  const ticked = settle(asked, question, { by: '王', at: '2026-01-05T00:00:00Z' });
  expect(passedOver(ticked)).toEqual([{ id: question.id, name: '政策文件', text: question.text }]);
  expect(passedOver(setText(ticked, key, 'criterion', '每少一篇扣1分。'))).toEqual([]);
});
