import type { KeptEvidence } from '@mingjian/store';
import { newestOf, type RoundState, takesFacts, whyNoReview } from '@mingjian/workflow';
import type { z } from 'zod';
import type { Actor } from '../session/actor.ts';
import type { cellBody, evidenceBody } from './bodies.ts';
import type { Cell } from './cells.ts';
import { readVerdict } from './verdict.ts';

/** Evidence as it is told: who handed it in or decided is nobody's business outside the office. */
export function tellEvidence(one: KeptEvidence): z.infer<typeof evidenceBody> {
  const { id, unit, indicator, name, link, size, happenedOn, receivedAt, capturedAt, page, note, events } = one;
  const last = events.at(-1);
  const state = (last?.kind ?? 'kept') as z.infer<typeof evidenceBody>['state'];
  return {
    ...{ id, unit, indicator, name, link, size, happenedOn, receivedAt, capturedAt, page, note, state },
    kind: one.kind as 'fixed' | 'supplied',
    reason: last?.reason ?? null,
  };
}

export interface CellSight {
  readonly unit: { id: string; name: string };
  readonly indicator: string;
  readonly roundState: RoundState;
  readonly actor: Actor;
  readonly duty: { assess: boolean; review: boolean };
  readonly evidence: readonly KeptEvidence[];
  /** Account → name. */
  readonly names: ReadonlyMap<string, string>;
}

/** A cell as the desk shows it to somebody. */
export function tellCell(cell: Cell, sight: CellSight): z.infer<typeof cellBody> {
  const { unit, indicator, roundState, actor, duty, evidence, names } = sight;
  const open = takesFacts(roundState);
  const why = whyNoReview(cell.facts, cell.reviews, actor.account);
  return {
    unit: { id: unit.id, name: unit.name },
    indicator,
    state: cell.state,
    upTo: newestOf(cell.facts),
    mayWrite: open && duty.assess,
    review: !open || !duty.review ? 'no-duty' : (why ?? 'may'),
    facts: cell.facts.map(({ fact, seq, at, account }) => ({
      fact,
      seq,
      at,
      by: account === null ? null : (names.get(account) ?? null),
    })),
    reviews: cell.reviews.map(({ decision, reason, at, name, verdict }) => ({
      decision,
      reason,
      at,
      by: name,
      verdict: readVerdict(verdict),
    })),
    evidence: evidence
      .filter((one) => one.unit === unit.id && (one.indicator === null || one.indicator === indicator))
      .map(tellEvidence),
  };
}
