import { describe, expect, it } from 'vitest';
import type { Event } from './event.ts';
import { actOf, pointsOf, type Reading } from './reading.ts';

const reading = (event: Event): Reading => ({
  rule: { kind: 'fixed', points: -1 },
  piece: { event, item: 0, sentence: 0, part: 0, from: 0, condition: '未建立的', listed: false },
  doubts: [],
  with: [],
});

describe('a rule on its way', () => {
  it('knows the verb it came from, where it came from one', () => {
    const act = {
      kind: 'act',
      verb: 'take',
      points: [1],
      upTo: false,
      free: false,
      spread: false,
      apiece: false,
    } as const;
    expect(actOf(reading({ ...act, from: 4, to: 7 }))?.verb).toBe('take');
    expect(actOf(reading({ kind: 'zero', from: 4, to: 7 }))).toBeUndefined();
  });

  it('has points where its kind has', () => {
    expect(pointsOf({ kind: 'fixed', points: -1 })).toBe(-1);
    expect(pointsOf({ kind: 'allOrNothing', lose: 'all' })).toBeNull();
  });
});
