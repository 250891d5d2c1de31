import { NUM, numberOf } from './number.ts';
import { actOf, pointsOf, type Reading } from './reading.ts';
import type { Points } from './rule.ts';
import { CL } from './words.ts';

const STEP = new RegExp(`^(?:.*[^\\d.])?(${NUM})(${CL})的?，?$`);
const GOES_ON = /^[，、；。]?(?:[以依]此|依次)类推/;
/** Nothing but the words themselves, as they are handed back. */
const WORDS = /^[，、]*(?:[以依]此|依次)类推[，、]*$/;

interface Counted {
  readonly count: number;
  readonly unit: string;
  readonly points: number;
}

/**
 * 迟报1天扣1分，2天扣2分，以此类推: steps that each cost as many times the first as they count, and go on so, are its price by the piece.
 * `points` are those of the steps that went into it;
 * `told` says of words that were handed back whether they are no more than that.
 */
export function goOn(
  text: string,
  readings: readonly Reading[],
): { readonly readings: Reading[]; readonly points: readonly Points[]; readonly told: (words: string) => boolean } {
  const out: Reading[] = [];
  let carried = 0;
  for (let index = 0; index < readings.length; index += 1) {
    const first = readings[index] as Reading;
    const steps = stepsFrom(readings, index);
    const last = steps.at(-1);
    out.push(first);
    if (!last || !GOES_ON.test(text.slice(last.piece.event.to))) continue;
    const cap = steps.map(({ rule }) => ('cap' in rule ? rule.cap : null)).find((one) => one != null);
    if (cap != null && 'cap' in first.rule && first.rule.cap == null) first.rule = { ...first.rule, cap };
    first.with.push(...steps.map(({ piece }) => piece));
    index += steps.length;
    carried += 1;
  }
  const carries = readings.filter((reading) => !out.includes(reading));
  const all = carried > 0 && carried === [...text.matchAll(/(?:[以依]此|依次)类推/g)].length;
  return {
    readings: out,
    points: carries.map(({ rule }) => pointsOf(rule)),
    told: (words) => all && WORDS.test(words),
  };
}

/** The steps behind the one at `index`, where that is a price by one piece and each goes on with one more of it. */
function stepsFrom(readings: readonly Reading[], index: number): Reading[] {
  const first = readings[index] as Reading;
  const start = countedBy(first);
  if (start?.count !== 1 || !('per' in first.rule) || first.rule.per == null || first.rule.kind === 'band') return [];
  const steps: Reading[] = [];
  for (const next of readings.slice(index + 1)) {
    const step = countedBy(next);
    const goes =
      step !== undefined &&
      step.count === steps.length + 2 &&
      step.unit === start.unit &&
      Math.abs(step.points - step.count * start.points) < 1e-9 &&
      next.piece.sentence === first.piece.sentence &&
      actOf(next)?.verb === actOf(first)?.verb;
    if (!goes) break;
    steps.push(next);
  }
  return steps;
}

function countedBy(reading: Reading): Counted | undefined {
  const act = actOf(reading);
  const points = act?.points.length === 1 && !act.range ? act.points[0] : null;
  const found = STEP.exec(reading.piece.condition);
  const count = found ? numberOf(found[1] ?? '') : null;
  return points == null || count === null ? undefined : { count, unit: found?.[2] ?? '', points };
}
