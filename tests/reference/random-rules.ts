import type { Amount, Rule, RuleKind } from '@mingjian/model';
import { amount, ofEarlier, oneSort, type RuleSetting } from './random-setting.ts';
import { randomBandRule, randomLevels, rankBands } from './random-tables.ts';

const kinds: readonly RuleKind[] = [
  'deduct',
  'fixed',
  'severity',
  'allOrNothing',
  'levels',
  'checklist',
  'quota',
  'deadline',
  'timeliness',
  'rate',
  'bands',
  'award',
  'judgement',
  'ratings',
  'rankPoints',
  'external',
  'veto',
];
export const bonusKinds: readonly RuleKind[] = [
  'award',
  'deduct',
  'judgement',
  'severity',
  'levels',
  'bands',
  'external',
  'rankPoints',
  'checklist',
  'fixed',
];

/** A rule without id, of one of the kinds. */
export function randomRule(setting: RuleSetting, from: readonly RuleKind[] = kinds): Rule {
  const { choose } = setting;
  return { ...shape(setting, choose.of(from)), ...common(setting) };
}

function common({ choose, classes, groups }: RuleSetting) {
  return {
    text: '规则',
    ...(choose.chance(25) ? { limit: amount({ choose, classes }, ['1', '2', '0.5', '3']) } : {}),
    ...(groups.length > 0 && choose.chance(60) ? { group: choose.of(groups) } : {}),
    ...(choose.chance(12) ? { whenNone: choose.of(['full', 'zero', 'unknown'] as const) } : {}),
    ...(choose.chance(12) ? { places: choose.int(0, 2) } : {}),
    ...(choose.chance(8) && classes.length > 1 ? { classes: [choose.of(classes)] } : {}),
  };
}

