import { takeFacts } from '@mingjian/engine';
import { done, type Fact, failed, type Outcome, type Problem, problem } from '@mingjian/model';
import { factsOf, type ListedRound } from '@mingjian/store';
import { factsOfChange } from '@mingjian/workflow';
import { cellsOf } from '../desk/cells.ts';
import { type DeskPlan, deskPlan } from '../desk/plan.ts';
import { unexplained } from '../desk/unexplained.ts';
import { explained } from '../imports/explained.ts';
import { newIds } from '../imports/new-ids.ts';
import type { Services } from '../types.ts';
import { type ComparedRow, compareRows } from './compare.ts';
import { readTasks } from './read-tasks.ts';

export interface PreparedWorkbook {
  readonly desk: DeskPlan;
  readonly judged: number;
  readonly rows: readonly ComparedRow[];
  /** What would be added: all but what is the same, and of the stale only what was chosen. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

export interface AskedWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reason: string;
  /** Rows that are taken although somebody recorded something in their cell since; `all`: to judge them. */
  readonly chosen: readonly number[] | 'all';
}

/** Reads a filled workbook, compares it with the round, and has the engine judge what would be added. */
export async function prepareWorkbook(
  services: Services,
  round: ListedRound,
  { file, bytes, reason, chosen }: AskedWorkbook,
): Promise<Outcome<PreparedWorkbook>> {
  const filled = await readTasks(bytes, file, round.id);
  if (!filled.ok) return filled;
  const desk = await deskPlan(services, round);
  const kept = await factsOf(services.store.db, round.id);
  const cells = await cellsOf(services, desk, round.id, [...new Set(filled.value.map(({ key }) => key.unit))]);
  const compared = compareRows(desk, cells, filled.value);
  const lost = filled.value.filter((_, at) => compared[at] === null);
  if (lost.length > 0) return failed(lost.map(({ row }) => problem('workbook-key-broken', { file, row })));
  const rows = compared.flatMap((row) => row ?? []);
  const wanted = rows.filter(({ stale, row }) => !stale || chosen === 'all' || chosen.includes(row));
  const added = wanted.flatMap((row) => factsOfChange(row, reason)).map((fact) => explained(fact, reason));
  const facts = newIds(added, new Set(kept.map(({ fact }) => fact.id ?? '')));
  const taken = takeFacts(desk.roster, [...kept.map(({ fact }) => fact), ...facts], file);
  return done({
    desk,
    judged: kept.length,
    rows,
    facts,
    problems: [...unexplained(desk, facts, file), ...(taken.ok ? [] : taken.problems)],
  });
}
