import { expect, it } from 'vitest';
import { NOTHING } from './choice-id.ts';
import { carry } from './reanswer.ts';
import type { DraftQuestion } from './types.ts';

const SETTLED = { by: '祖', at: '2023-05-01T00:00:00.000Z' };
const answer = { id: 'once', values: NOTHING } as const;
const question = (id: string, text: string, more: Partial<DraftQuestion> = {}): DraftQuestion => ({
  ...{ id, code: 'doubt-once-or-each', node: 'n1', at: null, text, settled: null },
  ...more,
});

it('gives an answer to what is asked in nearly the same words, in the place of its own question', () => {
  const stays = question('q1', '未报送的扣1分', { answer, settled: SETTLED });
  const old = question('q2', '被退回的扣2分', { answer, settled: SETTLED });
  const made = carry([stays, old], [stays, question('q4', '被退回的扣3分'), question('q5', '迟到的每人扣5分')]);
  expect(made).toEqual([
    stays,
    question('q2', '被退回的扣3分', { answer, settled: SETTLED }),
    question('q5', '迟到的每人扣5分'),
  ]);
});

it('says that there was an answer where other words are asked about', () => {
  const old = question('q2', '被退回的扣2分', { answer, settled: SETTLED });
  const [made, kept] = carry([old], [question('q4', '迟到的每人扣5分')]);
  expect([made?.lapsed, made?.settled, kept?.unasked]).toEqual([true, null, true]);
  // And goes on saying so while the words are written.
  const lapsed = { ...question('q4', '迟到的每人扣5分'), lapsed: true } as const;
  expect(carry([lapsed], [question('q6', '迟到的每人扣6分')])[0]?.lapsed).toBe(true);
});

it('keeps what is settled out of sight while nothing asks it', () => {
  const ticked = question('q2', '被退回的扣2分', { settled: SETTLED });
  const hidden = carry([ticked], []);
  expect(hidden).toEqual([{ ...ticked, unasked: true }]);
  expect(carry(hidden, hidden)).toEqual([ticked]);
  // A tick without an answer was for just these words.
  expect(carry(hidden, [question('q7', '被退回的扣3分')])[0]).toEqual(question('q7', '被退回的扣3分'));
});
