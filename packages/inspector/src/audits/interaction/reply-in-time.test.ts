import { expect, it } from 'vitest';
import { letterPage } from '../../testing/letter.ts';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './reply-in-time.ts';

const found = (answered: string, params = {}, around = {}) =>
  observed(look(audit, letterPage({ answered }), params, around));

it('passes the third working day', () => {
  expect(found('2026-06-04')).toEqual([]);
});

it('finds the fourth, and a letter that waits', () => {
  expect(found('2026-06-05')).toEqual(['2026-06-01 → 2026-06-05: 4']);
  expect(found('2026-06-05', { workdays: 5 })).toEqual([]);
  expect(found('')).toEqual(['2026-06-01 → —: 21']);
});

it('does not apply to other pages, nor without a calendar', () => {
  expect(look(audit, pageOf('发布时间：2026-06-01'))).toBeNull();
  expect(found('2026-06-05', {}, { workdays: () => null })).toBeNull();
});
