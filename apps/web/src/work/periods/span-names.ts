import { spanText } from '@mingjian/engine';
import type { Lang } from '@mingjian/model/problem';

const YEAR = /^\d{4}年(?=.)/;

/** What people call the periods; the year is left out where it is the same for all. */
export function spanNames(spans: readonly { readonly label: string }[], lang: Lang): string[] {
  const names = spans.map(({ label }) => spanText(label, lang));
  const year = YEAR.exec(names[0] ?? '')?.[0];
  if (year === undefined || !names.every((name) => name.startsWith(year))) return names;
  return names.map((name) => name.slice(year.length));
}
