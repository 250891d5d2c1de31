import { expect, it } from 'vitest';
import { readClause } from './read-clause.ts';

const points = (text: string): unknown[] =>
  readClause({ text }).rules.map((rule) => ('points' in rule ? rule.points : rule.kind));

it('is no mark besides those of the parts that make it up', () => {
  expect(points('孤寡老人走访计3分。有名册计1分。按户建档计2分。')).toEqual([1, 2]);
});

it('stays where the parts come to something else, or where there is only one', () => {
  expect(points('孤寡老人走访计5分。有名册计1分。按户建档计2分。')).toEqual([5, 1, 2]);
  expect(points('孤寡老人走访计2分。按户建档计2分。')).toEqual([2, 2]);
});
