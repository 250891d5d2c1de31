import { expect, test } from 'vitest';
import { covers, type Duty } from './duty.ts';

const all: Duty = { kind: 'assess', stage: null, indicator: null, unit: null };
const cell = { unit: 'u1', indicator: 'r/1/1.1', stage: 'self' };

test.each<[string, Partial<Duty>, boolean]>([
  ['everything', {}, true],
  ['the unit', { unit: 'u1' }, true],
  ['another unit', { unit: 'u2' }, false],
  ['the indicator', { indicator: 'r/1/1.1' }, true],
  ['an indicator above', { indicator: 'r/1' }, true],
  ['one whose code begins alike', { indicator: 'r/1/1' }, false],
  ['the stage', { stage: 'self' }, true],
  ['another stage', { stage: 'final' }, false],
  ['a scheme without stages', { stage: '*' }, true],
  ['the unit, but another stage', { unit: 'u1', stage: 'final' }, false],
])('%s', (_, duty, covered) => {
  expect(covers({ ...all, ...duty }, cell)).toBe(covered);
});
