import type { LedgerNode } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { asideAbove, growTree, pathOf, type Row, rowsInSight, startOf, trailTo } from './tree.ts';

const node = (
  path: string,
  points: string | null,
  full: string | null,
  more: Partial<LedgerNode> = {},
): LedgerNode => ({
  code: path.split('/').at(-1) ?? path,
  name: path,
  depth: path.split('/').length - 1,
  path,
  parent: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
  full,
  points,
  status: points === null ? 'provisional' : 'final',
  entries: [],
  ...more,
});

const nodes = [
  node('a', null, '10', { range: ['5', '8'] }),
  node('a/1', '4.5', '5'),
  node('a/1/1.1', '2', '2'),
  node('a/1/1.2', '2.5', '3'),
  node('a/2', null, '5', { range: ['0.5', '3.5'] }),
  node('a/+1', '-1', null),
  node('a/+2', '0', '2'),
  node('b', '3', '3'),
];
const loose = new Set(['a/+1', 'a/+2']);
const tree = () => growTree(nodes, 'a', loose)!;
const paths = (rows: Row[]) => rows.map(pathOf);
const all: ReadonlySet<string> = new Set();

describe('the tree of a ledger', () => {
  it('holds one assessment only', () => {
    expect(paths(tree().children)).toEqual(['a/1', 'a/2', 'a/+1', 'a/+2']);
    expect(growTree(nodes, 'b', loose)?.children).toEqual([]);
    expect(growTree(nodes, 'c', loose)).toBeNull();
  });
  it('counts as lost what cannot come back, and a penalty, but not a bonus that was not earned', () => {
    expect(tree().children.map((child) => child.lost)).toEqual([0.5, 1.5, 1, 0]);
  });
  it('shows what is open, most lost first or as the document goes', () => {
    expect(paths(rowsInSight(tree(), () => true, 'lost', all))).toEqual([
      'a/2',
      'a/+1',
      'a/1',
      'a/1/1.2',
      'a/1/1.1',
      'a/+2',
    ]);
    expect(paths(rowsInSight(tree(), () => false, 'document', all))).toEqual(['a/1', 'a/2', 'a/+1', 'a/+2']);
  });
  it('puts what is not for the unit behind one line, which opens', () => {
    const others = new Set(['a/1', 'a/1/1.1', 'a/1/1.2', 'a/+2']);
    const rows = rowsInSight(tree(), (path) => !path.endsWith('*'), 'document', others);
    expect(paths(rows)).toEqual(['a/2', 'a/+1', 'a *']);
    expect(rows.at(-1)).toEqual({ aside: 'a *', parent: 'a', depth: 1, count: 2 });
    expect(paths(rowsInSight(tree(), () => true, 'document', others)).slice(2)).toEqual([
      'a *',
      'a/1',
      'a/1/1.1',
      'a/1/1.2',
      'a/+2',
    ]);
    expect(asideAbove(tree(), 'a/1/1.2', others)).toBe('a *');
    expect(asideAbove(tree(), 'a/2', others)).toBeNull();
  });
  it('finds the way to a node, and none to a stranger', () => {
    expect(paths(trailTo(tree(), 'a/1/1.2'))).toEqual(['a/1', 'a/1/1.2']);
    expect(trailTo(tree(), 'a/9')).toEqual([]);
  });
});

describe('the start of an inner node', () => {
  const entry = (points: string, range?: [string, string]) => ({
    rule: null,
    kind: 'x',
    clause: null,
    criterion: null,
    text: '',
    points,
    facts: [],
    ...(range ? { range } : {}),
  });
  it('is what its entries began with', () => {
    expect(startOf(node('a/1', '44.304', '60', { entries: [entry('4.54'), entry('-29.536')] }))).toEqual([
      '69.3',
      '69.3',
    ]);
  });
  it('has two ends where the node has', () => {
    const open = node('a/1', null, '60', { range: ['1', '9'], entries: [entry('0', ['-1', '2'])] });
    expect(startOf(open)).toEqual(['2', '7']);
  });
});
