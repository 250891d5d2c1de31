import fc from 'fast-check';
import { expect, it } from 'vitest';
import { branchesOf, dutiesOf, topmost } from './ticked.ts';

const node = (path: string, stage: string | null = null, takes = false) => ({
  ...{ path, stage, takesIn: takes ? ['town'] : [], name: path, trail: path, depth: path.split('/').length - 1 },
  ...{ classes: [], owner: null, responsible: null },
});
const all = ['r/a/1/x', 'r/a/1/y', 'r/a/2', 'r/a/10', 'r/b/1'];
const indicators = [
  node('r'),
  node('r/a', 'agency'),
  node('r/a/1', 'agency'),
  node('r/a/1/x', 'agency', true),
  node('r/a/1/y', 'agency', true),
  node('r/a/2', 'agency', true),
  node('r/a/10', 'agency', true),
  node('r/b', 'public'),
  node('r/c', 'given'),
  // No unit of the round has it.
  node('r/b/2', 'public', true),
  node('r/b/1', 'public', true),
];
const branches = branchesOf(indicators, all);
const units = [
  { id: 't1', class: 'town' },
  { id: 'd1', class: 'office' },
];
const given = { post: 'p', kind: 'assess', units: null } as const;

it('knows what lies under what, and leaves out what nobody assesses by itself', () => {
  expect(branches.map(({ path, leaves }) => [path, leaves.length])).toEqual([
    ['r', 5],
    ['r/a', 4],
    ['r/a/1', 2],
    ['r/a/1/x', 1],
    ['r/a/1/y', 1],
    ['r/a/2', 1],
    ['r/a/10', 1],
    ['r/b', 1],
    ['r/b/1', 1],
  ]);
});

it('gives one duty for everything, else one for each topmost indicator, in its stage', () => {
  expect(dutiesOf(branches, new Set(all), given, units)).toEqual([{ ...given, stage: null, indicator: null }]);
  expect(dutiesOf(branches, new Set(['r/a/1/y', 'r/a/1/x', 'r/b/1']), given, units)).toEqual([
    { ...given, stage: 'agency', indicator: 'r/a/1' },
    { ...given, stage: 'public', indicator: 'r/b' },
  ]);
});

it('covers exactly what is ticked, each once', () => {
  fc.assert(
    fc.property(fc.subarray(all), (ticked) => {
      const leaves = topmost(branches, new Set(ticked)).flatMap(({ branch }) => branch.leaves);
      expect([...leaves].sort()).toEqual([...ticked].sort());
    }),
  );
});

it('gives what is a leaf for some classes to their units only, unless all below it is ticked too', () => {
  const mixed = branchesOf(
    [
      node('r'),
      node('r/1', null, true),
      { ...node('r/1/1', null, true), takesIn: ['office'] },
      node('r/2', null, true),
    ],
    ['r/1', 'r/1/1', 'r/2'],
  );
  expect(dutiesOf(mixed, new Set(['r/1']), given, units)).toEqual([
    { ...given, stage: null, indicator: 'r/1', units: ['t1'] },
  ]);
  expect(dutiesOf(mixed, new Set(['r/1']), { ...given, units: ['d1'] }, units)).toEqual([]);
  expect(dutiesOf(mixed, new Set(['r/1', 'r/1/1']), given, units)).toEqual([
    { ...given, stage: null, indicator: 'r/1' },
  ]);
});
