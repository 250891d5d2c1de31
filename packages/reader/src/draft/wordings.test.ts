import { describe, expect, it } from 'vitest';
import { leafRules, wordings } from './rules.ts';

const read = (words: string, full: number) =>
  leafRules({ name: '某项', criterion: words, context: '', full, year: 2026, classes: {}, open: () => '$open-1' });

describe('wordings that are said to be understood', () => {
  it.each(wordings)('$words', ({ words, full }) => {
    const { rules, questions } = read(words, full);
    expect(questions).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });

  it('are of many kinds', () => {
    const kinds = wordings.flatMap(({ words, full }) => read(words, full).rules.map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual([
      'allOrNothing',
      'award',
      'checklist',
      'deadline',
      'deduct',
      'fixed',
      'judgement',
      'levels',
      'quota',
      'rate',
      'severity',
      'veto',
    ]);
  });
});
