import type { ClauseRule } from '../clauses/index.ts';
import type { Plain } from './plain-rule.ts';

/** Whether a clause takes single marks from what there is. */
export const takesPoints = (rule: ClauseRule): boolean => {
  if (rule.kind === 'deduct' || rule.kind === 'quota' || rule.kind === 'deadline') return true;
  if (rule.kind === 'fixed' || rule.kind === 'rate') return rule.points === null || rule.points < 0;
  if (rule.kind === 'judgement') return rule.min !== undefined && rule.min < 0;
  if (rule.kind === 'severity') return rule.levels.every((level) => level.points === null || level.points < 0);
  return rule.kind === 'proportional' && rule.of === '扣分';
};

/** Whether a clause gives marks from nothing on; those on top of all that there is (每篇加1分) do not. */
export function givesPoints(rule: ClauseRule): boolean {
  if (rule.kind === 'judgement' || rule.kind === 'proportional') return !takesPoints(rule);
  const steps = rule.kind === 'band' ? rule.bands : [];
  return steps.some(({ points, max }) => (points ?? max ?? 1) > 0);
}

/** Below what the engine says of kinds: these cost marks that the leaf has; a veto only notes. */
export const costs = (rule: Plain): boolean =>
  /^(?:deduct|fixed|severity|allOrNothing|quota|deadline|timeliness)$/.test(rule.kind) ||
  (rule.kind === 'rate' && rule.step !== undefined) ||
  ((rule.kind === 'levels' || rule.kind === 'bands') && !pointsIn(rule).some((points) => points > 0));
export const gives = (rule: Plain): boolean => rule.kind !== 'veto' && !costs(rule);
/** Marks on top of those that the leaf has. */
export const isExtra = (rule: Plain): boolean => rule.kind === 'award';

function pointsIn(rule: Plain): number[] {
  const steps = (rule.levels ?? rule.bands ?? []) as { points: Marks }[];
  // An open parameter gives: without knowing it nobody may take it for a loss. A range, and points by class, are as good as their best.
  return steps.flatMap(({ points }) => figures(points)).map((points) => (points.startsWith('$') ? 1 : Number(points)));
}
type Marks = string | { readonly [name: string]: Marks };
const figures = (marks: Marks): string[] =>
  typeof marks === 'string' ? [marks] : Object.values(marks).flatMap(figures);
