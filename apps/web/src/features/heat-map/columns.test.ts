import type { PlanNode } from '@mingjian/engine';
import { describe, expect, it } from 'vitest';
import { bandsOf, columnsAt, levelsOf } from './columns.ts';

const node = (index: number, parent: number, name: string, more: Partial<PlanNode> = {}): PlanNode =>
  ({
    index,
    parent,
    name,
    path: name,
    code: name,
    result: 'a',
    role: 'child',
    rules: [],
    share: 5_000_000,
    ...more,
  }) as PlanNode;
const leaf = { rules: [{}] } as unknown as Partial<PlanNode>;

/** Two stages: one with two levels below it, one that is a leaf; a bonus with a leaf of its own. */
const nodes = [
  node(0, -1, 'root'),
  node(1, 0, 'stage'),
  node(2, 1, 'one'),
  node(3, 2, 'one.one', leaf),
  node(4, 2, 'one.two', leaf),
  node(5, 1, 'two', leaf),
  node(6, 0, 'short', leaf),
  node(7, 0, 'bonus', { role: 'extra', loose: true }),
  node(8, 7, 'bonus.one', { ...leaf, loose: true }),
  node(9, -1, 'other', { result: 'b', ...leaf }),
];
const names = (level: number | 'leaves') => columnsAt(nodes, 'a', level).map((column) => column.node.name);

describe('the columns of the heat map', () => {
  it('hold every point once, whatever the level', () => {
    expect(levelsOf(nodes, 'a')).toBe(3);
    expect(names(1)).toEqual(['stage', 'short', 'bonus']);
    expect(names(2)).toEqual(['one', 'two', 'short', 'bonus.one']);
    expect(names('leaves')).toEqual(['one.one', 'one.two', 'two', 'short', 'bonus.one']);
  });
  it('have no full points below a bonus', () => {
    expect(columnsAt(nodes, 'a', 'leaves').map((column) => column.full)).toEqual([5, 5, 5, 5, null]);
  });
  it('are headed by stage, and by what is directly above', () => {
    const bands = bandsOf(columnsAt(nodes, 'a', 'leaves')).map((level) =>
      level.map((band) => [band.node?.name, band.count]),
    );
    expect(bands).toEqual([
      [
        ['stage', 3],
        [undefined, 1],
        ['bonus', 1],
      ],
      [
        ['one', 2],
        [undefined, 3],
      ],
    ]);
    expect(bandsOf(columnsAt(nodes, 'a', 1))).toEqual([]);
  });
});
