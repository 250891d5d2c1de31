import { expect, it } from 'vitest';
import type { Duty } from '../../api.ts';
import { groupDuties } from './duty-groups.ts';

const duty = (id: string, more: Partial<Duty>): Duty => ({
  id,
  post: 'p',
  postName: '评估一组',
  holder: null,
  kind: 'assess',
  stage: null,
  indicator: null,
  unit: null,
  ...more,
});

it('puts units of one duty together, and keeps apart what differs otherwise', () => {
  const groups = groupDuties(
    [duty('a', { unit: 'u1' }), duty('b', { unit: 'u2' }), duty('c', {}), duty('d', { unit: 'u1', indicator: 'r/1' })],
    [],
  );
  expect(groups.map(({ ids, units }) => [ids, units])).toEqual([
    [
      ['a', 'b'],
      ['u1', 'u2'],
    ],
    [['c'], null],
    [['d'], ['u1']],
  ]);
});

it('keeps the order of the plan, whichever was given first', () => {
  const plan = [
    { path: 'r', stage: null },
    { path: 'r/2', stage: 'desk' },
    { path: 'r/1', stage: 'visit' },
    { path: 'r/1/1', stage: 'visit' },
  ];
  const groups = groupDuties(
    [
      duty('gone', { indicator: 'r/9' }),
      duty('deep', { indicator: 'r/1/1' }),
      duty('visit', { stage: 'visit' }),
      duty('first', { indicator: 'r/2', stage: 'desk' }),
      duty('everything', {}),
      duty('review', { indicator: 'r/2', kind: 'review' }),
    ],
    plan,
  );
  expect(groups.flatMap(({ ids }) => ids)).toEqual(['everything', 'first', 'review', 'visit', 'deep', 'gone']);
});
