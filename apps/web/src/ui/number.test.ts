import { describe, expect, it } from 'vitest';
import {
  columnPlaces,
  columnText,
  drawn,
  figureText,
  minus,
  plus,
  roundText,
  shortText,
  signedText,
} from './number.ts';

describe('roundText', () => {
  it('rounds half up, away from zero, without binary fractions', () => {
    expect(roundText('0.125', 2)).toBe('0.13');
    expect(roundText('-0.125', 2)).toBe('−0.13');
    expect(roundText('1.005', 2)).toBe('1.01');
    expect(roundText('2/3', 4)).toBe('0.6667');
  });
  it('pads and never prints a negative zero', () => {
    expect(roundText('87', 2)).toBe('87.00');
    expect(roundText('-0.001', 2)).toBe('0.00');
    expect(roundText('99.5', 0)).toBe('100');
  });
});

describe('columnPlaces', () => {
  it('is what the longest figure needs, at most four', () => {
    expect(columnPlaces(['1', '2.5', '3.25'])).toBe(2);
    expect(columnPlaces(['1', '2/3'])).toBe(4);
    expect(columnPlaces([])).toBe(0);
  });
});

describe('shortText and signedText', () => {
  it('leave short decimals alone and mark what is rounded', () => {
    expect(shortText('0.5')).toBe('0.5');
    expect(shortText('-0.5')).toBe('−0.5');
    expect(shortText('0.0416015625')).toBe('≈0.0416');
    expect(shortText('1/2000000')).toBe('≈0');
  });
  it('give gains a plus', () => {
    expect(signedText('0.5')).toBe('+0.5');
    expect(signedText('-1')).toBe('−1');
    expect(signedText('0')).toBe('0');
    expect(signedText('2/3')).toBe('≈+0.6667');
  });
});

describe('figureText and columnText', () => {
  it.each(['105.705', '0', '-0.5', '12', '100', '0.0075', '2/3', '-1/3', '0.0416015625'])(
    'show %s computed for drawing as the text itself is shown',
    (text) => {
      expect(figureText(drawn(text))).toBe(shortText(text));
      expect(columnText(drawn(text), 3)).toBe(roundText(text, 3));
    },
  );
  it('leave out the noise of binary fractions', () => {
    expect(figureText(0.1 + 0.2)).toBe('0.3');
    expect(figureText(-1e-12)).toBe('0');
  });
});

describe('minus', () => {
  it('is exact', () => {
    expect(minus('0.3', '0.1')).toBe('0.2');
    expect(minus('1', '2/3')).toBe('1/3');
    expect(minus('1/3', '1/3')).toBe('0');
    expect(minus('0.1', '0.35')).toBe('-0.25');
    expect(minus('5/6', '1/3')).toBe('0.5');
    expect(minus('1/3', '1')).toBe('-2/3');
  });
});

describe('plus', () => {
  it('is exact, also over many', () => {
    expect(plus(['0.1', '0.2', '-0.05'])).toBe('0.25');
    expect(plus(['1/3', '1/3', '1/3'])).toBe('1');
    expect(plus([])).toBe('0');
  });
});

describe('drawn', () => {
  it('is near enough for a pixel', () => {
    expect(drawn('2/3')).toBeCloseTo(0.6667, 4);
    expect(drawn('-1.25')).toBe(-1.25);
  });
});
