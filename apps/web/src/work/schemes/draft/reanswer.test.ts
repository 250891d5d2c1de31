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

it('gives answers to what is asked in the place of their questions, in order', () => {
  const stays = question('q1', '甲', { answer, settled: SETTLED });
  const gone = [question('q2', '乙', { answer, settled: SETTLED }), question('q3', '丙')];
  const made = carry([stays, ...gone], [stays, question('q4', '乙二'), question('q5', '丙二')]);
  expect(made).toEqual([stays, question('q2', '乙二', { answer, settled: SETTLED }), question('q5', '丙二')]);
});

it('says that there was an answer where nobody can tell whose it is', () => {
  const gone = question('q2', '乙', { answer, settled: SETTLED });
  const made = carry([gone], [question('q4', '乙一'), question('q5', '乙二')]);
  expect(made.map(({ lapsed, settled }) => [lapsed, settled])).toEqual([
    [true, null],
    [true, null],
  ]);
  // And goes on saying so while the words are written.
  expect(carry([{ ...question('q4', '乙一'), lapsed: true }], [question('q6', '乙三')])[0]?.lapsed).toBe(true);
});
