import type { Fact, FactKind } from '@mingjian/model';
import { dayNumber, dayText } from './calendar.ts';
import { kindsOf, namesOf } from './facts.ts';
import { type Desk, type Draft, draftFor, markFor, type Spot } from './random-drafts.ts';
import { ancestors, everyNode, isLeaf, type TreeNode } from './tree.ts';
import { excluded } from './world.ts';

/** A fact on record that a later one may correct or withdraw. */
interface Recorded {
  spot: Spot;
  draft: Draft;
  fact: Fact;
  known: number;
}

/** Random facts that the scheme takes: no slot filled twice, corrections known no earlier than what they correct. */
export function randomFacts(desk: Desk): Fact[] {
  const { choose, days } = desk;
  const spots = desk.units.flatMap((unit) => spotsOf(desk, unit));
  const facts: Fact[] = [];
  const open: Recorded[] = [];
  const slots = new Map<string, { known: number; free: boolean }>();
  const keyOf = ({ unit, leaf, rule }: Spot, slot: string): string =>
    `${unit.id} ${leaf.path} ${leaf.rules.indexOf(rule)} ${slot}`;

  function record(spot: Spot, draft: Draft, date: string, known: number, extra: Partial<Fact> = {}): Fact {
    const id = `f${String(facts.length + 1).padStart(3, '0')}`;
    const late = known > dayNumber(date) || choose.chance(10) ? { known: dayText(known) } : {};
    const fact = { id, date, ...address(desk, spot, draft.cells.kind), ...draft.cells, ...late, ...extra } as Fact;
    facts.push(fact);
    if (draft.slot !== null) slots.set(keyOf(spot, draft.slot), { known, free: false });
    return fact;
  }

  function recordNew(spot: Spot, date: string): void {
    const draft = draftFor(desk, spot, date);
    if (draft === null) return;
    const before = draft.slot === null ? undefined : slots.get(keyOf(spot, draft.slot));
    if (before && !before.free) return;
    const known = Math.max(dayNumber(date), before?.known ?? 0, choose.chance(25) ? dayNumber(choose.of(days)) : 0);
    const fact = record(spot, draft, date, known);
    const mark = markFor(desk, spot, draft);
    // A mark depends on the level or number it narrows: neither is corrected later.
    if (mark) record(spot, mark, date, known);
    else open.push({ spot, draft, fact, known });
  }

  function correct(old: Recorded, date: string): void {
    const known = Math.max(old.known, dayNumber(date));
    const rule = old.fact.rule === undefined ? {} : { rule: old.fact.rule };
    if (choose.chance(40)) {
      const by = old.fact.by === undefined ? {} : { by: old.fact.by };
      record(old.spot, { cells: { kind: old.draft.cells.kind }, slot: null }, date, known, {
        replaces: old.fact.id,
        ...rule,
        ...by,
      });
      if (old.draft.slot !== null) slots.set(keyOf(old.spot, old.draft.slot), { known, free: true });
      return;
    }
    const draft = draftFor(desk, old.spot, date);
    if (!draft || draft.slot !== old.draft.slot) return;
    const fact = record(old.spot, draft, date, known, { replaces: old.fact.id, ...rule });
    open.push({ spot: old.spot, draft, fact, known });
  }

  const wanted = spots.length === 0 ? 0 : choose.int(0, choose.of([6, 20, 60]));
  for (let index = 0; index < wanted; index += 1) {
    const date = choose.of(days);
    const corrected =
      open.length > 0 && choose.chance(12) ? open.splice(choose.int(0, open.length - 1), 1)[0] : undefined;
    if (corrected) correct(corrected, date);
    else recordNew(choose.of(spots), date);
  }
  // Often everything that could be found out is: else most of the scores would stay open.
  if (choose.chance(60))
    for (const spot of spots.filter(({ rule }) => isAsked(rule)))
      for (let tries = 0; tries < 4; tries += 1) recordNew(spot, choose.of(desk.inside));
  return facts;
}

/** Whether the outcome of the rule is unknown without a fact. */
const isAsked = ({ kind }: Spot['rule']): boolean =>
  ['allOrNothing', 'levels', 'checklist', 'rate', 'bands', 'judgement', 'ratings', 'rankPoints', 'external'].includes(
    kind,
  );

const leavesOf = ({ trees }: Desk, unitClass: string): TreeNode[] =>
  trees.filter((tree) => tree.unitClass === unitClass).flatMap((tree) => tree.tops.flatMap(everyNode).filter(isLeaf));

/** Every rule of a leaf to which facts about the unit can go. */
function spotsOf(desk: Desk, unit: Spot['unit']): Spot[] {
  return leavesOf(desk, unit.class)
    .filter((leaf) => !excluded(unit, leaf))
    .flatMap((leaf) => leaf.rules.filter((rule) => kindsOf(rule).length > 0).map((rule) => ({ unit, leaf, rule })));
}

/** Names unit, leaf and rule in one of the ways that mean just these. */
function address(desk: Desk, { unit, leaf, rule }: Spot, kind: string): Partial<Fact> {
  const { choose } = desk;
  const several = leaf.rules.filter((other) => kindsOf(other).includes(kind as FactKind)).length > 1;
  const named = several || (rule.id !== undefined && choose.chance(20)) ? { rule: rule.id } : {};
  const ways = choose.chance(40) ? shortWays(desk, unit, leaf) : [{ indicator: leaf.path }];
  return { unit: choose.of([unit.id, unit.name]), ...choose.of(ways), ...named };
}

/** Codes and names that, with stage or round, fit no other leaf. */
function shortWays(desk: Desk, unit: Spot['unit'], leaf: TreeNode): Partial<Fact>[] {
  const leaves = leavesOf(desk, unit.class);
  const line = (node: TreeNode): TreeNode[] => [node, ...ancestors(node)];
  const stage = line(leaf).find((node) => node.source.stage !== undefined)?.source.stage;
  const round = line(leaf).find((node) => node.round !== null)?.round;
  const ways: Partial<Fact>[] = [{ indicator: leaf.path }];
  for (const name of namesOf(leaf).slice(1)) {
    const named = leaves.filter((node) => namesOf(node).includes(name));
    const staged = named.filter((node) => line(node).some((above) => above.source.stage === stage));
    const inRound = named.filter((node) => line(node).some((above) => above.round === round));
    if (named.length === 1) ways.push({ indicator: name });
    if (stage && staged.length === 1) ways.push({ indicator: name, stage });
    if (round && inRound.length === 1) ways.push({ indicator: name, round: String(round) });
  }
  return ways;
}
