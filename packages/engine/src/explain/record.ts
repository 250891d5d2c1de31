import type { Exact } from '../number/exact.ts';
import type { Shown } from '../rules/rule.ts';
import { evaluateUnit } from '../score/node.ts';
import type { Recorder, State } from '../score/state.ts';
import type { PlanRule } from '../tree/plan.ts';

/** One line of what was computed for a node. */
export interface Line {
  readonly rule: PlanRule | null;
  readonly key: string;
  readonly lo: Exact;
  readonly hi: Exact;
  readonly values: Readonly<Record<string, Shown>>;
  readonly rows: readonly number[];
}

/** The lines of every node of a unit, by node index. The unit is computed again, this time with somebody reading along. */
export function recordUnit(state: State, unit: number): Line[][] {
  const lines: Line[][] = [];
  let node: Line[] = [];
  let rule: PlanRule | null = null;
  const recorder: Recorder = {
    at(index, by) {
      lines[index] ??= [];
      node = lines[index] as Line[];
      rule = by;
    },
    clear(index) {
      // The findings stay, to say why; the starting points were never given.
      lines[index] = (lines[index] ?? [])
        .filter((line) => line.rule !== null)
        .map((line) => ({ ...line, lo: 0, hi: 0 }));
    },
    line(key, lo, hi, values, rows = []) {
      node.push({ rule, key, lo, hi, values, rows });
    },
  };
  evaluateUnit(state, unit, recorder);
  return lines;
}
