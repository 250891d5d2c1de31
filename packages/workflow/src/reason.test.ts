import { expect, test } from 'vitest';
import { whyReason, withoutReason } from './reason.ts';

test.each([
  ['an occurrence', { kind: 'event' }, null],
  ['a correction', { kind: 'event', replaces: 'x' }, 'correction'],
  ['a mark', { kind: 'mark' }, 'mark'],
  ['a corrected mark', { kind: 'mark', replaces: 'x' }, 'correction'],
  ['an item that is met', { kind: 'item', value: 'pass' }, null],
  ['an item set aside', { kind: 'item', value: 'na' }, 'not-applicable'],
  ['an item set aside later', { kind: 'item', value: 'na', replaces: 'x' }, 'not-applicable'],
])('%s', (_, fact, why) => {
  expect(whyReason(fact)).toBe(why);
});

test('blank is no reason', () => {
  const bare = { kind: 'mark', note: '  ' };
  expect(withoutReason([bare, { kind: 'mark', note: '材料不全' }, { kind: 'event' }])).toEqual([bare]);
});
