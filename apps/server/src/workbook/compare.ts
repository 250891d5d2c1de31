import type { PlanNode } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { type FactChange, indicatorWords, newestOf, standingFacts } from '@mingjian/workflow';
import type { Cell } from '../desk/cells.ts';
import { type DeskPlan, unitOf } from '../desk/plan.ts';
import { type Entry, entries } from './columns.ts';
import { answers, nodeAt, workLines } from './lines.ts';
import { type FilledRow, factOfRow } from './read-tasks.ts';

/** A filled row beside what its cell holds now. */
export interface ComparedRow extends FactChange {
  readonly row: number;
  /** Somebody recorded something in the cell after the workbook was written. */
  readonly stale: boolean;
  /** What counts in the cell now for the same line. */
  readonly now: readonly Fact[];
  /** The indicator as people call it. */
  readonly indicator: string;
  readonly node: PlanNode;
}

/**
 * Compares the rows with their cells. What is recorded already word for word is the same, however much came since; so a
 * workbook that is taken twice adds nothing. Null in place of a row whose line the plan no longer has.
 */
export function compareRows(
  desk: DeskPlan,
  cellAt: (unit: string, indicator: string) => Cell,
  rows: readonly FilledRow[],
): (ComparedRow | null)[] {
  const taken = new Set<Fact>();
  return rows.map((row) => {
    const { unit, path, rule, kind, item, upTo } = row.key;
    const enrolled = unitOf(desk, unit);
    const node = enrolled && nodeAt(desk.plan, enrolled.cls, path);
    const line =
      node && workLines(node).find((one) => one.rule.id === rule && one.kind === kind && (one.item ?? '') === item);
    if (!enrolled || !node || !line) return null;
    const named = indicatorWords(desk.plan.classes[enrolled.cls]?.nodes ?? [], node);
    const cell = cellAt(unit, path);
    const now = standingFacts(cell.facts.map(({ fact }) => fact)).filter((fact) => answers(line, fact));
    const fact = factOfRow(row, line);
    const told = { row: row.row, stale: newestOf(cell.facts) > upTo, now, indicator: named, node };
    const same = now.find((one) => !taken.has(one) && saysSame(fact, one));
    if (same) {
      taken.add(same);
      return { ...told, kind: 'same', fact, before: same };
    }
    const before = line.single ? now.at(-1) : undefined;
    return before ? { ...told, kind: 'changed', fact, before } : { ...told, kind: 'new', fact };
  });
}

const cellOf = (fact: Fact, column: Entry): string | undefined =>
  fact[column] ?? (column === 'count' ? '1' : undefined);

/** The note of a correction is its reason and may have been written for it. */
const saysSame = (fact: Fact, other: Fact): boolean =>
  entries.every((column) => column === 'note' || cellOf(fact, column) === cellOf(other, column));
