import fc from 'fast-check';
import { describe } from 'vitest';
import { runCases, runRefusals } from '../testing/cases.ts';
import { type AnyFact, anyEvents, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const setting: Setting = { kind: 'allOrNothing', na: 'omit', leaf: { full: 5 }, rule: { points: 2 } };
const anyFacts: fc.Arbitrary<AnyFact[]> = fc
  .tuple(fc.constantFrom(null, 'pass', 'fail', 'na'), anyEvents)
  .map(([value, events]) => [...events, ...(value === null ? [] : [{ kind: 'item', date: '2023-03-03', value }])]);

describe('cases', () => runCases('allOrNothing'));

describe('properties', () => {
  holdsAlways('looked at or not', setting, anyFacts, { full: '5' });
  oneMoreNever('raises', { ...setting, leaf: { full: 5, na: 'full' } }, anyEvents, {
    kind: 'event',
    date: '2023-05-05',
  });
});

describe('refusals', () =>
  runRefusals('allOrNothing', [
    ['points for one class only', { points: { county: 1 } }, [], ['scheme-class-number | r/A/X#1']],
    ['na without a policy', {}, [{ value: 'na' }], ['fact-item-value | 2 value | 达标、不达标']],
    ['partial', {}, [{ value: 'partial' }], ['fact-item-value | 2 value | 达标、不达标']],
    ['no result', {}, [{}], ['fact-value-missing | 2 value']],
    ['two results', {}, [{ value: 'pass' }, { value: 'fail' }], ['fact-twice | 3']],
  ]));
