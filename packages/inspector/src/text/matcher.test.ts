import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Matcher } from './matcher.ts';

const hits = (words: readonly string[], text: string): string[] => {
  const found: string[] = [];
  new Matcher(words).each(text, (word, end) => found.push(`${words[word]}@${end}`));
  return found.sort();
};

it('finds words inside words, beside one another and over one another', () => {
  expect(hits(['甲乙', '乙丙', '甲乙丙', '丙'], '甲乙丙丙')).toEqual(
    ['丙@3', '丙@4', '甲乙@2', '甲乙丙@3', '乙丙@3'].sort(),
  );
  expect(hits(['攻府', '布署'], '全市政攻府布署')).toEqual(['布署@7', '攻府@5'].sort());
});

it('finds what looking for each word alone finds', () => {
  const sign = fc.constantFrom('甲', '乙', '丙', 'a', ' ');
  const word = fc.string({ unit: sign, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: sign, maxLength: 60 }),
      (words, text) => {
        const alone = words.flatMap((one) =>
          Array.from({ length: text.length }, (_, at) => at)
            .filter((at) => text.startsWith(one, at))
            .map((at) => `${one}@${at + one.length}`),
        );
        expect(hits(words, text)).toEqual(alone.sort());
      },
    ),
    { numRuns: 500 },
  );
});

it('finds nothing of an empty list, and takes a word that stands twice once', () => {
  expect(hits([], '甲乙')).toEqual([]);
  expect(hits(['甲', '甲'], '甲')).toHaveLength(1);
});
