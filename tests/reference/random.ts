import type { Fact, Scheme, Unit } from '@mingjian/model';
import type fc from 'fast-check';
import { dayNumber, dayText } from './calendar.ts';
import { type Choose, chosen } from './choose.ts';
import { randomFacts } from './random-facts.ts';
import { randomScheme } from './random-scheme.ts';
import { treesOf } from './tree.ts';

/** One random assessment: everything a score depends on. */
export interface Case {
  scheme: Scheme;
  params: Record<string, unknown>;
  units: Unit[];
  facts: Fact[];
  asOf: string | undefined;
}

/** Random assessments, all valid: small, varied, and bent towards equal values, limits and the edges of periods. */
export const cases = (): fc.Arbitrary<Case> => chosen(randomCase);

const periods = [
  { from: '2023-01-01', to: '2023-12-31' },
  { from: '2022-12-15', to: '2023-06-30' },
  { from: '2024-02-01', to: '2025-03-31' },
  { from: '2025-09-24', to: '2025-10-14' },
] as const;

function randomCase(choose: Choose): Case {
  const classes = ['county', 'dept', 'town'].slice(0, choose.int(1, 3));
  const units = randomUnits(choose, classes);
  const period = choose.of(periods);
  const days = randomDays(choose, period);
  const inside = days.filter((day) => period.from <= day && day <= period.to);
  const scheme = randomScheme(choose, classes, units, period, days);
  const params = choose.chance(30) ? { late: '0.3', each: 0.5 } : {};
  const trees = classes.flatMap((unitClass) => treesOf(scheme, params, unitClass));
  const facts = randomFacts({ choose, scheme, params, units, trees, days, inside });
  return { scheme, params, units, facts, asOf: choose.chance(50) ? choose.of(days) : undefined };
}

/** Units of several classes, so that those of a lower class mostly have a parent in a higher one. */
function randomUnits(choose: Choose, classes: readonly string[]): Unit[] {
  const units: Unit[] = [];
  const count = choose.int(2, 8);
  for (let index = 0; index < count; index += 1) {
    const unitClass = index === 0 ? (classes[0] ?? '') : choose.of(classes);
    const higher = units.filter((unit) => classes.indexOf(unit.class) < classes.indexOf(unitClass));
    const parent = higher.length > 0 && choose.chance(85) ? choose.of(higher) : undefined;
    const tags = ['网站', '热线', '新设'].filter(() => choose.chance(35));
    const unit: Unit = { id: `u${index + 1}`, name: `单位${index + 1}`, class: unitClass };
    if (parent) unit.parent = choose.of([parent.id, parent.name]);
    if (tags.length > 0) unit.tags = tags;
    units.push(unit);
  }
  return units;
}

/** A few days: the ends of the period and of months, days around holidays, and days outside. */
function randomDays(choose: Choose, { from, to }: Scheme['period']): string[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const edges = [last, first, last - 1, first + 1, last + 1, first - 1];
  const anywhere = Array.from({ length: 6 }, () => choose.int(first, last));
  // Every date of a case comes from these few, so that dates fall together.
  const monthEnds = anywhere.map((day) => dayNumber(`${dayText(day).slice(0, 7)}-01`) - 1);
  return [...anywhere, ...edges, ...monthEnds.slice(0, 3), ...anywhere.slice(0, 2).map((day) => day + 7)].map(dayText);
}
