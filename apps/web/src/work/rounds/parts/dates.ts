import { countdown } from '@mingjian/workflow';
import { dayNumber } from '../../../ui/days.ts';

/** How a window stands to a day. */
export interface Standing {
  when: 'before' | 'within' | 'after';
  /** Days until it begins or ends, or since it ended, from the day after the first one on, as liaisons are told. */
  days: number;
  /** Whether they are working days; without the official calendar of a year only days can be told. */
  workdays: boolean;
}

/** How far a window is from beginning or from its end. */
export function standingOf(from: string, to: string, today: string): Standing {
  const when = today < from ? 'before' : today > to ? 'after' : 'within';
  const [first, last] = when === 'before' ? [today, from] : when === 'within' ? [today, to] : [to, today];
  const { left, calendar } = countdown(first, last);
  if (calendar === 'official') return { when, days: left, workdays: true };
  return { when, days: dayNumber(last) - dayNumber(first), workdays: false };
}
