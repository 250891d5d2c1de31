import { expect, it } from 'vitest';
import { figureIn } from './figure.ts';

const within = (most: number) => (text: string) => text.length <= most;
const third = { lo: 28 / 9, hi: 28 / 9 };

it.each([
  [8, '≈3.1111'],
  [5, '≈3.11'],
  [4, '≈3.1'],
  [2, '≈3'],
  [1, null],
])('in a room of %i signs 4 × 7 ÷ 9 is %s', (room, text) => {
  expect(figureIn(third, within(room))).toBe(text);
});

it('what fits is told as it is, both ends of what is open', () => {
  expect(figureIn({ lo: 10.5, hi: 10.5 }, within(4))).toBe('10.5');
  expect(figureIn({ lo: 0, hi: 2.25 }, within(5))).toBe('0–≈2');
});
