import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffText } from './text-diff.ts';

const marked = (before: string, after: string): string =>
  diffText(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'in' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('words before and after', () => {
  test.each([
    ['每发现一处扣1分', '每发现一处扣1分', '每发现一处扣1分'],
    ['每发现一处扣1分', '每发现一处扣10分', '每发现一处扣[-1-]{+10+}分'],
    ['每处扣0.1分，扣完为止。', '每处扣0.15分，扣完为止。', '每处扣[-0.1-]{+0.15+}分，扣完为止。'],
    ['未公开的，不得分。', '未公开的，不得分；公开不及时的，扣2分。', '未公开的，不得分{+；公开不及时的，扣2分+}。'],
    ['', '新的话', '{+新的话+}'],
    ['旧的话', '', '[-旧的话-]'],
  ])('%s → %s', (before, after, expected) => expect(marked(before, after)).toBe(expected));

  test('one character in common between two changes is chance', () => {
    expect(marked('甲的乙', '丙的丁')).toBe('[-甲的乙-]{+丙的丁+}');
  });

  test('very long texts are told whole', () => {
    const [one, other] = ['甲乙'.repeat(700), '丙丁'.repeat(700)];
    expect(diffText(one, other)).toEqual([
      { kind: 'out', text: one },
      { kind: 'in', text: other },
    ]);
  });
});

test('either text can be read from it, and nothing changed is one piece', () => {
  const words = fc.string({ unit: fc.constantFrom('扣', '分', '1', '0.5', '，', '未', '的', 'a'), maxLength: 40 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = diffText(before, after);
      const without = (gone: 'in' | 'out') =>
        pieces
          .filter(({ kind }) => kind !== gone)
          .map(({ text }) => text)
          .join('');
      expect([without('in'), without('out')]).toEqual([before, after]);
      if (before === after) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});
