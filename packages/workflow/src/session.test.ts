import { expect, test } from 'vitest';
import { later, needsSecondFactor, sessionEnds, sessionLives } from './session.ts';

const begun = '2026-03-02T01:00:00.000Z';
const lives = (seen: number, now: number) =>
  sessionLives({ createdAt: begun, seenAt: later(begun, seen) }, later(begun, now));

test('a session ends after half an hour without a request, and after twelve hours whatever happens', () => {
  expect(lives(0, 30)).toBe(true);
  expect(lives(0, 31)).toBe(false);
  expect(lives(719, 720)).toBe(true);
  expect(lives(720, 721)).toBe(false);
});

test('what is swept is what no longer lives', () => {
  expect(sessionEnds('2026-03-02T13:00:00.000Z')).toEqual({
    seenBefore: '2026-03-02T12:30:00.000Z',
    begunBefore: '2026-03-02T01:00:00.000Z',
  });
});

test('the second factor is asked of those with keys, where it is required', () => {
  expect(needsSecondFactor(['approver'], true)).toBe(true);
  expect(needsSecondFactor(['assessor', 'organiser'], true)).toBe(true);
  expect(needsSecondFactor(['assessor', 'liaison'], true)).toBe(false);
  expect(needsSecondFactor(['administrator'], false)).toBe(false);
});
