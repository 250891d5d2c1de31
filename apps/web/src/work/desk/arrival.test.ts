import { expect, it } from 'vitest';
import type { Task } from './api.ts';
import { type Arrival, arrive } from './arrival.ts';

const at = (unit: string, indicator: string, state: Task['state'] = 'empty'): Task => ({
  ...{ unit, indicator, state, turn: null, duty: 'assess', awaited: false, provisional: false },
});
const first: Arrival = { by: 'unit', task: at('水利局', '一'), moved: false };

it('tells the first task of another unit, and no longer the one behind it', () => {
  expect(arrive(first, 'unit', at('水利局', '二')).moved).toBe(false);
  const come = arrive(first, 'unit', at('水保局', '一'));
  expect(come.moved).toBe(true);
  expect(arrive(come, 'unit', at('水保局', '一', 'prepared'))).toBe(come);
  expect(arrive(come, 'unit', at('水保局', '二')).moved).toBe(false);
});

it('by indicators it is another indicator that counts, and another order is no move', () => {
  const turned = arrive(first, 'indicator', at('水利局', '一'));
  expect(turned).toMatchObject({ by: 'indicator', moved: false });
  expect(arrive(turned, 'indicator', at('水保局', '一')).moved).toBe(false);
  expect(arrive(turned, 'indicator', at('水保局', '二')).moved).toBe(true);
});
