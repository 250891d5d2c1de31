import type { PlanNode, PlanSingle } from '../tree/plan.ts';
import { absent } from './leaf.ts';
import { FINAL, type State } from './state.ts';

// The two most common nodes, a sum of children and a leaf of one rule, straight from lane to lane in whole numbers.
// Nothing is decided here that the long way would decide otherwise: what does not fit takes it.

const MOST = Number.MAX_SAFE_INTEGER;

/** Evaluates the node if it has a short way and its numbers allow; false: nothing is written that counts. */
export function takeShort(state: State, unit: number, node: PlanNode, base: number): boolean {
  if (node.single !== null) return judgeSingle(state, unit, node.single, base + node.index);
  return node.plain && addPlain(state, node.children, base, base + node.index);
}

/** A sum that comes out NaN (a child off the grid) or unsafe is not taken. */
function addPlain(state: State, children: readonly number[], base: number, cell: number): boolean {
  const lows = state.lo.cells;
  const highs = state.hi.cells;
  let lo = 0;
  let hi = 0;
  for (let k = 0; k < children.length; k++) {
    const at = base + (children[k] as number);
    lo += lows[at] as number;
    hi += highs[at] as number;
  }
  if (!(lo >= -MOST && hi <= MOST)) return false;
  lows[cell] = lo < 0 ? 0 : lo;
  highs[cell] = hi < 0 ? 0 : hi;
  state.status[cell] = FINAL;
  return true;
}

function judgeSingle(state: State, unit: number, single: PlanSingle, cell: number): boolean {
  const { out, env, gatherer } = state;
  const { base, limit } = single;
  gatherer.gather((state.roster.slotBase[unit] as number) + single.reads, single.ports, single.wanted);
  const facts = gatherer.cell;
  out.lo = 0;
  out.hi = 0;
  out.na = false;
  env.raters = 0;
  if (single.asks || facts.a < facts.b || facts.a2 < facts.b2) single.judge(facts, env, out, null);
  else absent(single.rule, out, null);
  const { lo, hi } = out;
  if (out.na || typeof lo !== 'number' || typeof hi !== 'number') return false;
  const low = base + within(lo, -limit, limit);
  const high = base + within(hi, -limit, limit);
  if (!(low >= -MOST && high <= MOST)) return false;
  state.lo.cells[cell] = within(low, single.floor, single.ceiling);
  state.hi.cells[cell] = within(high, single.floor, single.ceiling);
  state.status[cell] = FINAL;
  return true;
}

const within = (x: number, least: number, most: number): number => (x < least ? least : x > most ? most : x);
