import { add, compare, type Exact, GRAIN, multiply, scale, scaleBy, times, toRational } from '../number/exact.ts';
import { getCell, type Lane } from '../number/lane.ts';
import { rational } from '../number/rational.ts';
import type { PlanCompose, PlanNode, PlanPart } from '../tree/plan.ts';
import { note } from './adjust.ts';
import type { Ends } from './leaf.ts';
import { NOT_APPLICABLE, type Recorder, type State } from './state.ts';

/** Cells of the own values that make up a part; null for the unit itself. */
function members(state: State, unit: number, node: PlanNode, part: string): number[] {
  const { roster } = state;
  const at = roster.plan.classIndex.get(part) ?? -1;
  const cls = roster.plan.classes[at];
  const index = cls?.byPlace.get(node.place);
  const twin = index === undefined ? undefined : cls?.nodes[index];
  if (!twin) return [];
  const cells: number[] = [];
  const { index: place, own } = twin;
  for (const one of roster.children[unit]?.get(at) ?? []) {
    if (state.status[(roster.nodeBase[one] as number) + place] !== NOT_APPLICABLE)
      cells.push((roster.ownBase[one] as number) + own);
  }
  return cells;
}

interface Part {
  readonly part: PlanPart;
  /** Cells of the own values; null for the unit itself. */
  readonly cells: readonly number[] | null;
}

/** Σ share × part ÷ Σ share, each part the mean of its units' own values; `work` holds the unit's own value before. */
export function composeNode(
  state: State,
  unit: number,
  node: PlanNode,
  compose: PlanCompose,
  recorder: Recorder | null,
  work: Ends,
): void {
  const parts: Part[] = [];
  let whole: Exact = 0;
  // Common denominator of all parts: the product of their numbers of units.
  let bottom = 1;
  for (const part of compose.parts) {
    const cells = part.class === null ? null : members(state, unit, node, part.class);
    if (cells !== null && cells.length === 0 && compose.drop) continue;
    parts.push({ part, cells });
    whole = add(whole, part.share);
    bottom *= Math.max(1, cells?.length ?? 1);
  }
  const { lo, hi } = work;
  const places = earlyPlaces(node);
  // Where every part is left out nothing is known.
  const some = compare(whole, 0) > 0;
  work.lo = some ? mean(parts, whole, bottom, lo, state.ownLo, 0, places) : 0;
  work.hi = some ? mean(parts, whole, bottom, hi, state.ownHi, node.scale, places) : node.scale;
  if (recorder === null) return;
  recorder.at(node.index, null);
  const noted = some ? parts : compose.parts.map((part): Part => ({ part, cells: part.class === null ? null : [] }));
  for (const { part, cells } of noted) notePart(state, recorder, part, cells, node, lo, hi);
  note(recorder, node, 'compose.sum', lo, hi, work, {});
}

/** One lane of the composition: exact, in one division where whole numbers allow. */
function mean(
  parts: readonly Part[],
  whole: Exact,
  bottom: number,
  own: Exact,
  lane: Lane,
  empty: Exact,
  places: number | null,
): Exact {
  let top: Exact = 0;
  for (const { part, cells } of parts) {
    const n = Math.max(1, cells?.length ?? 1);
    let sum: Exact = cells === null ? own : cells.length === 0 ? empty : 0;
    if (cells !== null) for (let i = 0; i < cells.length; i++) sum = add(sum, getCell(lane, cells[i] as number));
    const share = typeof part.share === 'number' && part.share % GRAIN === 0 ? part.share / GRAIN : null;
    const weighted = share === null ? times(sum, part.share) : multiply(sum, share);
    top = add(top, multiply(weighted, bottom / n));
  }
  if (typeof whole === 'number' && whole % GRAIN === 0) return scale(top, 1, (whole / GRAIN) * bottom, places);
  const total = toRational(whole);
  return scaleBy(top, rational(total.d, total.n * BigInt(bottom)), places);
}

/**
 * Places to which the composed value may be rounded at once, to stay in the fast lane: nothing follows but limits and
 * vetoes, which rounding does not mind. Rounding it again later changes nothing.
 */
const earlyPlaces = (node: PlanNode): number | null =>
  node.after.length === 0 && node.factor === null ? node.places : null;

function notePart(
  state: State,
  recorder: Recorder,
  part: PlanPart,
  cells: readonly number[] | null,
  node: PlanNode,
  lo: Exact,
  hi: Exact,
): void {
  const shown = { name: part.name, share: { exact: part.share }, n: cells?.length ?? 1 };
  if (cells !== null && cells.length === 0) {
    recorder.line('compose.gap', 0, 0, { ...shown, full: { exact: node.scale } });
    return;
  }
  const average = (own: Exact, lane: Lane): Exact =>
    cells === null
      ? own
      : scale(
          cells.reduce<Exact>((sum, cell) => add(sum, getCell(lane, cell)), 0),
          1,
          cells.length,
          null,
        );
  const low = average(lo, state.ownLo);
  const high = average(hi, state.ownHi);
  const values = { ...shown, low: { exact: low }, high: { exact: high } };
  if (compare(low, high) === 0) recorder.line(cells === null ? 'compose.own' : 'compose.part', 0, 0, values);
  else recorder.line(cells === null ? 'compose.range' : 'compose.open', 0, 0, values);
}
