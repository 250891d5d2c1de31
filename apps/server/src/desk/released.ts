import { unitLedger } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import type { KeptEvidence, ListedRound } from '@mingjian/store';
import { openRound, scoresOf } from '../rounds/scored.ts';
import type { Services } from '../types.ts';

/**
 * The facts that the lines of a unit's ledger name, as the unit may read them once its score is released. What a rating
 * party entered is left out: its answers are given in confidence, and only their sum is told.
 */
export async function releasedFacts(services: Services, round: ListedRound, unit: string): Promise<Fact[]> {
  const opened = await openRound(services, round);
  const nodes = unitLedger(scoresOf(opened), unit, { lang: 'zh' })?.nodes ?? [];
  const behind = new Set(nodes.flatMap(({ entries }) => entries.flatMap(({ facts }) => facts)));
  return opened.facts.filter(({ id, by }) => id !== undefined && behind.has(id) && by === undefined);
}

/** Whether released facts name the evidence, and it is the unit's: what nobody relied on stays with the office. */
export function isReleased(facts: readonly Fact[], unit: string, one: Pick<KeptEvidence, 'id' | 'unit'>): boolean {
  return one.unit === unit && facts.some(({ evidence = '' }) => evidence.split(';').includes(one.id));
}
