import { expect, it } from 'vitest';
import { mendOf } from './mend-of.ts';

it('says where what has no ready answer is put right, and what comes of letting it stand', () => {
  expect(mendOf({ code: 'period-guessed', node: null })).toBe('mendAbout');
  expect(mendOf({ code: 'grades-open', node: null })).toBe('mendAbout');
  // Columns are read into indicators; nothing about the plan can mend them.
  expect(mendOf({ code: 'columns-guessed', node: null })).toBe('mendTree');
  expect(mendOf({ code: 'doubt-what-is-counted', node: 'a' })).toBe('mendCount');
  expect(mendOf({ code: 'doubt-masked', node: 'a' })).toBe('mendFigure');
  expect(mendOf({ code: 'steps-dated', node: null })).toBe('mendRound');
  // Ticked, the one does not score; the other is judged by a person.
  expect(mendOf({ code: 'unread', node: 'a' })).toBe('mendUnread');
  expect(mendOf({ code: 'no-rule', node: 'a' })).toBe('mendPerson');
  expect(mendOf({ code: 'points-guessed', node: 'a' })).toBe('mendNode');
});
