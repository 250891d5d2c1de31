import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { anyEvents, endsOf, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const once: Setting = { kind: 'fixed', leaf: { full: 5 }, rule: { points: 2, when: { count: 3 } } };
const streak: Setting = {
  kind: 'fixed',
  leaf: { full: 5 },
  rule: { points: 2, when: { streak: { period: 'quarter', length: 2 } } },
};
const anyOne = { kind: 'event', date: '2023-05-05' };

describe('cases', () => runCases('fixed'));

describe('properties', () => {
  holdsAlways('count', once, anyEvents, { full: '5' });
  holdsAlways('streak', streak, anyEvents, { full: '5' });
  oneMoreNever('raises', once, anyEvents, anyOne);
  oneMoreNever('raises', streak, anyEvents, anyOne);

  test('it is all or nothing, and two neighbouring quarters decide', () => {
    fc.assert(
      fc.property(anyEvents, (facts) => {
        const held = new Set(facts.filter((f) => f.count > 0).map((f) => Math.ceil(Number(f.date.slice(5, 7)) / 3)));
        const fires = [1, 2, 3].some((quarter) => held.has(quarter) && held.has(quarter + 1));
        expect(toText(endsOf(streak, facts).lo)).toBe(fires ? '3' : '5');
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () =>
  runRefusals('fixed', [
    ['points for one class only', { points: { county: 1 } }, [], ['scheme-class-number | r/A/X#1.points']],
    [
      'a count of 0',
      { points: 1, when: { count: 0 } },
      [],
      ['scheme-field | r/A/X#1.when.count | 应为不小于 1 的整数'],
    ],
    ['of a rule that is not there', { points: 1, of: '无' }, [], ['scheme-rule-unknown | r/A/X#1']],
    ['a delivery', { points: 1 }, [{ kind: 'delivery' }], ['fact-kind-unfit | 2 kind | 事件']],
    ['a day that does not exist', { points: 1 }, [{ date: '2023-02-30' }], ['fact-date | 2 date']],
  ]));
