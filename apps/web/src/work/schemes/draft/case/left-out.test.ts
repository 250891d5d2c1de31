import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { leftOut } from './left-out.ts';
import { caseScore, inventedBase } from './own-case.ts';

const leaf = (name: string, full: number, more: object = {}): object => ({
  name,
  full,
  rules: [{ kind: 'deduct', text: '每处扣1分', points: 1 }],
  ...more,
});
/** Concerns no invented unit. */
const other = { appliesTo: { tags: ['别的单位'] } };

/** What is told of a unit, and the full that stands beside its points. */
function told(root: object): [string[], string | undefined] {
  const scheme = schemeSchema.parse({
    ...{ id: 'small', version: '1', title: '小方案', document: { issuer: '办公室', title: '考核办法' }, year: 2023 },
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes: { county: { name: '县区', units: null } },
    results: [{ id: 'r', name: '总分', classes: ['county'], root: { name: '总分', ...root } }],
  });
  const base = inventedBase(scheme, (name) => name);
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const found = caseScore(base.value, 'invented county', {}, '试算', 'zh');
  if (!found) throw new Error('no score');
  const { ledger, nodes } = found;
  const [one] = ledger.results;
  return [leftOut(ledger, nodes, 'r').map(({ way, count }) => `${way} ${count}`), `${one?.points}/${one?.full}`];
}

it('says nothing where all apply', () => {
  expect(told({ children: [leaf('甲', 10), leaf('乙', 20)] })).toEqual([[], '30/30']);
});

it('counts what is given in full, and what the others carry', () => {
  const full = leaf('乙', 20, { ...other, na: 'full' });
  expect(told({ children: [leaf('甲', 10), full] })).toEqual([['full 1'], '30/30']);
  const omit = leaf('丙', 5, { ...other, na: 'omit' });
  const spread = leaf('丁', 5, { ...other, na: { spread: ['1'] } });
  expect(told({ children: [leaf('甲', 10), full, omit, spread] })).toEqual([['full 1', 'moved 2'], '40/40']);
});

it('tells what the full still counts though nobody carries it, from what is no part of the full', () => {
  const none = (name: string, full: number) => leaf(name, full, { ...other, na: 'none' });
  expect(told({ children: [leaf('甲', 10), none('乙', 20)] })).toEqual([['missing 1'], '10/30']);
  expect(told({ full: 10, children: [leaf('甲', 10), none('乙', 10), none('丙', 10)] })).toEqual([
    ['apart 2'],
    '10/10',
  ]);
});

it('counts a group as one, and nothing that has no marks in the full', () => {
  const group = { name: '一组', na: 'omit', ...other, children: [leaf('乙', 10), leaf('丙', 10)] };
  const bonus = { name: '奖', na: 'none', ...other, rules: [{ kind: 'award', text: '加1分', points: 1 }] };
  expect(told({ children: [leaf('甲', 10), group], extra: [bonus] })).toEqual([['moved 1'], '30/30']);
});
