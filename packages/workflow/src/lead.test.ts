import { expect, test } from 'vitest';
import { falseAlarmRate, isMended, type LeadWord, leadState, leadStates, mayFollow } from './lead.ts';

const said = (...kinds: LeadWord[]) => leadState(kinds.map((kind) => ({ kind })));

test('a lead is what was said of it last, and open again when that was taken back', () => {
  expect(said()).toBe('open');
  expect(said('aside')).toBe('aside');
  expect(said('noted')).toBe('noted');
  expect(said('rejected', 'reopened')).toBe('open');
  expect(said('rejected', 'reopened', 'confirmed')).toBe('confirmed');
});

test('what was judged is reopened before it is judged otherwise', () => {
  expect(leadStates.filter((state) => mayFollow(state, 'confirmed'))).toEqual(['open']);
  expect(leadStates.filter((state) => mayFollow(state, 'reopened'))).toEqual([
    'confirmed',
    'rejected',
    'aside',
    'noted',
  ]);
});

const url = 'http://a.gov.cn/1.html';
const lead = { url, lastSeen: '2026-03-01T00:00:00.000Z', page: true };
const look = { at: '2026-03-02T00:00:00.000Z', only: null, cut: false, lost: [] };

test('what a later look no longer finds is mended', () => {
  expect(isMended(lead, [look])).toBe(true);
  expect(isMended(lead, [{ ...look, at: lead.lastSeen }])).toBe(false);
  expect(isMended(lead, [])).toBe(false);
});

test('what a later look could not see or left out is not', () => {
  expect(isMended(lead, [{ ...look, lost: [url] }])).toBe(false);
  expect(isMended(lead, [{ ...look, cut: true }])).toBe(false);
});

test('a look at one page tells of what stands on that page only', () => {
  expect(isMended(lead, [{ ...look, only: [url] }])).toBe(true);
  expect(isMended(lead, [{ ...look, only: ['http://a.gov.cn/2.html'] }])).toBe(false);
  expect(isMended({ ...lead, page: false }, [{ ...look, only: [url] }])).toBe(false);
});

test('the rate of false alarms is of those that somebody judged', () => {
  expect(falseAlarmRate(3, 1)).toBe(0.25);
  expect(falseAlarmRate(0, 0)).toBeNull();
});
