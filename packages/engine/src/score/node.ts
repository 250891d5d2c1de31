import { add, compare, type Exact, max, min, round, scale, scaleBy, subtract, toRational } from '../number/exact.ts';
import { getCell, type Lane, setCell } from '../number/lane.ts';
import { rational } from '../number/rational.ts';
import type { ClassPlan, PlanNode } from '../tree/plan.ts';
import { composeNode } from './compose.ts';
import { type Ends, judgeLeaf } from './leaf.ts';
import { classOf, FINAL, NOT_APPLICABLE, type Recorder, type State, VETOED } from './state.ts';

const ends: Ends = { lo: 0, hi: 0, na: false };

/** Evaluates every node of a unit, children before parents. Sub-units must have been evaluated before. */
export function evaluateUnit(state: State, unit: number, recorder: Recorder | null): void {
  const cls = classOf(state, unit);
  for (let i = cls.nodes.length - 1; i >= 0; i--) evaluateNode(state, unit, cls, cls.nodes[i] as PlanNode, recorder);
}

/** One node, from its children's (or facts') values to its points in the parent; the order of steps is the language's §2. */
export function evaluateNode(
  state: State,
  unit: number,
  cls: ClassPlan,
  node: PlanNode,
  recorder: Recorder | null,
): void {
  const base = state.roster.nodeBase[unit] as number;
  const cell = base + node.index;
  const mask = state.roster.excluded[state.roster.units[unit]?.cls ?? 0]?.get(node.index);
  if (mask !== undefined && mask[unit] === 1) {
    for (const rule of node.rules) if (rule.flag >= 0) state.fired[unit * state.flags + rule.flag] = 0;
    leaveOut(state, node, cell, recorder);
    return;
  }
  const isLeaf = node.rules.length > 0;
  if (isLeaf) judgeLeaf(state, unit, node, recorder, ends);
  else sumChildren(state, cls, node, base, recorder, ends);
  if (ends.na) {
    leaveOut(state, node, cell, recorder);
    return;
  }
  let { lo, hi } = ends;
  const note = (key: string, newLo: Exact, newHi: Exact, values: Parameters<Recorder['line']>[3] = {}): void => {
    if (recorder !== null && (compare(newLo, lo) !== 0 || compare(newHi, hi) !== 0)) {
      recorder.at(node.index, null);
      recorder.line(key, subtract(newLo, lo), subtract(newHi, hi), values);
    }
    lo = newLo;
    hi = newHi;
  };
  state.status[cell] = FINAL;
  const beforeLo = lo;
  const beforeHi = hi;
  for (const index of node.extra)
    addOuter(state, cls, index, base, beforeLo, beforeHi, recorder, (l, h) => {
      lo = add(lo, l);
      hi = add(hi, h);
    });
  if (node.vetoes.length > 0) {
    fixGrade(state, unit, node);
    veto('own');
  }
  limit();
  if (node.own >= 0) {
    const own = (state.roster.ownBase[unit] as number) + node.own;
    setCell(state.ownLo, own, lo);
    setCell(state.ownHi, own, hi);
  }
  if (node.compose !== null) {
    const composed = composeNode(state, unit, node, node.compose, lo, hi, recorder);
    note('compose.sum', composed.lo, composed.hi);
  }
  if (node.compose !== null || node.after.length > 0) {
    const composedLo = lo;
    const composedHi = hi;
    for (const index of node.after)
      addOuter(state, cls, index, base, composedLo, composedHi, recorder, (l, h) => {
        lo = add(lo, l);
        hi = add(hi, h);
      });
    if (node.vetoes.length > 0) veto('final');
    limit();
  } else if (node.vetoes.length > 0) veto('final');
  if (node.factor !== null)
    note('node.weight', scaleBy(lo, node.factor, null), scaleBy(hi, node.factor, null), {
      share: { exact: node.share },
      scale: { exact: node.scale },
    });
  if (node.places !== null) note('node.round', round(lo, node.places), round(hi, node.places), { places: node.places });
  setCell(state.lo, cell, lo);
  setCell(state.hi, cell, hi);

  function veto(scope: 'own' | 'final'): void {
    for (const one of node.vetoes) {
      if (one.scope !== scope || state.fired[unit * state.flags + one.flag] !== 1 || one.effect === 'grade') continue;
      const most = one.effect === 'cap' || one.effect === 'fix' ? (one.at ?? 0) : 0;
      if (one.effect === 'zero' || one.effect === 'void') state.status[cell] = VETOED;
      note(`veto.${one.effect}`, min(lo, most), min(hi, most), { at: { exact: most }, rule: one.rule });
    }
  }

  function limit(): void {
    const { floor, ceiling } = node;
    if (floor !== null) note('node.floor', max(lo, floor), max(hi, floor), { floor: { exact: floor } });
    if (ceiling !== null) note('node.ceiling', min(lo, ceiling), min(hi, ceiling), { ceiling: { exact: ceiling } });
  }
}

