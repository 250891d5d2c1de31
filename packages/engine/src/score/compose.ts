import { add, type Exact, GRAIN, scale, scaleBy, times, toRational } from '../number/exact.ts';
import { getCell, type Lane } from '../number/lane.ts';
import { rational } from '../number/rational.ts';
import { contextOf } from '../tree/compile.ts';
import type { PlanCompose, PlanNode, PlanPart } from '../tree/plan.ts';
import { NOT_APPLICABLE, type Recorder, type State } from './state.ts';

/** Cells of the own values that make up a part; null for the unit itself. */
function members(state: State, unit: number, node: PlanNode, part: string): number[] {
  const { roster } = state;
  const at = roster.plan.classIndex.get(part) ?? -1;
  const cls = roster.plan.classes[at];
  const index = cls?.bySource.get(node.source)?.get(contextOf(node));
  const twin = index === undefined ? undefined : cls?.nodes[index];
  if (!twin) return [];
  const cells: number[] = [];
  for (const one of roster.children[unit]?.get(at) ?? []) {
    if (state.status[(roster.nodeBase[one] as number) + twin.index] !== NOT_APPLICABLE)
      cells.push((roster.ownBase[one] as number) + twin.own);
  }
  return cells;
}

/** Σ share × part ÷ Σ share, each part the mean of its units' own values: exact, in one division where numbers allow. */
export function composeNode(
  state: State,
  unit: number,
  node: PlanNode,
  compose: PlanCompose,
  lo: Exact,
  hi: Exact,
  recorder: Recorder | null,
): { lo: Exact; hi: Exact } {
  const parts = compose.parts.flatMap((part): { part: PlanPart; cells: number[] | null }[] => {
    if (part.class === null) return [{ part, cells: null }];
    const cells = members(state, unit, node, part.class);
    return cells.length === 0 && compose.drop ? [] : [{ part, cells }];
  });
  const whole = parts.reduce<Exact>((sum, { part }) => add(sum, part.share), 0);
  const mean = (own: Exact, lane: Lane, empty: Exact): Exact => {
    let top: Exact = 0;
    let bottom = 1;
    // Common denominator of all parts: the product of their numbers of units.
    for (const { cells } of parts) bottom *= Math.max(1, cells?.length ?? 1);
    for (const { part, cells } of parts) {
      const n = Math.max(1, cells?.length ?? 1);
      let sum: Exact = cells === null ? own : cells.length === 0 ? empty : 0;
      for (const cell of cells ?? []) sum = add(sum, getCell(lane, cell));
      const share = typeof part.share === 'number' && part.share % GRAIN === 0 ? part.share / GRAIN : null;
      const weighted = share === null ? times(sum, part.share) : scale(sum, share, 1, null);
      top = add(top, scale(weighted, bottom / n, 1, null));
    }
    const total = toRational(whole);
    return typeof whole === 'number' && whole % GRAIN === 0
      ? scale(top, 1, (whole / GRAIN) * bottom, earlyPlaces(node))
      : scaleBy(top, rational(total.d, total.n * BigInt(bottom)), null);
  };
  const result = { lo: mean(lo, state.ownLo, 0), hi: mean(hi, state.ownHi, node.scale) };
  if (recorder !== null) {
    recorder.at(node.index, null);
    for (const { part, cells } of parts) note(state, recorder, part.name, part.share, cells, node, lo, hi);
  }
  return result;
}

/**
 * Places to which the composed value may be rounded at once: nothing follows that could tell the difference, and a
 * rounded number stays in the fast lane. Rounding it again later changes nothing.
 */
function earlyPlaces(node: PlanNode): number | null {
  const plain =
    node.after.length === 0 &&
    node.factor === null &&
    node.ceiling === null &&
    (node.floor === null || node.floor === 0);
  return plain && node.vetoes.every((v) => v.scope === 'own') ? node.places : null;
}

function note(
  state: State,
  recorder: Recorder,
  name: string,
  share: Exact,
  cells: number[] | null,
  node: PlanNode,
  lo: Exact,
  hi: Exact,
): void {
  const shown = { name, share: { exact: share }, n: cells?.length ?? 1 };
  if (cells !== null && cells.length === 0) {
    recorder.line('compose.gap', 0, 0, { ...shown, full: { exact: node.scale } });
    return;
  }
  const mean = (own: Exact, lane: Lane): Exact =>
    cells === null
      ? own
      : scale(
          cells.reduce<Exact>((s, c) => add(s, getCell(lane, c)), 0),
          1,
          cells.length,
          null,
        );
  recorder.line('compose.part', 0, 0, {
    ...shown,
    low: { exact: mean(lo, state.ownLo) },
    high: { exact: mean(hi, state.ownHi) },
  });
}
