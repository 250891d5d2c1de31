import { expect, it } from 'vitest';
import { repaired } from './repaired.ts';
import { settle } from './settle.ts';
import { open } from './testing/asked.ts';
import type { Draft, DraftQuestion } from './types.ts';

const question = (id: string, text: string): DraftQuestion => ({
  ...{ id, code: 'unread', node: null, at: null, text, settled: null },
});

it('gives the later of two questions of one id another, so that a tick settles one', () => {
  const old: Draft = {
    ...open,
    next: 3,
    questions: [question('q1', '甲'), question('q3', '乙'), question('q1', '丙'), question('q1', '丁')],
  };
  const draft = repaired(old);
  expect(draft.questions.map(({ id, text }) => `${id}${text}`)).toEqual(['q1甲', 'q3乙', 'q4丙', 'q5丁']);
  expect(draft.next).toBe(6);
  const ticked = settle(draft, { id: 'q1' }, { by: '祖', at: '2023-05-01T00:00:00.000Z' });
  expect(ticked.questions.filter(({ settled }) => settled).map(({ text }) => text)).toEqual(['甲']);
});

it('leaves a sound draft the same', () => {
  expect(repaired(open)).toBe(open);
});
