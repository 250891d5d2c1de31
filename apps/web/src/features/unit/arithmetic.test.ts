import type { LedgerNode } from '@mingjian/model';
import { expect, test } from 'vitest';
import { plus } from '../../ui/number.ts';
import { arithmeticOf } from './arithmetic.ts';
import { growTree } from './tree.ts';

const node = (path: string, name: string, points: string | null, more: Partial<LedgerNode> = {}): LedgerNode => ({
  code: '',
  name,
  depth: path.split('/').length - 1,
  path,
  parent: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
  full: '10',
  points,
  status: 'final',
  entries: [],
  ...more,
});
const change = (text: string, points: string) => ({
  ...{ rule: null, kind: 'node.ceiling', clause: null, criterion: null, facts: [] },
  ...{ text, points },
});
const made = (nodes: LedgerNode[]) => {
  const root = growTree(nodes, 'r', new Set());
  if (!root) throw new Error('no root');
  return arithmeticOf(root, new Set(['r/+1', 'r/+2', 'r/+3']));
};

test('groups, what a weight makes of them, bonus, deduction and what the root changes add up to the total', () => {
  const terms = made([
    node('r', '总分', '20', { entries: [change('最高20分', '-3.5')] }),
    node('r/1', '公开', '15', { raw: { points: '75', full: '100' } }),
    node('r/+1', '通报', '-2'),
    node('r/2', '解读', '4'),
    node('r/+2', '创新', '6.5'),
    node('r/+3', '无', '0'),
  ]);
  expect(terms.map(({ kind, name, range: [points] }) => [kind, name, points])).toEqual([
    ['group', '公开', '15'],
    ['group', '解读', '4'],
    ['bonus', '创新', '6.5'],
    ['deduction', '通报', '-2'],
    ['limit', '最高20分', '-3.5'],
  ]);
  expect(terms.at(-1)?.limit?.kind).toBe('node.ceiling');
  expect(terms[0]?.raw).toEqual({ points: '75', full: '100' });
  expect(plus(terms.map(({ range }) => range[0]))).toBe('20');
});

test('a group without points is told, one that does not apply is not; what is open keeps both ends', () => {
  const terms = made([
    node('r', '总分', null, { range: ['0', '3'] }),
    node('r/1', '公开', null, { range: ['0', '3'] }),
    node('r/2', '解读', '0'),
    node('r/3', '热线', '0', { status: 'notApplicable' }),
  ]);
  expect(terms.map(({ name, range }) => [name, ...range])).toEqual([
    ['公开', '0', '3'],
    ['解读', '0', '0'],
  ]);
});

test('what a composition makes of the groups is a term of its own', () => {
  const terms = made([node('r', '总分', '7'), node('r/1', '本级', '9')]);
  expect(terms.map(({ kind, range: [points] }) => [kind, points])).toEqual([
    ['group', '9'],
    ['composed', '-2'],
  ]);
});
