import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Failure, failures } from '../crawl/failure.ts';
import { type Attempt, daysOf, inOrder, standingOf } from './history.ts';

const patience = { days: 2, hours: 12 };
const tried = (at: string, failure: Failure | null = 'gone'): Attempt => ({ at: `${at}:00Z`, failure });

it.each<[string, readonly Attempt[], string]>([
  ['one failure', [tried('2026-06-29T01:00')], 'failing'],
  ['failures on two days', [tried('2026-06-29T01:00'), tried('2026-06-30T01:00', 'timeout')], 'dead'],
  [
    'many failures on one day',
    [tried('2026-06-29T01:00'), tried('2026-06-29T05:00'), tried('2026-06-29T15:59')],
    'failing',
  ],
  ['two minutes on both sides of midnight in China', [tried('2026-06-29T15:59'), tried('2026-06-29T16:01')], 'failing'],
  [
    'it opened in between',
    [tried('2026-06-28T01:00'), tried('2026-06-29T01:00', null), tried('2026-06-30T01:00')],
    'failing',
  ],
  ['it opens again', [tried('2026-06-28T01:00'), tried('2026-06-29T01:00'), tried('2026-06-30T01:00', null)], 'alive'],
  [
    'a wall in between says nothing',
    [tried('2026-06-28T01:00'), tried('2026-06-29T01:00', 'wall'), tried('2026-06-30T01:00')],
    'dead',
  ],
  ['a wall alone says nothing', [tried('2026-06-28T01:00', 'wall'), tried('2026-06-30T01:00', 'wall')], 'unknown'],
  ['one failure and a wall', [tried('2026-06-28T01:00'), tried('2026-06-30T01:00', 'wall')], 'failing'],
  ['no try at all', [], 'unknown'],
])('%s', (_, attempts, standing) => {
  expect(standingOf(attempts, patience)).toBe(standing);
});

const attempt = fc.record({
  at: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  failure: fc.constantFrom<Failure | null>(null, ...(Object.keys(failures) as Failure[])),
});

it('does not depend on the order in which tries are handed in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(attempt, { selector: ({ at }) => at }), (attempts) => {
      const standing = standingOf(attempts, patience);
      expect(standingOf([...attempts].reverse(), patience)).toBe(standing);
    }),
  );
});

it('never calls dead what opened last, what failed on fewer days, or what only kept a machine out', () => {
  fc.assert(
    fc.property(fc.uniqueArray(attempt, { selector: ({ at }) => at }), (attempts) => {
      if (standingOf(attempts, patience) !== 'dead') return;
      const faults = inOrder(attempts).filter(({ failure }) => failure !== null && failures[failure].fault);
      const telling = inOrder(attempts).filter(({ failure }) => failure === null || failures[failure].fault);
      expect(telling.at(-1)?.failure).not.toBe(null);
      expect(daysOf(faults).length).toBeGreaterThanOrEqual(2);
    }),
  );
});
