import { add, compare, type Exact, max, min, subtract } from '../number/exact.ts';
import { getCell } from '../number/lane.ts';
import type { Shown } from '../rules/rule.ts';
import type { ClassPlan, PlanNode } from '../tree/plan.ts';
import type { Ends } from './leaf.ts';
import { type Recorder, type State, VETOED } from './state.ts';

// Everything between a node's raw points and its final ones. These run for every node of every unit, so they write
// into `work` and make nothing unless somebody records.

/** Notes what a step changed, if it changed anything. */
export function note(
  recorder: Recorder,
  node: PlanNode,
  key: string,
  beforeLo: Exact,
  beforeHi: Exact,
  work: Ends,
  values: Record<string, Shown>,
): void {
  if (compare(work.lo, beforeLo) === 0 && compare(work.hi, beforeHi) === 0) return;
  recorder.at(node.index, null);
  recorder.line(key, subtract(work.lo, beforeLo), subtract(work.hi, beforeHi), values);
}

/**
 * Bonus and penalty count where their gate is open. While it is open for the highest value only, the node may count or
 * not, so each end takes what is worse or better for it.
 */
export function addOuter(
  state: State,
  cls: ClassPlan,
  outer: readonly number[],
  base: number,
  recorder: Recorder | null,
  work: Ends,
): void {
  const { lo: gateLo, hi: gateHi } = work;
  for (const index of outer) {
    const node = cls.nodes[index] as PlanNode;
    const lo = getCell(state.lo, base + index);
    const hi = getCell(state.hi, base + index);
    const sure = isOpen(node, gateLo);
    const possible = sure || isOpen(node, gateHi);
    const countedLo = sure ? lo : possible ? min(0, lo) : 0;
    const countedHi = sure ? hi : possible ? max(0, hi) : 0;
    work.lo = add(work.lo, countedLo);
    work.hi = add(work.hi, countedHi);
    if (recorder === null || node.gate === null || (countedLo === lo && countedHi === hi)) continue;
    recorder.at(node.parent, null);
    const values = { name: node.name, bound: { exact: node.gate.bound } };
    recorder.line('node.gate', subtract(countedLo, lo), subtract(countedHi, hi), values);
  }
}

function isOpen({ gate }: PlanNode, x: Exact): boolean {
  if (gate === null) return true;
  return gate.strict ? compare(x, gate.bound) > 0 : compare(x, gate.bound) >= 0;
}

/** Vetoes of this scope that fired for the unit. */
export function applyVetoes(
  state: State,
  unit: number,
  node: PlanNode,
  scope: 'own' | 'final',
  cell: number,
  recorder: Recorder | null,
  work: Ends,
): void {
  for (const veto of node.vetoes) {
    const fired = state.fired[unit * state.flags + veto.flag] === 1;
    if (veto.scope !== scope || !fired || veto.effect === 'grade') continue;
    const most = veto.effect === 'cap' || veto.effect === 'fix' ? (veto.at ?? 0) : 0;
    if (veto.effect === 'zero' || veto.effect === 'void') state.status[cell] = VETOED;
    const { lo, hi } = work;
    work.lo = min(lo, most);
    work.hi = min(hi, most);
    if (recorder !== null) note(recorder, node, `veto.${veto.effect}`, lo, hi, work, { at: { exact: most } });
  }
}

/** The grade that a veto of this node fixes, the first that fired; none when none did. */
export function fixGrade(state: State, unit: number, node: PlanNode): void {
  const hit = node.vetoes.find((v) => v.effect === 'grade' && state.fired[unit * state.flags + v.flag] === 1);
  if (hit) state.fixedGrades.set(`${unit}|${node.result}`, hit.grade ?? '');
  else if (state.fixedGrades.size > 0) state.fixedGrades.delete(`${unit}|${node.result}`);
}

export function limit(node: PlanNode, recorder: Recorder | null, work: Ends): void {
  const { floor, ceiling } = node;
  if (floor !== null) {
    const { lo, hi } = work;
    work.lo = max(lo, floor);
    work.hi = max(hi, floor);
    if (recorder !== null) note(recorder, node, 'node.floor', lo, hi, work, { floor: { exact: floor } });
  }
  if (ceiling !== null) {
    const { lo, hi } = work;
    work.lo = min(lo, ceiling);
    work.hi = min(hi, ceiling);
    if (recorder !== null) note(recorder, node, 'node.ceiling', lo, hi, work, { ceiling: { exact: ceiling } });
  }
}
