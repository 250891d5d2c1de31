import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';

it('marks each place at which the observed words stand', () => {
  expect(highlight('把“做为”写成做为', '做为')).toEqual(['把“', '做为', '”写成', '做为', '']);
  expect(highlight('张某 1101**********002X', '11010519491231002X')).toEqual(['张某 1101**********002X']);
  expect(highlight('原文', ' ')).toEqual(['原文']);
});

it('changes nothing of the excerpt, whatever the page held', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 3 }), (excerpt, observed) => {
      const pieces = highlight(excerpt, observed);
      expect(pieces.join('')).toBe(excerpt);
      expect(pieces.filter((_, at) => at % 2 === 1).every((piece) => piece === observed.trim())).toBe(true);
    }),
  );
});
