import { applyFactor, round } from '../number/exact.ts';
import { setCell } from '../number/lane.ts';
import type { ClassPlan, PlanNode } from '../tree/plan.ts';
import { addOuter, applyVetoes, fixGrade, limit, note } from './adjust.ts';
import { sumChildren } from './children.ts';
import { composeNode } from './compose.ts';
import { type Ends, judgeLeaf } from './leaf.ts';
import { takeShort } from './short.ts';
import { classOf, FINAL, NOT_APPLICABLE, type Recorder, type State } from './state.ts';

/** The ends of the node at hand; evaluation is not re-entrant, so one is enough. */
const work: Ends = { lo: 0, hi: 0, na: false };

/** Evaluates every node of a unit, children before parents. Sub-units must have been evaluated before. */
export function evaluateUnit(state: State, unit: number, recorder: Recorder | null): void {
  const cls = classOf(state, unit);
  const { nodes } = cls;
  const base = state.roster.nodeBase[unit] as number;
  const masks = state.roster.excluded[cls.index];
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as PlanNode;
    const mask = masks?.[i];
    const short = recorder === null && mask === undefined && takeShort(state, unit, node, base);
    if (!short) evaluateNode(state, unit, cls, node, recorder);
  }
}

/**
 * One node, from its children's (or facts') values to its points in the parent. The order of the steps is §2 of the
 * scheme language.
 */
export function evaluateNode(
  state: State,
  unit: number,
  cls: ClassPlan,
  node: PlanNode,
  recorder: Recorder | null,
): void {
  const { roster } = state;
  const base = roster.nodeBase[unit] as number;
  const cell = base + node.index;
  const mask = roster.excluded[cls.index]?.[node.index];
  if (mask !== undefined && mask[unit] === 1) {
    for (const rule of node.rules) if (rule.flag >= 0) state.fired[unit * state.flags + rule.flag] = 0;
    leaveOut(state, node, cell, recorder);
    return;
  }
  if (recorder === null && takeShort(state, unit, node, base)) return;
  if (node.leaf) judgeLeaf(state, unit, node, recorder, work);
  else sumChildren(state, cls, node, base, recorder, work);
  if (work.na) {
    leaveOut(state, node, cell, recorder);
    return;
  }
  state.status[cell] = FINAL;
  if (node.extra.length > 0) addOuter(state, cls, node.extra, base, recorder, work);
  const hasVetoes = node.vetoes.length > 0;
  if (hasVetoes) {
    fixGrade(state, unit, node);
    applyVetoes(state, unit, node, 'own', cell, recorder, work);
  }
  limit(node, recorder, work);
  if (node.own >= 0) {
    const own = (roster.ownBase[unit] as number) + node.own;
    setCell(state.ownLo, own, work.lo);
    setCell(state.ownHi, own, work.hi);
  }
  if (node.compose !== null) composeNode(state, unit, node, node.compose, recorder, work);
  if (node.after.length > 0) addOuter(state, cls, node.after, base, recorder, work);
  if (hasVetoes) applyVetoes(state, unit, node, 'final', cell, recorder, work);
  if (node.compose !== null || node.after.length > 0) limit(node, recorder, work);
  if (node.factor !== null || node.places !== null) toShare(node, recorder);
  setCell(state.lo, cell, work.lo);
  setCell(state.hi, cell, work.hi);
}

/** From the node's own scale to its share of the parent, rounded where the scheme says so: in one step. */
function toShare(node: PlanNode, recorder: Recorder | null): void {
  const { factor, places } = node;
  const { lo, hi } = work;
  if (recorder !== null && factor !== null) {
    work.lo = applyFactor(lo, factor, null);
    work.hi = applyFactor(hi, factor, null);
    note(recorder, node, 'node.weight', lo, hi, work, { share: { exact: node.share }, scale: { exact: node.scale } });
  }
  const { lo: weightedLo, hi: weightedHi } = work;
  work.lo = factor === null ? round(lo, places) : applyFactor(lo, factor, places);
  work.hi = factor === null ? round(hi, places) : applyFactor(hi, factor, places);
  if (recorder !== null) note(recorder, node, 'node.round', weightedLo, weightedHi, work, { places: places ?? 0 });
}

/** The node does not concern the unit: its points are kept or left out as declared, never silently. */
function leaveOut(state: State, node: PlanNode, cell: number, recorder: Recorder | null): void {
  const points = node.na === 'full' && node.role === 'child' && node.parent >= 0 ? node.share : 0;
  state.status[cell] = NOT_APPLICABLE;
  setCell(state.lo, cell, points);
  setCell(state.hi, cell, points);
  if (recorder === null) return;
  recorder.clear(node.index);
  recorder.at(node.index, null);
  recorder.line(`na.${typeof node.na === 'object' ? 'spread' : (node.na ?? 'omit')}`, points, points, {});
}
