import { expect, it } from 'vitest';
import { rowStep } from './next-field.ts';

const step = (key: string, type: string, modified = false) => rowStep({ key, type, modified });

it('goes from row to row with the arrows and down with Enter', () => {
  expect(['ArrowDown', 'ArrowUp', 'Enter', 'a', 'Tab'].map((key) => step(key, 'text'))).toEqual([1, -1, 1, 0, 0]);
});

it('leaves a day its arrows and a file its Enter', () => {
  expect([step('ArrowDown', 'date'), step('Enter', 'date')]).toEqual([0, 1]);
  expect([step('ArrowDown', 'file'), step('Enter', 'file')]).toEqual([1, 0]);
});

it('leaves alone what saves', () => {
  expect(step('Enter', 'text', true)).toBe(0);
});