/** The grade that a veto of this node fixes, the first that fired; none when none did. */
function fixGrade(state: State, unit: number, node: PlanNode): void {
  const key = `${unit}|${node.result}`;
  const hit = node.vetoes.find((v) => v.effect === 'grade' && state.fired[unit * state.flags + v.flag] === 1);
  if (hit) state.fixedGrades.set(key, hit.grade ?? '');
  else state.fixedGrades.delete(key);
}

/** The node does not concern the unit: its points are kept or left out as declared, never silently. */
function leaveOut(state: State, node: PlanNode, cell: number, recorder: Recorder | null): void {
  const points = node.na === 'full' && node.role === 'child' && node.parent >= 0 ? node.share : 0;
  state.status[cell] = NOT_APPLICABLE;
  setCell(state.lo, cell, points);
  setCell(state.hi, cell, points);
  if (recorder === null) return;
  recorder.at(node.index, null);
  recorder.line(`na.${typeof node.na === 'object' ? 'spread' : (node.na ?? 'omit')}`, points, points, {});
}

/** Bonus and penalty count where their gate is open; each end looks at its own end of the score. */
function addOuter(
  state: State,
  cls: ClassPlan,
  index: number,
  base: number,
  lo: Exact,
  hi: Exact,
  recorder: Recorder | null,
  put: (lo: Exact, hi: Exact) => void,
): void {
  const node = cls.nodes[index] as PlanNode;
  const { gate } = node;
  const isOpen = (x: Exact): boolean =>
    gate === null || (gate.strict ? compare(x, gate.bound) > 0 : compare(x, gate.bound) >= 0);
  const own = { lo: getCell(state.lo, base + index), hi: getCell(state.hi, base + index) };
  const counted = { lo: isOpen(lo) ? own.lo : 0, hi: isOpen(hi) ? own.hi : 0 };
  put(counted.lo, counted.hi);
  if (recorder !== null && gate !== null && (compare(counted.lo, own.lo) !== 0 || compare(counted.hi, own.hi) !== 0)) {
    recorder.at(node.parent, null);
    recorder.line('node.gate', subtract(counted.lo, own.lo), subtract(counted.hi, own.hi), {
      name: node.name,
      bound: { exact: gate.bound },
    });
  }
}

function sumChildren(
  state: State,
  cls: ClassPlan,
  node: PlanNode,
  base: number,
  recorder: Recorder | null,
  to: Ends,
): void {
  const { children } = node;
  to.na = children.length > 0 && children.every((i) => state.status[base + i] === NOT_APPLICABLE);
  if (to.na) return;
  const start = node.pool ? node.scale : 0;
  if (recorder !== null && node.pool) {
    recorder.at(node.index, null);
    recorder.line('leaf.base', start, start, { full: { exact: node.scale } });
  }
  if (node.shifts && children.some((i) => state.status[base + i] === NOT_APPLICABLE)) {
    to.lo = shifted(state, cls, node, base, state.lo);
    to.hi = shifted(state, cls, node, base, state.hi);
    if (recorder !== null) {
      recorder.at(node.index, null);
      recorder.line(
        'node.shift',
        subtract(to.lo, plain(state.lo, children, base, 0)),
        subtract(to.hi, plain(state.hi, children, base, 0)),
        {},
      );
    }
    return;
  }
  to.lo = plain(state.lo, children, base, start);
  to.hi = plain(state.hi, children, base, start);
}

/** Σ of the children in one lane. A sum that comes out NaN or unsafe is done again the exact way. */
function plain(lane: Lane, children: readonly number[], base: number, start: Exact): Exact {
  if (typeof start === 'number') {
    let sum = start;
    for (let k = 0; k < children.length; k++) sum += lane.cells[base + (children[k] as number)] as number;
    if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER) return sum;
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
    sum = add(
      sum,
      extra === undefined || compare(kid.share, 0) === 0
        ? value
        : scaleBy(value, ratio(add(kid.share, extra), kid.share), null),
    );
  }
  return compare(applying, 0) === 0 || compare(applying, all) === 0 ? sum : scaleBy(sum, ratio(all, applying), null);
}

function ratio(a: Exact, b: Exact): { n: bigint; d: bigint } {
  const [p, q] = [toRational(a), toRational(b)];
  return rational(p.n * q.d, p.d * q.n);
}
