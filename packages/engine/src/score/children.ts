import { add, compare, type Exact, scale, scaleBy, subtract, toRational } from '../number/exact.ts';
import { getCell, type Lane } from '../number/lane.ts';
import { type Rational, rational } from '../number/rational.ts';
import type { ClassPlan, PlanNode } from '../tree/plan.ts';
import type { Ends } from './leaf.ts';
import { NOT_APPLICABLE, type Recorder, type State } from './state.ts';

/** Σ of an inner node's children, with the points of those that do not apply dealt with as declared. */
export function sumChildren(
  state: State,
  cls: ClassPlan,
  node: PlanNode,
  base: number,
  recorder: Recorder | null,
  work: Ends,
): void {
  const { children } = node;
  const out = node.mayBeNa || node.shifts ? leftOut(state, children, base) : 0;
  work.na = out > 0 && out === children.length;
  if (work.na) return;
  const start = node.pool ? node.scale : 0;
  if (recorder !== null && node.pool) {
    recorder.at(node.index, null);
    recorder.line('leaf.base', start, start, { full: { exact: node.scale } });
  }
  work.lo = plain(state.lo, children, base, start);
  work.hi = plain(state.hi, children, base, start);
  if (!node.shifts || out === 0) return;
  const { lo, hi } = work;
  work.lo = shifted(state, cls, node, base, state.lo);
  work.hi = shifted(state, cls, node, base, state.hi);
  if (recorder === null) return;
  recorder.at(node.index, null);
  recorder.line('node.shift', subtract(work.lo, lo), subtract(work.hi, hi), {});
}

function leftOut(state: State, children: readonly number[], base: number): number {
  let n = 0;
  for (let k = 0; k < children.length; k++) {
    if (state.status[base + (children[k] as number)] === NOT_APPLICABLE) n++;
  }
  return n;
}

/** Σ in one lane. A sum that comes out NaN or unsafe is done again the exact way. */
function plain(lane: Lane, children: readonly number[], base: number, start: Exact): Exact {
  if (typeof start === 'number') {
    const { cells } = lane;
    let sum = start;
    for (let k = 0; k < children.length; k++) sum += cells[base + (children[k] as number)] as number;
    if (sum <= Number.MAX_SAFE_INTEGER && sum >= -Number.MAX_SAFE_INTEGER) return sum;
  }
  return children.reduce<Exact>((sum, i) => add(sum, getCell(lane, base + i)), start);
}

/** Σ of the children where the points of some that do not apply go to the others. */
function shifted(state: State, cls: ClassPlan, node: PlanNode, base: number, lane: Lane): Exact {
  const kids = node.children.map((i) => cls.nodes[i] as PlanNode);
  const isOut = (kid: PlanNode): boolean => state.status[base + kid.index] === NOT_APPLICABLE;
  const received = new Map<number, Exact>();
  let all: Exact = 0;
  let applying: Exact = 0;
  for (const kid of kids) {
    // One of several of which each unit has its own: nobody misses the others.
    if (isOut(kid) && kid.na === 'none') continue;
    all = add(all, kid.share);
    if (!isOut(kid) || kid.na === 'full') {
      applying = add(applying, kid.share);
      continue;
    }
    if (typeof kid.na !== 'object' || kid.na === null) continue;
    const targets = kid.na.spread.filter((i) => !isOut(cls.nodes[i] as PlanNode));
    for (const i of targets) received.set(i, add(received.get(i) ?? 0, scale(kid.share, 1, targets.length, null)));
    if (targets.length > 0) applying = add(applying, kid.share);
  }
  let sum: Exact = 0;
  for (const kid of kids) {
    const value = getCell(lane, base + kid.index);
    const extra = received.get(kid.index);
    const grows = extra !== undefined && compare(kid.share, 0) !== 0;
    sum = add(sum, grows ? scaleBy(value, ratio(add(kid.share, extra), kid.share), null) : value);
  }
  const whole = compare(applying, 0) === 0 || compare(applying, all) === 0;
  return whole ? sum : scaleBy(sum, ratio(all, applying), null);
}

function ratio(a: Exact, b: Exact): Rational {
  const p = toRational(a);
  const q = toRational(b);
  return rational(p.n * q.d, p.d * q.n);
}
