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

  it('are levels of points by class where several cases tell the classes apart', () => {
    const { rules } = words('提高的，产区得3分，非产区得2分；持平的，产区得2.7分，非产区得1.8分；否则不得分。', {
      classes: { 产区: 'class-1', 非产区: 'class-2' },
      full: 3,
    });
    expect(rules).toMatchObject([
      {
        kind: 'levels',
        levels: [
          { points: { 'class-1': '3', 'class-2': '2' } },
          { points: { 'class-1': '2.7', 'class-2': '1.8' } },
          { points: '0' },
        ],
      },
    ]);
  });

  it('never throw, whatever somebody types', () => {
    for (const text of ['', '扣', '扣完', '每处扣', '。；，', '扣'.repeat(2000)]) {
      expect(words(text).rules.length).toBeGreaterThan(0);
    }
  });
});
