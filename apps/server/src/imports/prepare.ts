import { takeFacts } from '@mingjian/engine';
import { applyMapping, columnsSaid, type Grid } from '@mingjian/files';
import { type Fact, type FactColumn, type Place, type Problem, problem } from '@mingjian/model';
import { factsOf, type ListedRound } from '@mingjian/store';
import { diffFacts, type FactDiff, factsOfChange, slotKey, withdrawal } from '@mingjian/workflow';
import { type DeskPlan, deskPlan, leafPath } from '../desk/plan.ts';
import { unexplained } from '../desk/unexplained.ts';
import type { Services } from '../types.ts';
import { explained } from './explained.ts';
import { newIds } from './new-ids.ts';
import { type ImportPlan, needed } from './plan.ts';

export interface Prepared {
  readonly desk: DeskPlan;
  /** Number of the last fact that the file was compared with. */
  readonly judged: number;
  readonly diff: FactDiff;
  /** What would be added. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

export interface Asked {
  readonly file: string;
  readonly grid: Grid;
  readonly headings: readonly string[];
  readonly plan: ImportPlan;
  /** Stands in the note of a correction, a withdrawal and a mark without one. */
  readonly reason: string;
  /** Ids of facts that the file no longer says and that are to be taken back. */
  readonly withdraw: readonly string[];
}

/** Reads a file by a mapping, compares it with the round, and has the engine judge what would be added. Nothing is kept. */
export async function prepareImport(services: Services, round: ListedRound, asked: Asked): Promise<Prepared> {
  const { file, grid, plan, reason, withdraw } = asked;
  const [desk, kept] = await Promise.all([deskPlan(services, round), factsOf(services.store.db, round.id)]);
  const there = kept.map(({ fact }) => canonical(desk, fact));
  const imported = new Set(kept.flatMap(({ fact, source }) => (source === 'import' ? [fact.id] : [])));
  const incoming = applyMapping(grid, plan.header, plan).map((fact) => canonical(desk, fact));
  const diff = diffFacts({
    there,
    incoming,
    columns: columnsSaid(plan),
    slot: (fact) => slotKey(desk.roster, fact, fact.indicator),
    scope: ({ indicator, kind }) => JSON.stringify([indicator, kind]),
    imported: ({ id }) => imported.has(id),
  });
  const unwanted = new Set(withdraw);
  const back = diff.gone.filter(({ id = '' }) => unwanted.has(id)).map((fact) => withdrawal(fact, reason));
  const added = diff.changes.flatMap((change) => factsOfChange(change, reason)).map((fact) => explained(fact, reason));
  const facts = newIds([...added, ...back], new Set(there.map(({ id = '' }) => id)));
  const tell = teller(asked);
  const problems = [...missing(asked), ...twice(incoming)];
  if (problems.length === 0) {
    // The original facts, not the canonical ones: what is there was taken as it stands.
    const taken = takeFacts(desk.roster, [...kept.map(({ fact }) => fact), ...facts], file);
    problems.push(...unexplained(desk, facts), ...(taken.ok ? [] : taken.problems));
  }
  return { desk, judged: kept.length, diff, facts, problems: problems.map(tell) };
}

/** With its unit by id and its leaf by path, so that the same is the same however a file names it. */
function canonical(desk: DeskPlan, fact: Fact): Fact {
  const unit = desk.roster.units[desk.roster.find.get(fact.unit) ?? -1];
  return unit ? { ...fact, unit: unit.id, indicator: leafPath(desk, unit, fact.indicator) } : fact;
}

const missing = ({ file, plan }: Asked): Problem[] =>
  needed
    .filter((column) => !plan.columns.includes(column) && plan.constants[column] === undefined)
    .map((column) => problem('import-column-missing', { file, column }, { column: words(column) }));

const words = (column: FactColumn) => {
  const zh: Partial<Record<FactColumn, string>> = { unit: '单位', indicator: '指标', kind: '类型' };
  return { zh: zh[column] ?? column, en: column };
};

function twice(incoming: readonly Fact[]): Problem[] {
  const seen = new Map<string, number>();
  return incoming.flatMap(({ id, row = 0 }) => {
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first !== undefined) return [problem('fact-id-twice', { row, column: 'id' }, { id, first })];
    seen.set(id, row);
    return [];
  });
}

/** A place in the words of the file: its own heading instead of our column. */
function teller({ file, grid, headings, plan }: Asked): (found: Problem) => Problem {
  return (found) => {
    const at = plan.columns.indexOf(found.place.column as FactColumn);
    const place: Place = { ...found.place, file, sheet: grid.sheet };
    return { ...found, place: at < 0 ? place : { ...place, column: headings[at] || found.place.column } };
  };
}
