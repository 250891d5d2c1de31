import type { AuditResult } from './api.ts';

export const verdicts = ['fail', 'suspect', 'pass', 'notApplicable', 'notTestable'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Tally {
  /** Id of the audit or of the row of the register. */
  readonly id: string;
  /** Of how many each verdict was said. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Places found in all. */
  readonly found: number;
  /** Where something was found, the most places first. */
  readonly at: readonly AuditResult[];
}

/**
 * What the audits of a look said, by audit or by site: what was found at most of them first, then what was found most often, so that
 * the first row is what an office speaks of first.
 */
export function tallyBy(results: readonly AuditResult[], by: 'audit' | 'site'): Tally[] {
  const groups = new Map<string, AuditResult[]>();
  for (const result of results) {
    const group = groups.get(result[by]);
    if (group) group.push(result);
    else groups.set(result[by], [result]);
  }
  return [...groups].map(([id, group]) => tally(id, group)).sort(mostFirst);
}

function tally(id: string, group: readonly AuditResult[]): Tally {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of group) counts[verdict] += 1;
  return {
    id,
    counts,
    found: group.reduce((sum, { count }) => sum + count, 0),
    at: group.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
  };
}

const touched = ({ counts }: Tally): number => counts.fail + counts.suspect;

const mostFirst = (a: Tally, b: Tally): number =>
  touched(b) - touched(a) ||
  b.found - a.found ||
  b.counts.notTestable - a.counts.notTestable ||
  b.counts.pass - a.counts.pass;
