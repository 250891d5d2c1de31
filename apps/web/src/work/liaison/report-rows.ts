import { isWithin, type ReportSpan } from '@mingjian/workflow';
import { chinaDay } from '../../ui/china.ts';
import type { Evidence } from '../desk/api.ts';

/** `ahead`: not begun; `running`: begun, not over, nothing yet; `none`: over and nothing; `handed`: something is there that was not returned. */
export type ReportState = 'ahead' | 'running' | 'none' | 'handed';

/** A month, quarter … with what was handed in for it, the oldest first. */
export interface ReportRow extends ReportSpan {
  readonly state: ReportState;
  readonly handed: readonly {
    readonly material: Evidence;
    /** The day on which it came, where that was after the end; null: in time. */
    readonly late: string | null;
  }[];
}

/** The day by which material belongs to a period: its own, and where it bears none, the day on which it came. */
export const dayOf = ({ happenedOn, receivedAt }: Evidence): string => happenedOn ?? chinaDay(receivedAt);

/** The periods with what was handed in for each. How many pieces a file stands for is the office's to say, so none is counted as short. */
export function reportRows(spans: readonly ReportSpan[], materials: readonly Evidence[], today: string): ReportRow[] {
  return spans.map((span) => {
    const mine = materials.filter((one) => isWithin(span, dayOf(one)));
    const handed = mine.map((material) => {
      const came = chinaDay(material.receivedAt);
      return { material, late: came > span.to ? came : null };
    });
    const there = mine.some(({ state }) => state !== 'returned');
    const state = there ? 'handed' : span.from > today ? 'ahead' : span.to >= today ? 'running' : 'none';
    return { ...span, handed, state };
  });
}

/** Material that bears a day in none of the periods. */
export const outsideOf = (spans: readonly ReportSpan[], materials: readonly Evidence[]): Evidence[] =>
  materials.filter((one) => !spans.some((span) => isWithin(span, dayOf(one))));
