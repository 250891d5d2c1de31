import fc from 'fast-check';
import { describe } from 'vitest';
import { runCases, runRefusals } from '../testing/cases.ts';
import { type AnyFact, anyDay, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const setting = (veto: Record<string, unknown>): Setting => ({
  kind: 'veto',
  leaf: { full: 5 },
  rules: [
    { id: '每次', kind: 'deduct', points: 0.7 },
    { id: '否决', ...veto },
  ],
});
const anyFacts: fc.Arbitrary<AnyFact[]> = fc.array(
  fc.record({
    kind: fc.constant('event'),
    date: anyDay,
    rule: fc.constantFrom('每次', '否决'),
    count: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 5 },
);

describe('cases', () => runCases('veto'));

describe('properties', () => {
  for (const veto of [
    { effect: 'zero', when: { count: 2 } },
    { effect: 'cap', at: 2 },
    { effect: 'fix', at: 3, when: { count: 3 } },
  ]) {
    holdsAlways(veto.effect, setting(veto), anyFacts, { full: '5' });
    oneMoreNever('raises', setting(veto), anyFacts, { kind: 'event', date: '2023-05-05', rule: '否决' });
  }
});

describe('refusals', () =>
  runRefusals('veto', [
    ['a cap without height', { effect: 'cap' }, [], ['scheme-rule-params | r/A/X#1 | at']],
    ['a fix without height', { effect: 'fix' }, [], ['scheme-rule-params | r/A/X#1 | at']],
    ['a grade without name', { effect: 'grade' }, [], ['scheme-rule-params | r/A/X#1 | grade']],
    [
      'a count of 0',
      { effect: 'zero', when: { count: 0 } },
      [],
      ['scheme-field | r/A/X#1.when.count | 应为不小于 1 的整数'],
    ],
    ['a target that is not above it', { effect: 'zero', target: 'B' }, [], ['scheme-target-unknown | r/A/X#1']],
    ['of a rule that is not there', { effect: 'zero', of: '无' }, [], ['scheme-rule-unknown | r/A/X#1']],
    ['no level where one counts', { effect: 'zero', when: { level: '国办' } }, [{}], ['fact-value-missing | 2 level']],
    [
      'another level',
      { effect: 'zero', when: { level: '国办' } },
      [{ level: '省' }],
      ['fact-level-unknown | 2 level | 国办'],
    ],
    ['an item', { effect: 'zero' }, [{ kind: 'item', value: 'pass' }], ['fact-kind-unfit | 2 kind | 事件']],
  ]));
