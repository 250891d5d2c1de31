import { type Failure, failures } from '../crawl/failure.ts';

/** One try to open an address. */
export interface Attempt {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** null: it opened. */
  readonly failure: Failure | null;
}

/** Tries of earlier runs and of this one, by address, in the order of time. */
export type History = ReadonlyMap<string, readonly Attempt[]>;

/** dead: it failed on several days; failing: on too few yet; alive: it opened last time; unknown: no try says anything. */
export type Standing = 'dead' | 'failing' | 'alive' | 'unknown';

export interface Patience {
  /** Days in China on which it has to have failed. */
  readonly days: number;
  /** Hours between the first failure and the last, so that midnight makes no second day. */
  readonly hours: number;
}

/**
 * What the tries of an address come to. Only failures since it opened last count; a try that was kept out (a wall, a login, the end
 * of a run) says nothing for or against.
 */
export function standingOf(attempts: readonly Attempt[], { days, hours }: Patience): Standing {
  const failed = failingSince(attempts);
  const [first, last] = [failed[0], failed.at(-1)];
  if (first === undefined || last === undefined)
    return attempts.some(({ failure }) => failure === null) ? 'alive' : 'unknown';
  const apart = (Date.parse(last.at) - Date.parse(first.at)) / 3_600_000;
  return daysOf(failed).length >= days && apart >= hours ? 'dead' : 'failing';
}

/** The failures since an address opened last, in the order of time. */
export function failingSince(attempts: readonly Attempt[]): readonly Attempt[] {
  const telling = inOrder(attempts).filter(({ failure }) => failure === null || failures[failure].fault);
  const opened = telling.map(({ failure }) => failure === null).lastIndexOf(true);
  return telling.slice(opened + 1);
}

/** The days in China on which something was tried, each once, in order. */
export const daysOf = (attempts: readonly Attempt[]): readonly string[] => [
  ...new Set(attempts.map(({ at }) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10))),
];

/** Tries in the order of time; those of one moment are one. */
export function inOrder(attempts: readonly Attempt[]): readonly Attempt[] {
  const moments = new Map(attempts.map((attempt) => [Date.parse(attempt.at), attempt]));
  return [...moments].sort(([one], [other]) => one - other).map(([, attempt]) => attempt);
}
