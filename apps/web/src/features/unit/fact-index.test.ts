import type { Fact } from '@mingjian/model';
import { expect, it } from 'vitest';
import { FactIndex } from './fact-index.ts';

const fact = (row: number, unit: string, id?: string): Fact => ({
  row,
  unit,
  indicator: '1',
  kind: 'event',
  ...(id ? { id } : {}),
});
const facts = [fact(2, 'u1', 'a'), fact(3, '镜湖区'), fact(4, 'u2', '3'), fact(5, 'u1', 'b')];

it('finds a unit’s facts by id or row, under its id or its name, and nobody else’s', () => {
  const index = new FactIndex(facts, { id: 'u1', name: '镜湖区' });
  expect(index.get('b')).toBe(facts[3]);
  expect(index.at(3)).toBe(1);
  expect(index.get('3')).toBeUndefined();
  expect(index.get(4)).toBeUndefined();
});
