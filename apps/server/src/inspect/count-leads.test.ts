import type { LeadCount, SuppressionTable } from '@mingjian/store';
import { expect, it } from 'vitest';
import { countAudits, countUnits } from './count-leads.ts';

const count = (last: LeadCount['last'], number: number, more: Partial<LeadCount> = {}): LeadCount => ({
  unit: 'u1',
  site: 's1',
  audit: 'link-dead',
  last,
  count: number,
  ...more,
});
const hidden = { audit: 'link-dead', site: 's2' } as SuppressionTable;

it('counts by audit what waits, what was judged, and what is out of sight', () => {
  const counts = [
    count(null, 3),
    count('reopened', 1),
    count('confirmed', 3),
    count('rejected', 1),
    count(null, 5, { site: 's2' }),
    count('aside', 1, { site: 's2' }),
    count(null, 2, { audit: 'word-typo', site: 's2' }),
  ];
  expect(countAudits(counts, [hidden])).toEqual([
    { audit: 'link-dead', open: 4, confirmed: 3, rejected: 1, aside: 1, noted: 0, suppressed: 5, falseAlarms: 0.25 },
    { audit: 'word-typo', open: 2, confirmed: 0, rejected: 0, aside: 0, noted: 0, suppressed: 0, falseAlarms: null },
  ]);
});

it('names a unit all of whose leads are judged with none that wait', () => {
  const counts = [count('rejected', 4), count(null, 2, { unit: 'u2' }), count(null, 9, { unit: 'u2', site: 's2' })];
  expect([...countUnits(counts, [hidden])]).toEqual([
    ['u1', 0],
    ['u2', 2],
  ]);
});