function shape(setting: RuleSetting, kind: RuleKind): Rule {
  const { choose, days } = setting;
  const some = (from?: readonly string[]): Amount => amount(setting, from);
  const maybe = <T>(percent: number, extra: () => T): T | object => (choose.chance(percent) ? extra() : {});
  const text = '规则';
  const period = choose.of(['month', 'quarter', 'week', 'half', 'year'] as const);
  switch (kind) {
    case 'deduct':
      return {
        kind,
        text,
        points: some(),
        ...maybe(20, () => ({ each: some(['2', '3']) })),
        ...maybe(20, () => ({ free: some(['1', '2']) })),
      };
    case 'award':
      return { kind, text, points: some(), ...maybe(20, () => ({ each: some(['2', '3']) })) };
    case 'fixed': {
      const when = choose.of([
        undefined,
        { count: some(['2', '3']) },
        { streak: { period, length: choose.int(2, 3) } },
      ]);
      return { kind, text, points: some(), ...(when ? { when } : {}), ...ofEarlier(setting, 20, oneSort) };
    }
    case 'severity':
      return {
        kind,
        text,
        levels: ['国家', '省', '市'].slice(0, choose.int(2, 3)).map((level) => ({ level, points: some() })),
      };
    case 'allOrNothing':
      return { kind, text, ...maybe(50, () => ({ points: some() })) };
    case 'levels':
      return { kind, text, levels: randomLevels(choose) };
    case 'checklist':
      return {
        kind,
        text,
        mode: choose.of(['earn', 'lose'] as const),
        ...maybe(40, () => ({ each: some() })),
        ...maybe(50, () => ({ partial: some(['50', '33']) })),
        items: ['甲', '乙', '丙', '丁']
          .slice(0, choose.int(2, 4))
          .map((item) => ({ item, ...maybe(30, () => ({ points: some() })) })),
      };
    case 'quota':
      return {
        kind,
        text,
        period,
        count: some(['1', '2']),
        points: some(['0.1', '0.5', '1']),
        shortage: choose.of(['each', 'period'] as const),
        ...maybe(20, () => ({ from: choose.of(days) })),
        ...maybe(20, () => ({ to: choose.of(days) })),
      };
    case 'deadline':
      return {
        kind,
        text,
        points: some(),
        ...maybe(60, () => ({ due: choose.of([...days, '$due']) })),
        ...maybe(30, () => ({ grace: some(['1', '7']) })),
        ...maybe(50, () => ({
          more: {
            per: choose.of(['day', 'week'] as const),
            points: some(['0.1', '0.5']),
            ...maybe(40, () => ({ after: some(['7', '3']) })),
          },
        })),
        ...maybe(40, () => ({ limitEach: some(['1', '2', '0.5']) })),
      };
    case 'timeliness':
      return { kind, text, points: some(['0.1', '0.5', '0.01']), within: randomWithin(setting) };
    case 'rate':
      return choose.chance(50)
        ? { kind, text, target: some(['98', '60', '95.5']), costs: 'below' }
        : {
            kind,
            text,
            target: some(['98', '60', '50']),
            step: some(['1', '5', '0.5']),
            points: some(['0.04', '0.1']),
            partStep: choose.of(['none', 'whole', 'proportional', 'nearest'] as const),
            costs: choose.of(['below', 'above'] as const),
          };
    case 'bands':
      return { kind, text, ...randomBandRule(choose) };
    case 'judgement':
      return {
        kind,
        text,
        ...maybe(25, () => ({ min: choose.of(['-1', '0', '0.5']), max: choose.of(['1', '2']) })),
        ...maybe(40, () => ({ max: some(['1', '2', '3']) })),
        ...maybe(50, () => ({
          aggregate: choose.of(['mean', 'trimmed', 'median', 'min', 'max', 'last', 'sum'] as const),
        })),
      };
    case 'ratings':
      return {
        kind,
        text,
        scale: { min: some(['0', '1']), max: some(['5', '10', '100']) },
        aggregate: choose.of(['mean', 'trimmed', 'median', 'min', 'max'] as const),
        ...maybe(50, () => ({
          raters: choose.chance(50)
            ? { classes: [choose.of(setting.classes)] }
            : { units: [choose.of(setting.unitNames)] },
        })),
      };
    case 'rankPoints':
      return {
        kind,
        text,
        order: choose.of(['highestFirst', 'lowestFirst'] as const),
        ties: choose.of(['shared', 'dense'] as const),
        bands: choose.of([rankBands, rankBands.slice(0, 1), '$ranks']),
      };
    case 'external':
      return {
        kind,
        text,
        ...maybe(20, () => ({ min: choose.of(['-1', '0']) })),
        ...maybe(50, () => ({ max: some(['1', '2', '3']) })),
      };
    case 'veto':
      return randomVeto(setting);
  }
}

function randomVeto(setting: RuleSetting): Rule {
  const { choose, above, grades } = setting;
  const effect = choose.of(['zero', 'cap', 'fix', 'void', ...(grades.length > 0 ? (['grade'] as const) : [])] as const);
  const wide = effect === 'grade' || effect === 'void';
  const of = ofEarlier(setting, 40);
  const level = of.of === undefined && choose.chance(30) ? { level: '省' } : {};
  return {
    kind: 'veto',
    text: '否决',
    effect,
    scope: choose.of(['own', 'final'] as const),
    target: wide ? 'total' : choose.of(['item', 'total', ...above]),
    ...(effect === 'cap' || effect === 'fix' ? { at: amount(setting, ['1', '2', '0.5', '0']) } : {}),
    ...(effect === 'grade' ? { grade: grades.at(-1) ?? '' } : {}),
    ...of,
    ...(choose.chance(50) ? { when: { count: amount(setting, ['2', '1', '3']), ...level } } : {}),
  };
}

function randomWithin(setting: RuleSetting) {
  return setting.choose.of([
    { workdays: amount(setting, ['3', '1', '20']) },
    { days: amount(setting, ['2', '30', '1']) },
    { hours: amount(setting, ['2', '24', '1']) },
  ]);
}
