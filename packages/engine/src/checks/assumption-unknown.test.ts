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
    ['na', '这里引用了理解“d”，方案里没有写这一条。'],
    ['r.grades', '这里引用了理解“e”，方案里没有写这一条。'],
    ['r', '这里引用了理解“a”，方案里没有写这一条。'],
    ['r', '这里引用了理解“b”，方案里没有写这一条。'],
    ['r/1', '这里引用了理解“c”，方案里没有写这一条。'],
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
