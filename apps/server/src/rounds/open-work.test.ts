import { expect, it } from 'vitest';
import { type Material, openWork, type UnitAtWork } from './open-work.ts';

const leaves = ['r/a', 'r/b', 'r/c'].map((path) => ({ path, stage: null }));
const duty = (postName: string, indicator: string | null, unit: string | null = null) => ({
  ...{ kind: 'assess' as const, stage: null, indicator, unit, postName },
});
const material = (id: string, indicator: string | null, ...kinds: Material['events'][number]['kind'][]) => ({
  ...{ id, unit: 't1', indicator, name: `${id}.pdf`, link: null },
  events: kinds.map((kind) => ({ kind })),
});
const at = (given: Partial<UnitAtWork>) =>
  openWork({ unit: 't1', leaves, isRecorded: () => false, duties: [], evidence: [], ...given });

it('names for each indicator without a record the posts that assess it, and nobody where nobody was given it', () => {
  const duties = [
    duty('信息科', 'r/a'),
    duty('督查室', 'r'),
    duty('信息科', 'r/a', 't1'),
    duty('热线办', null, 't2'),
    { ...duty('复核岗', null), kind: 'review' as const },
  ];
  expect(at({ duties, leaves: [...leaves, { path: 's/d', stage: null }] })).toEqual({
    cells: 4,
    open: [
      { indicator: 'r/a', recorded: false, posts: ['信息科', '督查室'] },
      { indicator: 'r/b', recorded: false, posts: ['督查室'] },
      { indicator: 'r/c', recorded: false, posts: ['督查室'] },
      { indicator: 's/d', recorded: false, posts: [] },
    ],
    waiting: [],
  });
});

it('leaves out what has a record, unless material for it waits', () => {
  const evidence = [
    material('m1', 'r/a', 'handed-in'),
    material('m2', 'r/b', 'handed-in', 'accepted'),
    material('m3', null, 'handed-in'),
    material('m4', 'r/c'),
  ];
  const { open, waiting } = at({ isRecorded: (path) => path !== 'r/c', evidence });
  expect(open.map(({ indicator, recorded }) => [indicator, recorded])).toEqual([
    ['r/a', true],
    ['r/c', false],
  ]);
  expect(waiting.map(({ id }) => id)).toEqual(['m1', 'm3']);
});
