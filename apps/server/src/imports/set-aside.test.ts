import { expect, it } from 'vitest';
import { builtIn } from '../testing/app.ts';
import { setAsideIn } from './set-aside.ts';

it('names the rows whose day the plan does not look at, and counts those that it does not name', async () => {
  const plan = (await builtIn()).schemes.get('xuanwei-2023')?.plan;
  if (!plan) throw new Error('no plan');
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const within = [
    { row: 2, date: '2023-01-01' },
    { row: 3, date: '2023-12-31T23:00' },
  ];
  expect(setAsideIn(plan, within)).toEqual({ count: 0, rows: [], ...period });
  const off = Array.from({ length: 25 }, (_, at) => ({ row: at + 4, date: '2026-11-20' }));
  const found = setAsideIn(plan, [...within, ...off]);
  expect([found.count, found.rows.length, found.rows[0], found.rows.at(-1)]).toEqual([25, 20, 4, 23]);
});
