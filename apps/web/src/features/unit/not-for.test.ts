import { compile, enrol, score, takeFacts, unitLedger } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { isGiven, notFor } from './not-for.ts';
import { growTree, rowsInSight } from './tree.ts';

const leaf = (name: string): object => ({
  name,
  full: 10,
  rules: [{ kind: 'checklist', text: '逐项检查', mode: 'lose', each: 1, items: [{ item: '网站' }] }],
});

/** The ledger of 农粮局 under a plan with a part for it, one for another unit that counts as `others` says, and one that all have. */
function ledgerOf(others: string) {
  const scheme = schemeSchema.parse({
    ...{ id: 'small', version: '1', title: '小方案', document: { issuer: '办公室', title: '考核办法' }, year: 2023 },
    period: { from: '2023-01-01', to: '2023-12-31' },
    na: 'none',
    classes: { office: { name: '部门', units: ['农粮局', '水保局'] } },
    results: [
      {
        ...{ id: 'r', name: '总分', classes: ['office'] },
        root: {
          name: '总分',
          children: [
            leaf('共同'),
            { name: '农粮局', appliesTo: { units: ['农粮局'] }, children: [leaf('种植')] },
            { name: '水保局', appliesTo: { units: ['水保局'] }, na: others, children: [leaf('水土')] },
          ],
        },
      },
    ],
  });
  const plan = compile(scheme, {});
  const roster = plan.ok ? enrol(plan.value, [{ id: 'a', name: '农粮局', class: 'office' }]) : plan;
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems));
  const item = {
    id: '1',
    kind: 'item',
    unit: 'a',
    indicator: '共同',
    item: '网站',
    value: 'na',
    date: '2023-03-01',
  } as const;
  const book = takeFacts(roster.value, [item]);
  if (!book.ok) throw new Error(JSON.stringify(book.problems));
  return { roster: roster.value, nodes: unitLedger(score(book.value, { asOf: '2023-12-31' }), 'a')?.nodes ?? [] };
}

it('names what the plan sets for other units, not what somebody found not applicable', () => {
  const { roster, nodes } = ledgerOf('none');
  const namesOf = (paths: ReadonlySet<string>) => nodes.filter(({ path }) => paths.has(path)).map(({ name }) => name);
  const na = new Set(nodes.filter(({ status }) => status === 'notApplicable').map(({ path }) => path));
  expect(namesOf(na)).toEqual(['共同', '水保局', '水土']);
  expect(namesOf(notFor(roster, 0, nodes))).toEqual(['水保局', '水土']);
});

it('does not name what the plan gives the unit all the same, so that the rows in sight add up to the total', () => {
  const { roster, nodes } = ledgerOf('full');
  const left = notFor(roster, 0, nodes);
  expect(left.size).toBe(0);
  const root = growTree(nodes, 'r', new Set());
  const rows = root ? rowsInSight(root, () => true, 'document', left) : [];
  const tops = rows.flatMap((row) => ('node' in row && row.node.depth === 1 ? [row] : []));
  expect(tops.map(({ node, hi }) => [node.name, hi, isGiven(node)])).toEqual([
    ['共同', 0, false],
    ['农粮局', 10, false],
    ['水保局', 10, true],
  ]);
  expect(tops.reduce((all, { hi }) => all + hi, 0)).toBe(root?.hi);
});
