import {
  type Book,
  compare,
  compile,
  divide,
  type Exact,
  enrol,
  isLeaf,
  negate,
  parseExact,
  type Roster,
  type Scores,
  score,
  standing,
  subtract,
  takeFacts,
  toNumber,
  toText,
} from '@mingjian/engine';
import type { Fact, Scheme, Unit } from '@mingjian/model';
import { done, type Outcome, type Problem } from '@mingjian/model/problem';
import { chainOf, mapFacts, pairLeaves } from './map-facts.ts';

/** A round as it stands: its plan, and what it holds. */
export interface RoundHeld {
  readonly scheme: Scheme;
  readonly params: Readonly<Record<string, unknown>>;
  readonly units: readonly Unit[];
  readonly facts: readonly Fact[];
}

/** Points and place of a unit under one plan; ends differ where they are not certain. */
export interface TriedPlace {
  readonly points: readonly [lo: string, hi: string];
  readonly rank: readonly [first: number, last: number] | null;
}

export interface TriedRow {
  readonly unit: string;
  readonly class: string;
  readonly result: string;
  /** Null: the result does not concern it under that plan. */
  readonly before: TriedPlace | null;
  readonly after: TriedPlace | null;
  /** Points more under the new plan; null where they are not certain. */
  readonly more: string | null;
}

/** What an indicator gives on the mean of the units whose points are certain under both plans. */
export interface TriedIndicator {
  readonly class: string;
  readonly name: string;
  /** Null: the plan has no such indicator. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface TriedOut {
  readonly rows: readonly TriedRow[];
  /** Those that do not give the same, in the order of the new plan; what is gone comes last. */
  readonly indicators: readonly TriedIndicator[];
  readonly facts: { readonly all: number; readonly taken: number };
  /** Indicators that are gone, with how many facts. */
  readonly gone: ReadonlyMap<string, number>;
  /** Facts that the new plan does not take, each with the first reason. */
  readonly refused: readonly Problem[];
  /** Units of a class that the new plan has not got. */
  readonly leftUnits: readonly string[];
  /** The scores under the new plan, with the facts that they are made of as it names them: where points came from. */
  readonly after: Scores;
  readonly held: readonly Fact[];
}

/** Open parameters are sampled, and those of the round that a plan still has are kept. */
const open = (scheme: Scheme, params: RoundHeld['params']) =>
  compile(scheme, {
    sample: true,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => name in scheme.params)),
  });

/** Scores what a round holds under another plan beside its own. Nothing is kept. Pure; problems say why neither can be scored. */
export function tryOut(round: RoundHeld, scheme: Scheme): Outcome<TriedOut> {
  const was = open(round.scheme, round.params);
  if (!was.ok) return was;
  const is = open(scheme, round.params);
  if (!is.ok) return is;
  const old = enrol(was.value, round.units);
  if (!old.ok) return old;
  const known = new Set(is.value.classes.map(({ id }) => id));
  const stays = round.units.filter((unit) => known.has(unit.class));
  const now = enrol(is.value, withParents(stays));
  if (!now.ok) return now;
  const held = takeFacts(old.value, round.facts);
  if (!held.ok) return held;
  const { facts, gone } = mapFacts(old.value, now.value, round.facts);
  // By its id a fact can be corrected by whoever tries on.
  const named = facts.map((fact) => (fact.id ? fact : { ...fact, id: `row ${fact.row}` }));
  const { book, refused, fits } = takeWhatFits(now.value, named);
  const [before, after] = [score(held.value), score(book)];
  return done({
    rows: rowsOf(before, after),
    indicators: indicatorsOf(before, after),
    facts: { all: round.facts.length, taken: fits.length },
    gone,
    refused,
    leftUnits: round.units.filter((unit) => !known.has(unit.class)).map(({ name }) => name),
    after,
    held: fits,
  });
}

/** A parent that is not in the list is none. */
function withParents(units: readonly Unit[]): Unit[] {
  const there = new Set(units.flatMap(({ id, name }) => [id, name]));
  return units.map(({ parent, ...unit }) => (parent !== undefined && there.has(parent) ? { ...unit, parent } : unit));
}

