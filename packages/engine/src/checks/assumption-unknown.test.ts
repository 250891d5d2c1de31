import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const assumptions = { known: { clause: '一', text: '……', reading: '……' } };
const rule = (name: string) => ({ kind: 'judgement', text: '评定', assumption: [name] });

test('a reading that nobody wrote, wherever it is referred to', () => {
  const scheme = schemeOf(
    {
      assumption: ['known', 'a'],
      compose: [
        {
          parts: [
            { part: '本级', share: 7 },
            { part: '乡镇', class: 'town', share: 3 },
          ],
          assumption: ['b'],
        },
      ],
      children: [leaf('甲', 5, { rules: [rule('c')] })],
    },
    { assumptions, naAssumption: ['d'], result: { grades: [{ name: '合格' }], gradeAssumption: ['e'] } },
  );
  expect(found('assumption-unknown', scheme).map(({ place, what }) => [place, what])).toEqual([
    ['na', '引用了假设“d”，assumptions 里没有它。'],
    ['r.grades', '引用了假设“e”，assumptions 里没有它。'],
    ['r', '引用了假设“a”，assumptions 里没有它。'],
    ['r', '引用了假设“b”，assumptions 里没有它。'],
    ['r/1', '引用了假设“c”，assumptions 里没有它。'],
  ]);
  expect(found('assumption-unknown', scheme)[0]?.severity).toBe('error');
});

test('readings that are written', () => {
  const scheme = schemeOf(
    { assumption: ['known'], children: [leaf('甲', 5, { rules: [rule('known')] })] },
    { assumptions },
  );
  expect(placesOf('assumption-unknown', scheme)).toEqual([]);
});
