import { expect, it } from 'vitest';
import { alike } from './alike.ts';

const severity = {
  kind: 'severity',
  levels: [
    { label: '省级', points: -2 },
    { label: '市级', points: -1 },
  ],
};
const take = (points: number, per: string | null = null, cap: 'full' | null = null) => ({
  kind: 'deduct',
  points,
  per,
  cap,
});

it('takes levels for prices of their own, and grades too', () => {
  expect(alike([severity], [take(2), { kind: 'fixed', points: -1 }])).toEqual([severity]);
  expect(alike([take(2), { kind: 'fixed', points: -1 }], [severity])).toHaveLength(2);
  const bands = [{ label: '优', from: null, to: null, points: null, min: 9, max: 10 }];
  expect(alike([{ kind: 'band', on: '等次', bands }], [{ kind: 'judgement', min: 9, max: 10 }])).toHaveLength(1);
});

it('tells prices apart by their sum, their piece and their limit, and counts each once', () => {
  expect(alike([severity], [take(2)])).toEqual([]);
  expect(alike([{ ...severity, per: '次' }], [take(2), take(1)])).toEqual([]);
  expect(alike([take(2, '次')], [take(2, '次', 'full')])).toEqual([]);
  expect(alike([take(2), take(2)], [{ kind: 'fixed', points: -2 }])).toHaveLength(1);
});

it('takes a threshold for its price beside marks of their own, never beside other ends', () => {
  const from = (least: number) => ({ kind: 'band', on: '', bands: [{ from: least, to: null, points: 3 }] });
  expect(alike([from(90)], [{ kind: 'award', points: 3, per: null, cap: null }])).toHaveLength(1);
  expect(alike([from(90)], [from(80)])).toEqual([]);
});

it('leaves whatever is no scale', () => {
  expect(alike([{ kind: 'fixed', points: 0 }], [{ kind: 'allOrNothing', lose: 'all' }])).toEqual([]);
  expect(alike([{ kind: 'quota', count: 1, period: 'month', points: -1 }], [take(1, '条')])).toEqual([]);
});
