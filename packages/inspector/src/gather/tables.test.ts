import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tablesOf } from './tables.ts';

it('says the words of a merged cell in every place it covers', () => {
  const html = `<table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td> 2 </td></tr><tr><td colspan=3>丙</td></tr></table>`;
  expect(tablesOf(html)).toEqual([
    [
      ['甲', '乙', '乙'],
      ['甲', '1', '2'],
      ['丙', '丙', '丙'],
    ],
  ]);
});

it('reads cells and rows that are not closed, and tables inside tables', () => {
  expect(tablesOf('<table><tr><td>1<td>2<tr><td>3<td>4</table>')).toEqual([
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ]);
  expect(tablesOf('<table><tr><td>外<table><tr><td>内</td></tr></table></td></tr></table>')).toEqual([
    [['内']],
    [['外']],
  ]);
});

it('reads tags in any order, and no span makes it large', () => {
  const piece = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<td rowspan=99999 colspan=99999>',
    '字',
    '<th rowspan=0>',
    '<p>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      for (const rows of tablesOf(pieces.join(''))) for (const row of rows) expect(row.length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 500 },
  );
});
