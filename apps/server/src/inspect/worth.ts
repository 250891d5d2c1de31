import { type Exact, openLive, type Scores, standing, subtract, toText } from '@mingjian/engine';
import type { KeptLead } from '@mingjian/store';
import { factsOfLeads, type LeadUse } from './lead-facts.ts';

/** Leads that count under one indicator in one way. */
export interface Counted {
  readonly audit: string;
  readonly use: LeadUse;
  readonly leads: readonly KeptLead[];
}

/**
 * What it would be worth to mend what each audit found at a unit: the points by which its lowest score rises when that alone is gone and
 * everything else that was found had been confirmed. By audit, exact; nothing where it changes nothing. Pure: the scores given stay.
 */
export function worthOf(scores: Scores, unit: string, counted: readonly Counted[]): Map<string, string> {
  const live = openLive(scores);
  const index = scores.book.roster.find.get(unit);
  if (index === undefined) return new Map();
  // What a number would be once it is mended, nobody knows.
  const known = counted.filter(({ use }) => use.kind !== 'measure');
  const facts = known.flatMap(({ audit, use, leads }, at) =>
    factsOfLeads(leads, use, new Map()).map(({ fact }) => ({ audit, fact: { ...fact, id: `${fact.id}-${at}` } })),
  );
  // A fact that the plan does not take beside what is there already costs nothing more.
  const taken = facts.filter(({ fact }) => live.add(fact).ok);
  const worst = lowest(live.scores, index);
  const worth = new Map<string, string>();
  for (const audit of new Set(taken.map((one) => one.audit))) {
    const own = taken.filter((one) => one.audit === audit);
    for (const { fact } of own) live.remove(fact.id);
    const gain = lowest(live.scores, index).map((points, at) => subtract(points, worst[at] as Exact));
    for (const { fact } of own) live.add(fact);
    const told = gain.map(toText).filter((points) => points !== '0');
    if (told.length > 0) worth.set(audit, told.join('、'));
  }
  return worth;
}

/** The lowest score of a unit in each of its results. */
const lowest = (scores: Scores, unit: number): Exact[] => standing(scores, unit).map(({ lo }) => lo);
