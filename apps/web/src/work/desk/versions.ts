import type { Fact } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import type { Cell } from './api.ts';
import { withdrawal } from './form.ts';
import { type Desk, inForce, type Leaf, worth } from './opened.ts';
import type { Parcel } from './outbox.ts';

// What somebody entered and what others entered in the same cell meanwhile.

const factsOf = (cell: Cell): Fact[] => cell.facts.map(({ fact }) => fact);

/** What stands in the cell that came after what the sender of the parcel had seen. */
export function theirsOf(cell: Cell, { upTo }: Parcel): Fact[] {
  const seqs = new Map(cell.facts.map(({ fact, seq }) => [fact.id, seq]));
  return inForce(factsOf(cell)).filter(({ id }) => (seqs.get(id) ?? 0) > upTo);
}

/** Whether the parcel may stand beside what others entered: not where there can be only one, nor where both correct the same. */
export function bothStand(desk: Desk, leaf: Leaf, cell: Cell, { facts }: Parcel, lang: Lang): boolean {
  const kept = factsOf(cell);
  const standing = new Set(inForce(kept).map(({ id }) => id));
  if (facts.some(({ replaces }) => replaces !== undefined && !standing.has(replaces))) return false;
  const all = inForce([...kept, ...facts]).map(({ replaces: _, ...fact }) => fact);
  return worth(desk, leaf, all, lang).ok;
}

/**
 * The facts that put the parcel in the place of what others entered: its corrections go on from theirs, as a fact can be
 * corrected only once, and what is left of theirs is withdrawn. `why`: the reason that withdrawals give.
 */
export function mineInstead(
  cell: Cell,
  parcel: Parcel,
  { day, why, newId }: { day: string; why: string; newId: () => string },
): Fact[] {
  const successor = new Map(factsOf(cell).flatMap((fact) => (fact.replaces ? [[fact.replaces, fact] as const] : [])));
  const mine = parcel.facts.map((fact) => {
    let last: Fact | undefined;
    for (let next = successor.get(fact.replaces ?? ''); next; next = successor.get(next.id ?? '')) last = next;
    return last?.id === undefined ? fact : after(last, { ...fact, replaces: last.id });
  });
  const replaced = new Set(mine.map(({ replaces }) => replaces));
  const free = theirsOf(cell, parcel).filter(({ id }) => !replaced.has(id));
  return [...free.map((fact) => withdrawal(fact, day, why, newId)), ...mine];
}

/** A correction cannot have been known before what it corrects. */
function after(old: Fact, fact: Fact): Fact {
  const known = (old.known ?? old.date ?? '').slice(0, 10);
  return known > (fact.known ?? fact.date ?? '').slice(0, 10) ? { ...fact, known } : fact;
}
