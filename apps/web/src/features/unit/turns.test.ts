import { compile, enrol, score, takeFacts, unitLedger } from '@mingjian/engine';
import { type Fact, schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { losses, lostMost } from '../ranking/lost-most.ts';
import { growTree } from './tree.ts';
import { turnsIn, turnsOf } from './turns.ts';

/** 加分20、批评每次扣10, both in one indicator beside the marks, and an indicator of 5 marks. */
function scored(facts: readonly Omit<Fact, 'unit' | 'date'>[], more: object = {}) {
  const scheme = schemeSchema.parse({
    ...{ id: 'small', version: '1', title: '小方案', document: { issuer: '办公室', title: '考核办法' }, year: 2023 },
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes: { office: { name: '部门', units: null } },
    results: [
      {
        ...{ id: 'r', name: '总分', classes: ['office'] },
        root: {
          name: '总分',
          children: [{ name: '上报', full: 5, rules: [{ kind: 'deduct', text: '每次扣1分', points: 1 }] }],
          extra: [
            {
              name: '奖扣分',
              ...more,
              rules: [
                { kind: 'award', id: 'up', text: '省通报表扬加20分', points: 20 },
                { kind: 'severity', id: 'down', text: '批评扣分', levels: [{ level: '市', points: 10 }] },
              ],
            },
          ],
        },
      },
    ],
  });
  const plan = compile(scheme, {});
  const roster = plan.ok ? enrol(plan.value, [{ id: 'a', name: '农粮局', class: 'office' }]) : plan;
  const book = roster.ok
    ? takeFacts(
        roster.value,
        facts.map((fact) => ({ ...fact, unit: 'a', date: '2023-03-01' })),
      )
    : roster;
  if (!book.ok) throw new Error(JSON.stringify(book.problems));
  const scores = score(book.value, { asOf: '2023-12-31' });
  const nodes = scores.book.roster.plan.classes[0]?.nodes ?? [];
  const ledger = unitLedger(scores, 'a')?.nodes ?? [];
  return { scores, nodes, ledger, leaf: nodes.find(({ name }) => name === '奖扣分') as (typeof nodes)[number] };
}

const praise = { kind: 'event', indicator: '奖扣分', rule: 'up' } as const;
const blame = { kind: 'event', indicator: '奖扣分', rule: 'down', level: '市' } as const;

it('an award does not hide what was lost beside it', () => {
  const { scores, nodes, ledger, leaf } = scored([
    praise,
    { ...blame, count: '2' },
    { kind: 'event', indicator: '上报' },
  ]);
  expect(scores.value(0, leaf.index)).toMatchObject({ status: 'final' });
  expect(turnsIn(scores, 0, leaf)).toEqual({ gained: 20, lost: 20 });
  expect(turnsOf(ledger.find(({ name }) => name === '奖扣分')?.entries ?? [])).toEqual({ gained: 20, lost: 20 });
  expect(losses(scores, 0, nodes, 'r').map(({ node, lost }) => [node.name, lost])).toEqual([
    ['奖扣分', 20],
    ['上报', 1],
  ]);
  expect(lostMost(scores, 0, nodes, 'r')?.node.name).toBe('奖扣分');
  const tree = growTree(ledger, 'r', new Set([leaf.path]));
  expect(tree?.children.map(({ node, lost, hi }) => [node.name, hi, lost])).toEqual([
    ['上报', 4, 1],
    ['奖扣分', 0, 20],
  ]);
});

it('where nothing was taken nothing is lost, and what a limit spares was not lost either', () => {
  const { scores, leaf } = scored([praise]);
  expect(turnsIn(scores, 0, leaf)).toEqual({ gained: 20, lost: 0 });
  const held = scored([{ ...blame, count: '3' }], { floor: -15 });
  expect(turnsIn(held.scores, 0, held.leaf)).toEqual({ gained: 0, lost: 15 });
});

it('a group of bonus and penalty has lost what its parts have', () => {
  const line = { rule: 'x', kind: 'severity.one', clause: null, criterion: null, text: '', facts: [] };
  const node = { code: '', full: null, status: 'final' as const, entries: [] };
  const tree = growTree(
    [
      { ...node, name: 'r', path: 'r', parent: null, depth: 0, points: '5' },
      { ...node, name: '加减', path: 'r/+1', parent: 'r', depth: 1, points: '5' },
      {
        ...node,
        name: '加',
        path: 'r/+1/1',
        parent: 'r/+1',
        depth: 2,
        points: '8',
        entries: [{ ...line, points: '8' }],
      },
      {
        ...node,
        name: '减',
        path: 'r/+1/2',
        parent: 'r/+1',
        depth: 2,
        points: '-3',
        entries: [{ ...line, points: '-3' }],
      },
    ],
    'r',
    new Set(['r/+1', 'r/+1/1', 'r/+1/2']),
  );
  expect(tree?.children.map(({ hi, lost }) => [hi, lost])).toEqual([[5, 3]]);
});
