import { expect, it } from 'vitest';
import type { Evidence } from './api.ts';
import { isAwaited } from './awaited.ts';

const given = (state: Evidence['state'], indicator: string | null = 'r/1.1'): Evidence => ({
  id: 'e1',
  unit: 'u1',
  indicator,
  name: '目录.pdf',
  link: null,
  size: 7,
  happenedOn: null,
  receivedAt: '2026-03-02T01:00:00.000Z',
  kind: 'supplied',
  capturedAt: null,
  page: null,
  note: null,
  state,
  reason: null,
});
const awaited = (...evidence: Evidence[]) => isAwaited({ indicator: 'r/1.1', evidence });

it('waits as long as nobody has decided on what the unit handed in', () => {
  expect(awaited(given('returned'), given('handed-in'))).toBe(true);
  expect(awaited(given('returned'), given('accepted'), given('kept'))).toBe(false);
});

it('does not wait for what was handed in for no indicator', () => {
  expect(awaited(given('handed-in', null))).toBe(false);
});
