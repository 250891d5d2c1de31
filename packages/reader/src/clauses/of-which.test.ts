import { expect, it } from 'vitest';
import { readClause } from './read-clause.ts';

const rules = (text: string): unknown[] =>
  readClause({ text }).rules.map((rule) => ('cap' in rule ? [rule.kind, rule.cap] : [rule.kind]));

it('binds the price behind it', () => {
  expect(rules('未按时上报盘点表（扣6分，其中每少报1个月扣0.5分）。')).toEqual([['deduct', 6]]);
});

it('is a loss of its own where the words go on otherwise', () => {
  expect(rules('弄虚作假的扣6分，每少报1份扣0.5分。')).toEqual([['fixed'], ['deduct', null]]);
});
