import { describe, expect, it } from 'vitest';
import { type LeafWords, leafRules } from './rules.ts';

const words = (criterion: string, more: Partial<LeafWords> = {}) =>
  leafRules({
    name: '政策文件',
    criterion,
    context: '',
    full: 20,
    year: 2023,
    classes: {},
    open: () => '$open-1',
    ...more,
  });

describe('the rules of one leaf', () => {
  it('are those of its criterion', () => {
    const { rules, questions } = words('每发现一处不规范扣1分，扣完为止。');
    expect(rules).toMatchObject([{ kind: 'deduct', points: '1' }]);
    expect(questions).toEqual([]);
  });

  it('are left to a person, with a question, where none was read', () => {
    const { rules, questions } = words('酌情掌握。');
    expect(rules.map(({ kind }) => kind)).toEqual(['judgement']);
    expect(questions.map(({ code }) => code)).toContain('no-rule');
  });

  it('give the marks where the item has none, unless the document hides them', () => {
    expect(words('做到的，得3分。', { full: null }).stated).toBe(3);
    expect(words('做到的，得3分。', { full: null, masked: true }).stated).toBe(0);
    expect(words('做到的，得3分。').stated).toBe(0);
  });

  it('never throw, whatever somebody types', () => {
    for (const text of ['', '扣', '扣完', '每处扣', '。；，', '扣'.repeat(2000)]) {
      expect(words(text).rules.length).toBeGreaterThan(0);
    }
  });
});
