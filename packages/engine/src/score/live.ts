import type { Fact } from '@mingjian/model';
import { done, type Outcome } from '@mingjian/model/problem';
import { makeGatherer } from '../facts/gather.ts';
import { openBook, type Touched } from '../facts/open-book.ts';
import type { Lane } from '../number/lane.ts';
import type { PlanNode } from '../tree/plan.ts';
import { evaluateNode } from './node.ts';
import { rankRule } from './ranks.ts';
import { type Scores, scoresOf } from './score.ts';
import { classOf, type State } from './state.ts';

/** Scores that follow single facts at once: what-if, a scoring desk, a stream of findings. */
export interface Live {
  /** Always up to date. */
  readonly scores: Scores;
  /** Adds one fact, validated like a row of a file; only what hangs on it is computed again. */
  add(fact: Fact): Outcome<void>;
  /** Takes a fact back by its id. False when there is none, or a correction still refers to it. */
  remove(id: string): boolean;
}

const copyLane = (lane: Lane): Lane => ({ cells: lane.cells.slice(), off: new Map(lane.off) });

/** Opens a copy of the scores for changes; the scores given stay as they are. */
export function openLive(scores: Scores): Live {
  const from = scores.state;
  const { roster } = from;
  const open = openBook(from.book, () => {
    gatherer = makeGatherer(open.book, from.asOf, open.tail);
  });
  let gatherer = makeGatherer(open.book, from.asOf, open.tail);
  const state: State = {
    ...from,
    book: open.book,
    lo: copyLane(from.lo),
    hi: copyLane(from.hi),
    ownLo: copyLane(from.ownLo),
    ownHi: copyLane(from.ownHi),
    status: from.status.slice(),
    fired: from.fired.slice(),
    fixedGrades: new Map(from.fixedGrades),
    ranks: new Map(from.ranks),
    get gatherer() {
      return gatherer;
    },
  };

  /** The leaf a cell belongs to, and everything that hangs on it. */
  function refreshCell({ unit, cell }: Touched): void {
    const cls = classOf(state, unit);
    const owner = cls.slotOwner[cell - (roster.slotBase[unit] as number)];
    const leaf = owner && cls.nodes[owner.node];
    if (!leaf) return;
    const ranked = leaf.rules.filter((rule) => rule.compiled.ranked);
    for (const rule of ranked) state.ranks.set(rule, rankRule(roster, gatherer, cls.index, leaf, rule));
    if (ranked.length === 0) refresh(unit, leaf);
    else for (const one of roster.units) if (one.cls === cls.index) refresh(one.index, leaf);
  }

  function refresh(unit: number, from: PlanNode): void {
    const cls = classOf(state, unit);
    const parent = roster.units[unit]?.parent ?? -1;
    for (let node: PlanNode | undefined = from; node; node = cls.nodes[node.parent]) {
      evaluateNode(state, unit, cls, node, null);
      if (node.own < 0 || parent < 0) continue;
      const above = classOf(state, parent);
      const twin = above.nodes[above.byPlace.get(node.place) ?? -1];
      if (twin?.compose?.parts.some((part) => part.class === cls.id)) refresh(parent, twin);
    }
  }

  return {
    scores: scoresOf(state),
    add(fact) {
      const taken = open.add(fact);
      if (!taken.ok) return taken;
      for (const touched of taken.value) refreshCell(touched);
      return done(undefined);
    },
    remove(id) {
      const touched = open.remove(id);
      for (const one of touched ?? []) refreshCell(one);
      return touched !== null;
    },
  };
}