/** Takes the facts that a plan takes; a correction of what is not taken is not taken either, so that it takes some turns. */
function takeWhatFits(
  roster: Roster,
  facts: readonly Fact[],
): { book: Book; refused: Problem[]; fits: readonly Fact[] } {
  const refused: Problem[] = [];
  let left = facts;
  for (;;) {
    const book = takeFacts(roster, left);
    if (book.ok) return { book: book.value, refused, fits: left };
    const rows = new Map<number, Problem>();
    for (const one of book.problems) {
      const row = one.place.row ?? -1;
      if (!rows.has(row)) rows.set(row, one);
    }
    const fits = left.filter(({ row = -1 }) => !rows.has(row));
    // A problem without a row would leave everything where it was.
    const none = fits.length === left.length;
    refused.push(...rows.values());
    left = none ? [] : fits;
  }
}

function rowsOf(before: Scores, after: Scores): TriedRow[] {
  const key = (unit: string, result: string): string => `${unit}\n${result}`;
  const placesOf = (scores: Scores) => new Map(standing(scores).map((one) => [key(one.id, one.result), one]));
  const [was, is] = [placesOf(before), placesOf(after)];
  const classNames = new Map(
    [before, after].flatMap(({ book }) => book.roster.plan.classes.map(({ id, name }) => [id, name] as const)),
  );
  const place = (one: ReturnType<typeof standing>[number] | undefined): TriedPlace | null =>
    one && one.status !== 'notApplicable' ? { points: one.range, rank: one.rankRange } : null;
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((one) => {
    const [old, now] = [was.get(one), is.get(one)];
    const named = now ?? old;
    if (!named) return [];
    const certain = old && now && compare(old.lo, old.hi) === 0 && compare(now.lo, now.hi) === 0;
    return [
      {
        unit: named.name,
        class: classNames.get(named.class) ?? named.class,
        result: named.resultName,
        before: place(old),
        after: place(now),
        more: certain ? toText(subtract(now.hi, old.hi)) : null,
      },
    ];
  });
}

const ZERO = parseExact('0') as Exact;
/** A mean is shown, never scored with. */
const MEAN_PLACES = 2;

/** Mean of leaf values over units, by leaf. */
function indicatorsOf(before: Scores, after: Scores): TriedIndicator[] {
  const { plan } = after.book.roster;
  return plan.classes.flatMap((cls) => {
    const old = before.book.roster.plan.classes.find(({ id }) => id === cls.id);
    const pairs = old ? pairLeaves(old, cls) : new Map();
    const partner = new Map([...pairs].map(([was, is]) => [is, was]));
    const mean = meanOf(before, after, cls.id);
    const mine = cls.nodes.filter(isLeaf).map((leaf) => {
      const was = partner.get(leaf);
      return { class: cls.name, name: chainOf(cls, leaf), ...mean(was?.index ?? null, leaf.index) };
    });
    const gone = (old?.nodes ?? [])
      .filter((leaf) => isLeaf(leaf) && !pairs.has(leaf))
      .map((leaf) => ({ class: cls.name, name: old ? chainOf(old, leaf) : '', ...mean(leaf.index, null) }));
    return [...mine, ...gone].filter((one) => one.before !== one.after);
  });
}

function meanOf(before: Scores, after: Scores, cls: string) {
  const units = after.book.roster.units.flatMap((unit) => {
    if (after.book.roster.plan.classes[unit.cls]?.id !== cls) return [];
    const was = before.book.roster.find.get(unit.id);
    return was === undefined ? [] : [{ was, is: unit.index }];
  });
  const sure = (scores: Scores, unit: number, node: number): Exact | null => {
    const { lo, hi, status } = scores.value(unit, node);
    return status !== 'notApplicable' && compare(lo, hi) === 0 ? lo : null;
  };
  return (old: number | null, now: number | null): Pick<TriedIndicator, 'before' | 'after'> => {
    const values = units.flatMap(({ was, is }) => {
      const one = [old === null ? ZERO : sure(before, was, old), now === null ? ZERO : sure(after, is, now)] as const;
      return one[0] === null || one[1] === null ? [] : [[one[0], one[1]] as const];
    });
    const mean = (at: 0 | 1): string | null => {
      if (values.length === 0) return null;
      const sum = values.reduce<Exact>((total, one) => subtract(total, negate(one[at])), ZERO);
      return String(Number(toNumber(divide(sum, parseExact(String(values.length)) as Exact)).toFixed(MEAN_PLACES)));
    };
    return { before: old === null ? null : mean(0), after: now === null ? null : mean(1) };
  };
}
