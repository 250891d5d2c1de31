import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { type AnyFact, endsOf, holdsAlways, type Setting } from '../testing/properties.ts';

const items = [{ item: '甲' }, { item: '乙', points: 0.7 }, { item: '丙', points: 1.3 }];
const setting = (mode: string, na: string): Setting => ({
  kind: 'checklist',
  na,
  leaf: { full: 3 },
  rule: { mode, partial: 40, items },
});
const anyResults: fc.Arbitrary<AnyFact[]> = fc
  .tuple(...items.map(() => fc.constantFrom(null, 'pass', 'partial', 'fail', 'na')))
  .map((results) =>
    results.flatMap((value, i): AnyFact[] =>
      value === null ? [] : [{ kind: 'item', date: '2023-03-03', item: items[i]?.item ?? '', value }],
    ),
  );

describe('cases', () => runCases('checklist'));

describe('properties', () => {
  for (const mode of ['earn', 'lose']) {
    for (const na of ['omit', 'full']) holdsAlways(`${mode}, ${na}`, setting(mode, na), anyResults, { full: '3' });
  }

  test('a better result never costs points', () => {
    const worth = ['fail', 'partial', 'pass'];
    fc.assert(
      fc.property(anyResults, fc.constantFrom('earn', 'lose'), fc.constantFrom('omit', 'full'), (facts, mode, na) => {
        const better = facts.map((fact) => {
          const next = worth[worth.indexOf(String(fact.value)) + 1];
          return fact.value === 'na' || next === undefined ? fact : { ...fact, value: next };
        });
        const [before, after] = [endsOf(setting(mode, na), facts), endsOf(setting(mode, na), better)];
        expect(compare(after.lo, before.lo)).toBeGreaterThanOrEqual(0);
        expect(compare(after.hi, before.hi)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () =>
  runRefusals('checklist', [
    ['an item twice', { items: [...items, ...items.slice(0, 1)] }, [], ['scheme-rule-params | r/A/X#1 | item 甲 ×2']],
    ['an item below 0', { items, each: -1 }, [], ['scheme-negative | r/A/X#1.each']],
    [
      'a part that is more than the whole',
      { items, partial: 101 },
      [],
      ['scheme-rule-params | r/A/X#1 | partial > 100'],
    ],
    ['each for one class only', { items, each: { county: 1 } }, [], ['scheme-class-number | r/A/X#1.each']],
    [
      'partial without a share',
      { items },
      [{ item: '甲', value: 'partial' }],
      ['fact-item-value | 2 value | 达标、不达标'],
    ],
    ['na without a policy', { items }, [{ item: '甲', value: 'na' }], ['fact-item-value | 2 value | 达标、不达标']],
    ['no item', { items }, [{ value: 'pass' }], ['fact-value-missing | 2 item']],
    ['an unknown item', { items }, [{ item: '丁', value: 'pass' }], ['fact-item-unknown | 2 item | 甲、乙、丙']],
    [
      'the same item twice',
      { items },
      [
        { item: '甲', value: 'pass' },
        { item: '乙', value: 'pass' },
        { item: '甲', value: 'fail' },
      ],
      ['fact-twice | 4'],
    ],
    [
      'a result that is none',
      { items, partial: 50 },
      [{ item: '甲', value: '好' }],
      ['fact-item-value | 2 value | 达标、部分达标、不达标'],
    ],
  ]));
