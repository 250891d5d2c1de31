import { describe, expect, it } from 'vitest';
import { pointsText, rangeBar } from './points.ts';

describe('pointsText', () => {
  it.each([
    ['0.5', '0.5'],
    ['2/3', '2/3≈0.6667'],
    ['-1/3', '-1/3≈-0.3333'],
    ['11796479/120000', '≈98.304'],
  ])('%s is shown as %s', (exact, text) => expect(pointsText(exact)).toBe(text));
});

describe('rangeBar', () => {
  it.each([
    ['0', '100', '██████████'.replaceAll('█', '▒')],
    ['100', '100', '██████████'],
    ['57', '87', '██████▒▒▒·'],
    ['-5', '5', '▒·········'],
    ['90', '120', '█████████▒'],
  ])('from %s to %s', (lo, hi, bar) => expect(rangeBar(lo, hi, '100', 10)).toBe(bar));

  it('of nothing is empty', () => expect(rangeBar('0', '0', '0', 4)).toBe('····'));
});
