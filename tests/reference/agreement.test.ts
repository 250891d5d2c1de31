import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineScore } from './engine.ts';
import { cases } from './random.ts';
import { referenceScore } from './reference.ts';

const total = Number(process.env.MINGJIAN_CASES ?? 10_000);
const lots = 20;
/** A failure names its seed and shows the case as drawn; with MINGJIAN_SHRINK it is made smaller first, which takes long. */
const endOnFailure = process.env.MINGJIAN_SHRINK === undefined;

describe('the engine and the reference agree to the last digit', () => {
  for (let lot = 1; lot <= lots; lot += 1) {
    it(`on random assessments with seed ${lot}`, { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(cases(), (one) => {
          expect(engineScore(one)).toEqual(referenceScore(one.scheme, one.params, one.units, one.facts, one.asOf));
        }),
        { seed: lot, numRuns: Math.ceil(total / lots), endOnFailure },
      );
    });
  }
});
