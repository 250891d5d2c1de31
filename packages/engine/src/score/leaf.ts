import { add, compare, type Exact, max, min, negate, round, subtract } from '../number/exact.ts';
import type { Outcome } from '../rules/rule.ts';
import type { PlanNode, PlanRule } from '../tree/plan.ts';
import type { Recorder, State } from './state.ts';

/** Raw ends of a node; `na` when it does not apply. */
export interface Ends {
  lo: Exact;
  hi: Exact;
  na: boolean;
}

/** Judges every rule of a leaf for a unit and adds them to its base. Vetoes only note that they fired. */
export function judgeLeaf(state: State, unit: number, node: PlanNode, recorder: Recorder | null, ends: Ends): void {
  const { out } = state;
  let lo: Exact = node.base;
  let hi: Exact = node.base;
  let asked = 0;
  let na = 0;
  const sums = node.groups.length > 0 ? node.groups.map(() => ({ lo: 0 as Exact, hi: 0 as Exact })) : null;
  if (recorder !== null && node.base !== 0) {
    recorder.at(node.index, null);
    recorder.line('leaf.base', node.base, node.base, { full: { exact: node.scale } });
  }
  for (const rule of node.rules) {
    judgeRule(state, unit, rule, node, recorder);
    if (rule.flag >= 0) continue;
    asked++;
    if (out.na) {
      na++;
      continue;
    }
    if (rule.group >= 0 && sums) {
      const sum = sums[rule.group] as { lo: Exact; hi: Exact };
      sum.lo = add(sum.lo, out.lo);
      sum.hi = add(sum.hi, out.hi);
    } else {
      lo = add(lo, out.lo);
      hi = add(hi, out.hi);
    }
  }
  sums?.forEach((sum, g) => {
    const { limit, name } = node.groups[g] as { limit: Exact; name: string };
    recorder?.at(node.index, null);
    const held = hold(sum.lo, sum.hi, limit, 'leaf.group', { name }, recorder);
    lo = add(lo, held.lo);
    hi = add(hi, held.hi);
  });
  ends.lo = lo;
  ends.hi = hi;
  ends.na = asked > 0 && na === asked;
}

function judgeRule(state: State, unit: number, rule: PlanRule, node: PlanNode, recorder: Recorder | null): void {
  const { out, env, gatherer, roster } = state;
  const { compiled } = rule;
  const first = roster.slotBase[unit] as number;
  out.lo = 0;
  out.hi = 0;
  out.na = false;
  out.fired = false;
  recorder?.at(node.index, rule);
  const step = rule.onlyAt === null ? 'here' : stepOf(state, first, rule.onlyAt);
  // Where another step holds, nothing is taken and nothing asked.
  if (step === 'other') return;
  gatherer.gather(first + rule.reads, compiled.ports.length, rule.wanted);
  const { cell } = gatherer;
  if (step === 'open') {
    out.lo = compiled.worst;
    out.hi = compiled.best;
    recorder?.line('gap.step', out.lo, out.hi, { level: rule.onlyAt?.name ?? '' });
  } else if (rule.whenNone !== null && cell.a === cell.b && cell.a2 === cell.b2 && rule.flag < 0) {
    absent(rule, out, recorder);
  } else {
    if (compiled.ranked) {
      const ranks = state.ranks.get(rule);
      env.rankBest = ranks?.best[unit] ?? 0;
      env.rankWorst = ranks?.worst[unit] ?? 0;
    }
    if (rule.raters !== null) env.raters = state.ratersFor(rule, unit);
    else env.raters = 0;
    compiled.judge(cell, env, out, recorder);
  }
  if (rule.flag >= 0) {
    state.fired[unit * state.flags + rule.flag] = out.fired ? 1 : 0;
    return;
  }
  if (rule.places !== null) {
    const { lo, hi } = out;
    out.lo = round(lo, rule.places);
    out.hi = round(hi, rule.places);
    if (recorder !== null && (compare(lo, out.lo) !== 0 || compare(hi, out.hi) !== 0)) {
      recorder.line('leaf.round', subtract(out.lo, lo), subtract(out.hi, hi), { places: rule.places });
    }
  }
  if (rule.limit !== null) {
    const held = hold(out.lo, out.hi, rule.limit, 'leaf.limit', {}, recorder);
    out.lo = held.lo;
    out.hi = held.hi;
  }
}

/** Whether the step that a rule is of holds, another one does, or nobody has said. */
function stepOf({ gatherer }: State, first: number, at: NonNullable<PlanRule['onlyAt']>): 'here' | 'other' | 'open' {
  gatherer.gather(first + at.reads, 1, at.wanted);
  const { cols, a, b } = gatherer.cell;
  if (a === b) return 'open';
  return cols.level[a] === at.level ? 'here' : 'other';
}

/** No fact at all, and the scheme says what that means. */
export function absent(rule: PlanRule, out: Outcome, recorder: Recorder | null): void {
  const { best, worst } = rule.compiled;
  out.lo = rule.whenNone === 'full' ? best : worst;
  out.hi = rule.whenNone === 'zero' ? worst : best;
  recorder?.line(
    rule.whenNone === 'unknown' ? (rule.onlyAt ? 'gap.count' : 'gap.none') : `none.${rule.whenNone}`,
    out.lo,
    out.hi,
    {},
  );
}

/** Points limited in magnitude. */
function hold(
  lo: Exact,
  hi: Exact,
  limit: Exact,
  key: string,
  values: Record<string, string>,
  recorder: Recorder | null,
): { lo: Exact; hi: Exact } {
  const least = negate(limit);
  const heldLo = max(least, min(limit, lo));
  const heldHi = max(least, min(limit, hi));
  if (recorder !== null && (compare(heldLo, lo) !== 0 || compare(heldHi, hi) !== 0)) {
    recorder.line(key, subtract(heldLo, lo), subtract(heldHi, hi), { ...values, limit: { exact: limit } });
  }
  return { lo: heldLo, hi: heldHi };
}
