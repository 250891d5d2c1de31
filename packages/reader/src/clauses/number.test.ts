import { describe, expect, it } from 'vitest';
import { NUM, numberOf, partOf, shareOf } from './number.ts';

describe('a number as plans write it', () => {
  it.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['12', 12],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零三', 103],
    ['三千二百', 3200],
    ['两', 2],
    ['半', 0.5],
    ['零点五', 0.5],
    ['一点二五', 1.25],
    ['二〇', 20],
  ])('%s is %d', (written, value) => {
    expect(new RegExp(`^${NUM}$`).test(written)).toBe(true);
    expect(numberOf(written)).toBe(value);
  });

  it('is unknown where the document masks it, in part too', () => {
    expect([numberOf('*'), numberOf('**'), numberOf('*.*')]).toEqual([null, null, null]);
  });

  it('shares marks without the dust of binary fractions', () => {
    expect([shareOf(3, 10), shareOf(0.7, 10), shareOf(5, 50)]).toEqual([0.3, 0.07, 2.5]);
  });

  it('is a part of a whole in words', () => {
    expect([partOf('百', '五'), partOf('千', '2'), partOf('万', '一'), partOf('百', '*')]).toEqual([
      5,
      0.2,
      0.01,
      null,
    ]);
  });
});
