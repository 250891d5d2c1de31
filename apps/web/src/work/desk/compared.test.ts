import { expect, it } from 'vitest';
import type { Evidence } from './api.ts';
import { pairOf } from './compared.ts';

const capture = (id: string, page: string | null, capturedAt: string): Evidence => ({
  id,
  unit: 't1',
  indicator: '1',
  name: `${id}.wacz`,
  link: null,
  size: 1,
  happenedOn: null,
  receivedAt: capturedAt,
  kind: 'fixed',
  capturedAt,
  page,
  note: null,
  state: 'kept',
  reason: null,
});
const page = 'http://a.gov.cn/';
const third = capture('third', page, '2026-03-03T01:00:00.000Z');
const first = capture('first', page, '2026-03-01T01:00:00.000Z');
const second = capture('second', page, '2026-03-02T01:00:00.000Z');
const other = capture('other', 'http://a.gov.cn/b.html', '2026-03-01T01:00:00.000Z');
const all = [third, first, second, other];

it('sets a capture beside the first of its page, and the first beside the last', () => {
  expect(pairOf(all, second)).toEqual({ before: first, after: second });
  expect(pairOf(all, third)).toEqual({ before: first, after: third });
  expect(pairOf(all, first)).toEqual({ before: first, after: third });
});

it('has nothing to compare where the page was captured once, or nothing was captured', () => {
  expect(pairOf(all, other)).toBeNull();
  const supplied = [capture('a', null, ''), capture('b', null, '')];
  expect(supplied.map((one) => pairOf(supplied, one))).toEqual([null, null]);
});
