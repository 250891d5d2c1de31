import { expect, it } from 'vitest';
import { mergeDrafts } from './all-drafts.ts';
import type { KeptHere } from './keep.ts';
import { openDraft } from './open-draft.ts';
import { readPlan } from './testing/read.ts';

const listed = (id: string, changedAt: string) => ({
  ...{
    id,
    title: `方案${id}`,
    version: 2,
    createdAt: '2026-03-01T00:00:00.000Z',
    by: '王',
    changedAt,
    changedBy: '李',
  },
});
const here = (id: string, at: string, saved: boolean): KeptHere => ({
  ...{ draft: openDraft(readPlan()), document: null, warnings: [], from: null, id, version: 2, saved, at },
});

it('lists the drafts of the office, and what only this browser has, the newest first', () => {
  const there = [listed('a', '2026-03-03T00:00:00.000Z'), listed('b', '2026-03-01T00:00:00.000Z')];
  const mine = [here('b', '2026-03-04T00:00:00.000Z', false), here('c', '2026-03-02T00:00:00.000Z', false)];
  expect(mergeDrafts(there, mine).map(({ id, only, version }) => [id, only, version])).toEqual([
    ['a', null, 2],
    ['c', 'draft', 0],
    ['b', 'changes', 2],
  ]);
});

it('does not list a copy of what the server had and somebody deleted', () => {
  expect(mergeDrafts([], [here('a', '2026-03-03T00:00:00.000Z', true)])).toEqual([]);
});
