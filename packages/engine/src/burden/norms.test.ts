import { expect, test } from 'vitest';
import { burdenRules } from './norms.ts';

test.each(burdenRules)('$id is dated, sourced and said in both languages', (rule) => {
  const { document, clause, title, says, instead } = rule;
  expect(document.date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
  expect([document.title, document.issuer, clause].every((words) => words.length > 3)).toBe(true);
  for (const words of [title, says, instead]) {
    expect(words.zh).toMatch(/\p{Script=Han}/u);
    expect(words.en).not.toMatch(/\p{Script=Han}/u);
  }
  // A pattern with a memory would find every other sentence only.
  expect([rule.terms?.global, rule.unless?.global]).not.toContain(true);
});

test('ids are told apart', () => {
  expect(new Set(burdenRules.map(({ id }) => id)).size).toBe(burdenRules.length);
});
