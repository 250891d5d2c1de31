import { expect, it } from 'vitest';
import { fallsBelow } from './falls-below.ts';

it('an item with marks that falls below nothing, and a section that holds one', () => {
  expect(fallsBelow({ full: '2', floor: '-1' })).toBe(true);
  expect(fallsBelow({ full: '2', floor: { a: '0', b: '-1' } })).toBe(true);
  expect(fallsBelow({ full: '2', belowZero: true })).toBe(true);
  expect(fallsBelow({ belowZero: true, children: [] })).toBe(true);
});

it('none that ends at nothing, and none without marks of its own', () => {
  expect(fallsBelow({ full: '2', floor: '0' })).toBe(false);
  expect(fallsBelow({ full: '2' })).toBe(false);
  expect(fallsBelow({ belowZero: true })).toBe(false);
});
