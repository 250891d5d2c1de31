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
  const groups = groupDuties([
    duty('a', { unit: 'u1' }),
    duty('b', { unit: 'u2' }),
    duty('c', {}),
    duty('d', { unit: 'u1', indicator: 'r/1' }),
  ]);
  expect(groups.map(({ ids, units }) => [ids, units])).toEqual([
    [
      ['a', 'b'],
      ['u1', 'u2'],
    ],
    [['c'], null],
    [['d'], ['u1']],
  ]);
});
