import { otherAbsence } from './absence.ts';
import { NUM, numberOf } from './number.ts';
import { actOf, pointsOf, type Reading } from './reading.ts';
import type { Band } from './rule.ts';
import { CL, isPercent, isTime } from './words.ts';

const COUNT = new RegExp(
  `^(?:.*[^\\d.])?(${NUM})(?!级|等|类|种|档|位|名|期)(${CL})((?:及|或)?以上)?((?!至|-|到|以内|以下|内)[^，。；]{0,12})$`,
);

interface Step {
  readonly reading: Reading;
  readonly count: number;
  readonly unit: string;
  readonly open: boolean;
}

/**
 * 1项未完成扣1分，2项未完成扣2分，3项及以上未完成不得分: at least two losses that name rising counts of one thing are bands by
 * count; a price per piece states only its first step.
 */
export function joinCounts(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  let run: Step[] = [];
  const flush = (): void => {
    if (run.length > 1) out.push(counted(run));
    else out.push(...run.map((step) => step.reading));
    run = [];
  };
  for (const reading of readings) {
    const step = stepOf(reading);
    const last = run.at(-1);
    if (step && last && step.unit === last.unit && follows(last, step) && near(last.reading, reading)) run.push(step);
    else {
      flush();
      if (step?.count === 1) run.push(step);
      else out.push(reading);
    }
  }
  flush();
  return out;
}

/** One thing more each time; or every step open at the top, each narrowing the one before. */
const follows = (last: Step, next: Step): boolean =>
  last.open ? next.open && next.count > last.count : next.count === last.count + 1;

const near = (last: Reading, next: Reading): boolean =>
  last.piece.item === next.piece.item && next.piece.sentence - last.piece.sentence <= 1 && !otherAbsence(last, next);

function stepOf(reading: Reading): Step | undefined {
  const act = actOf(reading);
  if (act?.verb !== 'take' || act.points.length !== 1 || act.per) return undefined;
  const late = reading.rule.kind === 'deadline';
  if (reading.rule.kind !== 'fixed' && reading.rule.kind !== 'deduct' && !late) return undefined;
  const words = reading.piece.condition.replace(/[，的]+$/, '').replace('首次', '第1次');
  if (/[每逐]/.test(words)) return undefined;
  const found = COUNT.exec(words);
  const count = found ? numberOf(found[1] ?? '') : null;
  const unit = found?.[2] ?? '';
  if (isPercent(unit) || (isTime(unit) && !late)) return undefined;
  return found && count !== null ? { reading, count, unit: found[2] ?? '', open: found[3] !== undefined } : undefined;
}

const below = (next: Step | undefined): number | null => (next ? next.count - 1 : null);

function counted(run: readonly Step[]): Reading {
  const first = run[0] as Step;
  const bands = run.map(({ reading, count, open }, index): Band => {
    const points = pointsOf(reading.rule);
    return {
      from: count,
      to: open ? below(run[index + 1]) : count,
      points: points === null ? null : -Math.abs(points),
    };
  });
  return {
    rule: { kind: 'band', on: `${first.unit}数`, bands },
    piece: first.reading.piece,
    doubts: run.flatMap((step) => step.reading.doubts.filter((code) => code === 'masked')),
    with: run.slice(1).map((step) => step.reading.piece),
  };
}
