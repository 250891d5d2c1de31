import { cellText, dayText, numberText } from '@mingjian/files';
import type { Entry } from './columns.ts';

const days: readonly Entry[] = ['date', 'end', 'due'];
const numbers: readonly Entry[] = ['count', 'value', 'of'];

/** A cell as a fact keeps it: days and digits in one spelling, blanks as nothing; what is neither goes on as written. */
export function cellOf(entry: Entry, raw: string): string | undefined {
  const text = cellText(raw);
  if (text === undefined) return undefined;
  if (days.includes(entry)) return dayText(text);
  return numbers.includes(entry) ? numberText(text) : text;
}
