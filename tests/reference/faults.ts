import type { Fact, SchemeNode } from '@mingjian/model';
import { dayNumber, dayText } from './calendar.ts';
import { bind } from './facts.ts';
import type { Case } from './random.ts';
import type { Spot } from './random-drafts.ts';
import { everyNode, isLeaf, treesOf } from './tree.ts';
import { excluded } from './world.ts';

/** The case without gates: a penalty that counts only above a gate can make a fault worth having. */
export function withoutGates(one: Case): Case {
  const ungated = (node: SchemeNode): SchemeNode => {
    const copy = { ...node };
    delete copy.gate;
    for (const key of ['children', 'extra', 'after'] as const) if (node[key]) copy[key] = node[key].map(ungated);
    return copy;
  };
  const { scheme } = one;
  const sheets = Object.fromEntries(Object.entries(scheme.sheets).map(([id, nodes]) => [id, nodes.map(ungated)]));
  return {
    ...one,
    scheme: { ...scheme, sheets, results: scheme.results.map((result) => ({ ...result, root: ungated(result.root) })) },
  };
}

const treesIn = ({ scheme, params }: Case) =>
  Object.keys(scheme.classes).flatMap((unitClass) => treesOf(scheme, params, unitClass));

/** Every fault that could still be found: one fact for each rule that takes points for what happens. */
export function possibleFaults(one: Case): { spot: Spot; fact: Fact }[] {
  const spots = one.units.flatMap((unit) =>
    treesIn(one)
      .filter((tree) => tree.unitClass === unit.class)
      .flatMap((tree) => tree.tops.flatMap(everyNode).filter(isLeaf))
      .filter((leaf) => !excluded(unit, leaf))
      .flatMap((leaf) => leaf.rules.map((rule) => ({ unit, leaf, rule }))),
  );
  return spots.flatMap((spot) => {
    const cells = faultOf(spot, String(one.scheme.period.from));
    // Where the scheme says what silence means, a fault may be better than silence.
    if (cells === null || spot.rule.whenNone !== undefined) return [];
    const fact: Fact = { id: 'fault', unit: spot.unit.id, indicator: spot.leaf.path, ...cells };
    return [{ spot, fact: spot.rule.id === undefined ? fact : { ...fact, rule: spot.rule.id } }];
  });
}

function faultOf({ rule }: Spot, date: string): (Partial<Fact> & { kind: string }) | null {
  const monthLater = dayText(dayNumber(date) + 60);
  switch (rule.kind) {
    case 'deduct':
    case 'allOrNothing':
      return { kind: 'event', date };
    case 'fixed':
      return rule.of === undefined ? { kind: 'event', date } : null;
    case 'severity':
      return { kind: 'event', date, level: rule.levels[0]?.level };
    case 'veto':
      if (rule.of !== undefined) return null;
      return { kind: 'event', date, ...(rule.when?.level === undefined ? {} : { level: rule.when.level }) };
    case 'deadline':
      return rule.due === undefined ? { kind: 'delivery', date, due: dayText(dayNumber(date) - 40) } : null;
    case 'timeliness':
      return { kind: 'case', date: `${date}T08:00`, end: `${monthLater}T08:00` };
    default:
      return null;
  }
}

/**
 * The facts that only settle what was unknown: without them the range must hold every value that they could bring.
 * Not those that something else counts, that are pooled with others, or that make a leaf not apply.
 */
export function settlingFacts(one: Case): Fact[] {
  const plain = one.facts.filter((fact) => !fact.replaces && !one.facts.some((other) => other.replaces === fact.id));
  return bind(plain, one.units, treesIn(one))
    .filter(({ leaf, rule, fact }) => {
      const counted = leaf.rules.some((other) => 'of' in other && other.of !== undefined);
      if (counted || (rule.whenNone !== undefined && rule.whenNone !== 'unknown') || fact.value === 'na') return false;
      if (rule.kind === 'judgement') return rule.aggregate === undefined;
      if (rule.kind === 'bands') return rule.on === 'measure' && rule.occurs === 'once' && rule.aggregate === undefined;
      if (rule.kind === 'ratings') return rule.raters !== undefined;
      if (rule.kind === 'allOrNothing') return fact.kind === 'item';
      return ['levels', 'checklist', 'external', 'rankPoints'].includes(rule.kind);
    })
    .map(({ fact }) => fact);
}
