import { expect, it } from 'vitest';
import { clauseOf, clauseOfFact, shortClause } from './clause-words.ts';
import { linesOf } from './lines.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';

it.each([
  ['每处扣1分', '每处扣1分'],
  ['（7）降低的，每降低0.1等，在产区3分、非产区2分的基础上扣分', '降低的，每降低0.1等…'],
  ['1. 未按时报送的扣1分。', '未按时报送的扣1分'],
  ['2018年末耕地面积大于或等于规划下达的耕地保有量的', '2018年末耕地面积大于或等于规划…'],
])('calls “%s” %s', (text, words) => {
  expect(shortClause(text)).toBe(words);
});

it('names the clause only where the item has several', () => {
  const desk = smallDesk();
  const two = linesOf(smallLeaf(desk, '两').node);
  const one = linesOf(smallLeaf(desk, '处').node);
  expect([clauseOf(two, 'b'), clauseOf(two, 'z'), clauseOf(two, null)]).toEqual(['10月底前报送，逾期扣1分', '', '']);
  expect(clauseOf(one, one[0]?.rule.id ?? null)).toBe('');
});

it('finds the clause of a record by its rule, or by its kind', () => {
  const two = linesOf(smallLeaf(smallDesk(), '两').node);
  const base = { unit: 'u1', indicator: '两' };
  expect(clauseOfFact(two, { ...base, kind: 'event', rule: 'a' })).toBe('每处扣1分');
  expect(clauseOfFact(two, { ...base, kind: 'delivery' })).toBe('10月底前报送，逾期扣1分');
});
