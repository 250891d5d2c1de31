import type { Fact, LedgerEntry, LedgerNode } from '@mingjian/model';
import { expect, it } from 'vitest';
import type { Evidence } from '../desk/api.ts';
import { behindOf } from './behind.ts';

const entry = (points: string, facts: string[], rule: string | null = 'r'): LedgerEntry => ({
  rule,
  kind: 'deduct',
  clause: null,
  criterion: null,
  text: '每次扣1分',
  points,
  facts,
});
const node = (path: string, entries: LedgerEntry[]): LedgerNode => ({
  code: path,
  name: path,
  depth: 1,
  path,
  parent: null,
  full: '3',
  points: '2',
  status: 'scored' as LedgerNode['status'],
  entries,
});
const fact = (id: string, evidence?: string): Fact => ({
  id,
  unit: 't1',
  indicator: '1',
  kind: 'event',
  date: '2023-04-12',
  ...(evidence ? { evidence } : {}),
});
const hidden = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const file = { id: 'e1', name: '截图.png' } as Evidence;

it('gives each indicator its losses and what they rest on, with the files named', () => {
  const nodes = [node('1', [entry('3', [], null), entry('-1', ['f1', 'f2'])]), node('2', [entry('0', ['f3'])])];
  const facts = [fact('f1', 'e1;https://example.gov.cn/'), fact('f2', hidden), fact('f3')];
  const [first, second] = behindOf(nodes, { facts, evidence: [file] });
  expect(first?.losses).toEqual(['每次扣1分 −1']);
  expect(first?.basis).toEqual([
    { fact: { ...fact('f1', 'https://example.gov.cn/'), id: undefined }, evidence: [file] },
    { fact: { ...fact('f2'), id: undefined }, evidence: [] },
  ]);
  expect(second).toMatchObject({ losses: [], basis: [{ evidence: [] }] });
});

it('leaves out indicators with neither, keeps a loss whose facts are not told, and tells a fact once', () => {
  const nodes = [node('1', [entry('3', [], null)]), node('2', [entry('-1', ['gone'])])];
  expect(behindOf(nodes, { facts: [], evidence: [] }).map(({ node: { path } }) => path)).toEqual(['2']);
  const twice = [node('1', [entry('-1', ['f1']), entry('-1', ['f1'])])];
  expect(behindOf(twice, { facts: [fact('f1')], evidence: [] })[0]?.basis).toHaveLength(1);
});

it('adds up: behind the losses stands what a limit spared, and not what the indicator began with', () => {
  const limit = { ...entry('1', [], null), text: '扣完为止' };
  const [only] = behindOf([node('1', [entry('3', [], null), entry('-2', []), entry('-2', []), limit])], {
    facts: [],
    evidence: [],
  });
  expect(only?.losses).toEqual(['每次扣1分 −2', '每次扣1分 −2', '扣完为止 +1']);
});

it('says a result as the calculation says it', () => {
  const found = { ...entry('-3', ['f1']), kind: 'allOrNothing.found', text: '有这种情形' };
  const met = { ...entry('1', ['f2']), kind: 'checklist.pass', text: '“公开指南”达标（1分）' };
  const facts = [
    { ...fact('f1'), kind: 'item', value: 'fail' },
    { ...fact('f2'), kind: 'item', item: '公开指南', value: 'pass' },
  ];
  const [one] = behindOf([node('1', [found, met])], { facts, evidence: [] });
  expect(one?.basis.map(({ verdict }) => verdict)).toEqual(['有这种情形', '达标（1分）']);
});
