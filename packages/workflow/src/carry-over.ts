import type { Plan } from '@mingjian/engine';
import { type Stage, stagesOf } from './stages.ts';
import { namesOf } from './strayed.ts';

export interface CarriedDuty {
  readonly post: string;
  readonly kind: 'assess' | 'review';
  readonly stage: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
}

interface CarriedWindow {
  readonly stage: string;
  readonly from: string;
  readonly to: string;
}

/** What of a round can be begun again under another plan, and what cannot. */
export interface CarriedOver {
  readonly windows: readonly CarriedWindow[];
  readonly duties: readonly CarriedDuty[];
  /** Duties whose stage, indicator, unit or post is no more. */
  readonly leftDuties: number;
  /** Stages of the new plan that had no window before. */
  readonly newStages: readonly Stage[];
}

/** The same calendar day another year; 29 February becomes the 28th. */
export function inYear(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const rest = day.slice(4);
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return rest === '-02-29' && !isLeap ? `${year}-02-28` : `${year}${rest}`;
}

/**
 * Windows a number of years later and duties under the indicators of the same names: what an office sets up every year
 * like the year before. `open` says which posts and units there still are.
 */
export function carryOver(
  before: Plan,
  after: Plan,
  round: { windows: readonly CarriedWindow[]; duties: readonly CarriedDuty[]; years: number },
  open: { posts: ReadonlySet<string>; units: ReadonlySet<string> },
): CarriedOver {
  const stages = stagesOf(after);
  const isStage = (id: string): boolean => stages.some((stage) => stage.id === id);
  const windows = round.windows
    .filter(({ stage }) => isStage(stage))
    .map(({ stage, from, to }) => ({ stage, from: inYear(from, round.years), to: inYear(to, round.years) }));
  const names = namesOf(before);
  const paths = new Map([...namesOf(after)].map(([path, chain]) => [chain, path]));
  const duties = round.duties.flatMap((duty): CarriedDuty[] => {
    const { post, kind, stage, unit } = duty;
    const indicator = duty.indicator === null ? null : paths.get(names.get(duty.indicator) ?? '');
    if (indicator === undefined || !open.posts.has(post)) return [];
    if ((stage !== null && !isStage(stage)) || (unit !== null && !open.units.has(unit))) return [];
    return [{ post, kind, stage, indicator, unit }];
  });
  return {
    windows,
    duties,
    leftDuties: round.duties.length - duties.length,
    newStages: stages.filter(({ id }) => !windows.some(({ stage }) => stage === id)),
  };
}
