import { expect, it } from 'vitest';
import { findingsOf } from './checks.ts';
import { choicesOf } from './choices.ts';
import { nodeOf } from './nodes.ts';
import { openQuestions } from './open-questions.ts';
import { choose, settle, unsettle } from './settle.ts';
import { sumsOf } from './sums.ts';
import { key, open } from './testing/asked.ts';
import type { Draft, DraftQuestion } from './types.ts';

const BY = { by: '祖', at: '2023-05-01T00:00:00.000Z' };
const named = { id: 'x', code: 'units-named', node: key, at: null, text: '政策文件：东县', settled: null } as const;
const asking: Draft = { ...open, questions: [named, ...open.questions] };
const answer = (draft: Draft, code: DraftQuestion['code'], id: string): Draft => {
  const question = draft.questions.find((one) => one.code === code);
  const choice = question && choicesOf(draft, question).find((one) => one.id === id);
  if (!question || !choice) throw new Error(`${code} ${id}`);
  return choose(draft, question, choice, BY);
};
const shown = (draft: Draft) =>
  openQuestions(draft, sumsOf(draft)).flatMap(({ code, settled, answer: given }) =>
    code === 'units-named' || code === 'na-unsaid' ? [[code, settled !== null, given?.id]] : [],
  );
const errors = (draft: Draft) => findingsOf(draft, 'zh').filter(({ severity }) => severity === 'error');
const only = answer(asking, 'units-named', 'onlyThese');

it('what the others get is asked behind whoever keeps an item to some units, and the answer leaves no error', () => {
  expect(shown(only)).toEqual([
    ['units-named', true, 'onlyThese'],
    ['na-unsaid', false, undefined],
  ]);
  expect(errors(only).map(({ check }) => check)).toEqual([
    ...errors(asking).map(({ check }) => check),
    'na-undeclared',
  ]);
  for (const [id, na] of [
    ['naFull', 'full'],
    ['naOmit', 'omit'],
    ['naNone', 'none'],
  ] as const) {
    const done = answer(only, 'na-unsaid', id);
    expect(nodeOf(done, key)?.says.na).toBe(na);
    expect(done.frame.na).toBeUndefined();
    expect(errors(done).map(({ check }) => check)).not.toContain('na-undeclared');
    expect(shown(done)[1]).toEqual(['na-unsaid', true, id]);
  }
});

it('is asked no more where nobody is left out, or the plan says it', () => {
  const question = only.questions.find(({ id }) => id === 'x') ?? named;
  expect(shown(unsettle(only, question))).toEqual([['units-named', false, undefined]]);
  const told: Draft = { ...asking, frame: { ...asking.frame, na: 'omit' } };
  expect(shown(answer(told, 'units-named', 'onlyThese'))).toHaveLength(1);
  const whole: DraftQuestion = { id: 'y', code: 'na-unsaid', node: null, at: null, text: '', settled: null };
  const asked = answer({ ...asking, questions: [...asking.questions, whole] }, 'units-named', 'onlyThese');
  expect(shown(asked)).toHaveLength(2);
});

it('to have looked at it decides nothing', () => {
  const question = only.questions.find(({ code }) => code === 'na-unsaid') ?? named;
  expect(shown(settle(only, question, BY))[1]).toEqual(['na-unsaid', false, undefined]);
});
