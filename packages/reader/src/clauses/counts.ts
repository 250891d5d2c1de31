import { actOf, type Draft, pointsOf } from './draft.ts';
import { NUM, numberOf } from './number.ts';
import type { Band } from './rule.ts';
import { CL, isPercent, isTime } from './words.ts';

const COUNT = new RegExp(
  `^(?:.*[^\\d.])?(${NUM})(?!级|等|类|种|档|位|名|期)(${CL})((?:及|或)?以上)?((?!至|-|到|以内|以下|内)[^，。；]{0,12})$`,
);

interface Step {
  readonly draft: Draft;
  readonly count: number;
  readonly unit: string;
  readonly open: boolean;
}

/**
 * 1项未完成扣1分，2项未完成扣2分，3项及以上未完成不得分: at least two losses that name rising counts of one thing are bands by
 * count; a price per piece states only its first step.
 */
export function joinCounts(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let run: Step[] = [];
  const flush = (): void => {
    if (run.length > 1) out.push(counted(run));
    else out.push(...run.map((step) => step.draft));
    run = [];
  };
  for (const draft of drafts) {
    const step = stepOf(draft);
    const last = run.at(-1);
    if (step && last && step.unit === last.unit && step.count > last.count && near(last.draft, draft)) run.push(step);
    else {
      flush();
      if (step?.count === 1) run.push(step);
      else out.push(draft);
    }
  }
  flush();
  return out;
}

const near = (last: Draft, next: Draft): boolean =>
  last.piece.item === next.piece.item && next.piece.sentence - last.piece.sentence <= 1;

function stepOf(draft: Draft): Step | undefined {
  const act = actOf(draft);
  if (act?.verb !== 'take' || act.points.length !== 1 || act.per) return undefined;
  if (draft.rule.kind !== 'fixed' && draft.rule.kind !== 'deduct') return undefined;
  const words = draft.piece.condition.replace(/[，的]+$/, '');
  if (/[每逐]/.test(words)) return undefined;
  const found = COUNT.exec(words);
  const count = found ? numberOf(found[1] ?? '') : null;
  const unit = found?.[2] ?? '';
  if (isPercent(unit) || isTime(unit)) return undefined;
  return found && count !== null ? { draft, count, unit: found[2] ?? '', open: found[3] !== undefined } : undefined;
}

function counted(run: readonly Step[]): Draft {
  const first = run[0] as Step;
  const bands = run.map(({ draft, count, open }): Band => {
    const points = pointsOf(draft.rule);
    return { from: count, to: open ? null : count, points: points === null ? null : -Math.abs(points) };
  });
  return {
    rule: { kind: 'band', on: `${first.unit}数`, bands },
    piece: first.draft.piece,
    doubts: run.flatMap((step) => step.draft.doubts.filter((code) => code === 'masked')),
    with: run.slice(1).map((step) => step.draft.piece),
  };
}
