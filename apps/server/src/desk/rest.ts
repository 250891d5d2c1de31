import { compare, type PlanNode, type PlanRule, score, takeFacts } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { factsOf, type KeptFact, newId } from '@mingjian/store';
import { nothingTaken } from '@mingjian/workflow';
import type { Services } from '../types.ts';
import { namesOf } from './cells.ts';
import { type DeskPlan, leafAt, leafPath, leavesOf } from './plan.ts';
import { hasDuty, type Reach } from './reach.ts';

/** What the ids of these facts begin with, so that all of them can be taken back together. */
const SIGN = 'rest-';

type Named = Fact & { id: string };

export interface RestUnit {
  readonly id: string;
  readonly name: string;
  /** What says that nothing is taken, one for each rule of judgement that nobody has used. */
  readonly facts: readonly Named[];
}

export interface Rest {
  /** Nobody has marked them, and with the mark their indicator is settled. */
  readonly units: readonly RestUnit[];
  /** How many nobody has marked of which something else is open: they are looked at one by one. */
  readonly open: number;
  /** Facts in force that somebody gave this way before, by account. */
  readonly given: readonly { readonly fact: Named; readonly account: string | null }[];
}

/**
 * 其余单位均不扣: the units within one's duties of which nobody has said whether a rule of judgement takes anything at the
 * indicator of a unit at hand, and the facts that would say that it takes nothing. Null where no such rule stands there.
 */
export async function restOf(
  { store: { db } }: Services,
  { desk, reach, round, day }: { desk: DeskPlan; reach: Reach; round: string; day: string },
  at: { readonly unit: string; readonly indicator: string },
): Promise<Rest | null> {
  const leaf = leafAt(desk, at);
  if (!leaf?.rules.some((rule) => nothingTaken(rule) !== null)) return null;
  const leaves = desk.roster.units.flatMap((unit) => {
    const own = leavesOf(desk, unit).find((one) => one.path === at.indicator);
    const mine = own && isSame(own, leaf) && hasDuty(desk, reach, { unit: unit.id, indicator: own.path }, ['assess']);
    return mine ? [{ unit, leaf: own }] : [];
  });
  const kept = await factsOf(db, round, {
    unit: namesOf(
      desk,
      leaves.map(({ unit }) => unit.id),
    ),
  });
  const replaced = new Set(kept.map(({ fact }) => fact.replaces));
  const inForce = kept.filter(({ fact }) => !replaced.has(fact.id) && says(fact));
  const given = inForce.flatMap(({ fact, account }) =>
    fact.id?.startsWith(SIGN) && isAt(desk, fact, at.indicator) ? [{ fact: { ...fact, id: fact.id }, account }] : [],
  );
  const made = leaves.flatMap(({ unit, leaf }) => {
    const here = inForce.filter(
      ({ fact }) => desk.roster.find.get(fact.unit) === unit.index && isAt(desk, fact, leaf.path),
    );
    const facts = leaf.rules.flatMap((rule): Named[] => {
      const said = nothingTaken(rule);
      if (said === null || here.some(({ fact }) => isOf(rule, fact))) return [];
      const named = leaf.rules.filter(({ takes }) => takes.length > 0).length > 1;
      const place = { unit: unit.id, indicator: leaf.path, ...(named ? { rule: rule.id } : {}) };
      return [{ id: `${SIGN}${newId()}`, ...place, date: day, ...said }];
    });
    return facts.length > 0 ? [{ unit, leaf, facts }] : [];
  });
  const settled = settledBy(
    desk,
    kept,
    made.flatMap(({ facts }) => facts),
  );
  const ready = made.filter(({ unit, leaf }) => settled(unit.index, leaf.index));
  return {
    units: ready.map(({ unit, facts }) => ({ id: unit.id, name: unit.name, facts })),
    open: made.length - ready.length,
    given,
  };
}

/** Two classes may have different rules under one path. */
const isSame = (a: PlanNode, b: PlanNode): boolean =>
  a.name === b.name &&
  JSON.stringify(a.rules.map(({ source }) => source)) === JSON.stringify(b.rules.map(({ source }) => source));

function isAt(desk: DeskPlan, fact: Fact, path: string): boolean {
  const unit = desk.roster.units[desk.roster.find.get(fact.unit) ?? -1];
  return unit !== undefined && leafPath(desk, unit, fact.indicator) === path;
}

const isOf = (rule: PlanRule, fact: Fact): boolean =>
  fact.rule === undefined
    ? rule.takes.some((kind) => kind === fact.kind)
    : fact.rule === rule.id || fact.rule === rule.clause;

/** A fact that only takes another back says nothing itself. */
const says = ({ replaces, count, value, level, item, end, due, of }: Fact): boolean =>
  replaces === undefined || [count, value, level, item, end, due, of].some((cell) => cell !== undefined);

/** Whether a leaf of a unit is certain once these are added; nothing is where the engine does not take them. */
function settledBy(desk: DeskPlan, kept: readonly KeptFact[], more: readonly Fact[]) {
  const book = takeFacts(desk.roster, [...kept.map(({ fact }) => fact), ...more]);
  const scores = book.ok ? score(book.value, { asOf: desk.plan.periodTo }) : null;
  return (unit: number, node: number): boolean => {
    const value = scores?.value(unit, node);
    return value !== undefined && compare(value.lo, value.hi) === 0;
  };
}

/** Facts that take those back, each naming its own. */
export const takenBack = (given: readonly Named[], day: string, note: string): Named[] =>
  given.map(({ id, unit, indicator, kind, rule, date = day }) => ({
    id: newId(),
    unit,
    indicator,
    kind,
    ...(rule === undefined ? {} : { rule }),
    date: date > day ? date : day,
    replaces: id,
    note,
  }));
