import { expect, it } from 'vitest';
import { byOffice, choose, columnsIn, goesTo, postFor, restOf } from './by-office.ts';
import { branchesOf } from './ticked.ts';

const posts = [
  { id: 'edu', name: '市教育局评估岗' },
  { id: 'third', name: '第三方评估一组' },
  { id: 'one', name: '评估一组' },
  { id: 'fin1', name: '市财政局一组' },
  { id: 'fin2', name: '市财政局二组' },
];

it.each([
  ['市教育局', 'edu'],
  ['市教育局、市财政局', 'edu'],
  ['市发展改革委牵头，市教育局配合', 'edu'],
  ['第三方评估机构', 'third'],
  // Which of the two is for a person to say.
  ['市财政局', null],
  ['市财政局 市教育局', null],
  ['各县（市、区）、市直各部门', null],
  ['局', null],
])('%s', (office, post) => {
  expect(postFor(office, posts)).toBe(post);
});

it('takes what nobody assesses, office by office in the order of the plan, what names none last', () => {
  const node = (path: string, owner: string | null, responsible: string | null, takes = true) => ({
    ...{ path, owner, responsible, takesIn: takes ? ['c'] : [], stage: null, name: path, trail: path },
    ...{ depth: path.split('/').length - 1, classes: [] },
  });
  const branches = branchesOf(
    [
      node('r', null, null, false),
      node('r/1', null, null),
      node('r/2', '第三方评估机构', '市教育局'),
      node('r/3', '第三方评估机构', '市民政局'),
      node('r/4', null, '市教育局'),
      node('r/5', null, '市教育局'),
    ],
    ['r/1', 'r/2', 'r/3', 'r/4', 'r/5'],
  );
  const lacking = new Set(['r/1', 'r/2', 'r/3', 'r/4']);
  expect(columnsIn(branches)).toEqual(['owner', 'responsible']);
  expect(byOffice(branches, lacking, 'responsible', posts)).toEqual([
    { office: '市教育局', leaves: ['r/2', 'r/4'], post: 'edu' },
    { office: '市民政局', leaves: ['r/3'], post: null },
    { office: null, leaves: ['r/1'], post: null },
  ]);
  expect(byOffice(branches, lacking, 'owner', posts).map(({ office, leaves }) => [office, leaves.length])).toEqual([
    ['第三方评估机构', 2],
    [null, 2],
  ]);
});

it('gives the rest to one post: neither what is proposed nor what was chosen, and nobody again when it is taken back', () => {
  const edu = { office: '市教育局', leaves: ['r/1', 'r/2'], post: 'edu' };
  const civil = { office: '市民政局', leaves: ['r/3'], post: null };
  const unnamed = { office: null, leaves: ['r/4'], post: null };
  const all = [edu, civil, unnamed];
  const where = (byHand: ReadonlyMap<string | null, string>, rest: string) =>
    all.map((one) => goesTo(one, byHand, rest));
  expect(restOf(all, new Map())).toEqual([civil, unnamed]);
  expect(where(new Map(), 'one')).toEqual(['edu', 'one', 'one']);
  expect(where(new Map(), '')).toEqual(['edu', '', '']);

  const chosen = choose(new Map(), civil, 'third', '');
  expect(restOf(all, chosen)).toEqual([unnamed]);
  expect(where(chosen, 'one')).toEqual(['edu', 'third', 'one']);
  // Taken back before the rest goes anywhere: it belongs to the rest. After that, or against a proposal: to nobody, as said.
  expect(restOf(all, choose(chosen, civil, '', ''))).toEqual([civil, unnamed]);
  expect(where(choose(chosen, civil, '', 'one'), 'one')).toEqual(['edu', '', 'one']);
  expect(where(choose(chosen, edu, '', ''), 'one')).toEqual(['', 'third', 'one']);
});
