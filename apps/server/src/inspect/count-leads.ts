import type { LeadCount, SuppressionTable } from '@mingjian/store';
import { falseAlarmRate, type LeadState, leadState } from '@mingjian/workflow';

/** Of the leads of an audit, how many stand how. */
export interface AuditCount extends Record<LeadState | 'suppressed', number> {
  readonly audit: string;
  /** Rejected ÷ judged; null: none judged. */
  readonly falseAlarms: number | null;
}

/** Whether what an audit finds at a site is kept out of sight, by the suppressions of today. */
export const isSuppressed = (
  { audit, site }: { audit: string; site: string },
  suppressions: readonly SuppressionTable[],
): boolean => suppressions.some((one) => one.audit === audit && (one.site === null || one.site === site));

/** How a lead is listed: what nobody has judged may be out of sight. */
export const listedAs = (state: LeadState, suppressed: boolean): LeadState | 'suppressed' =>
  state === 'open' && suppressed ? 'suppressed' : state;

const standsAs = (count: LeadCount, suppressions: readonly SuppressionTable[]) =>
  listedAs(leadState(count.last === null ? [] : [{ kind: count.last }]), isSuppressed(count, suppressions));

/** Counts by audit. Pure. */
export function countAudits(counts: readonly LeadCount[], suppressions: readonly SuppressionTable[]): AuditCount[] {
  const sums = new Map<string, Record<LeadState | 'suppressed', number>>();
  for (const one of counts) {
    const sum = sums.get(one.audit) ?? { open: 0, confirmed: 0, rejected: 0, aside: 0, noted: 0, suppressed: 0 };
    sum[standsAs(one, suppressions)] += one.count;
    sums.set(one.audit, sum);
  }
  return [...sums].map(([audit, sum]) => ({
    audit,
    ...sum,
    falseAlarms: falseAlarmRate(sum.confirmed + sum.noted, sum.rejected),
  }));
}

/** The units of which there are leads, and how many of each wait for a word. Pure. */
export function countUnits(
  counts: readonly LeadCount[],
  suppressions: readonly SuppressionTable[],
): Map<string, number> {
  const open = new Map<string, number>();
  for (const one of counts) {
    const waits = standsAs(one, suppressions) === 'open' ? one.count : 0;
    open.set(one.unit, (open.get(one.unit) ?? 0) + waits);
  }
  return open;
}
