import { type ReportSpan, spansWithout } from './report-spans.ts';

/** Material that a unit handed in, the oldest first. */
export interface HandedIn {
  /** Path of the indicator; null where it belongs to none. */
  readonly indicator: string | null;
  readonly state: string;
}

/** An indicator as far as it asks a unit for something. */
export interface Asking {
  readonly path: string;
  readonly asked: boolean;
  /** Months, quarters … for each of which something is to be reported; none where once is enough. */
  readonly reports: readonly { readonly spans: readonly ReportSpan[] }[];
}

/**
 * Indicators that want something from the unit and have nothing yet: what was handed in leaves the list, whatever becomes
 * of it. What is reported every month … stays on it as long as one that has begun has nothing. `day` of a material: the
 * day by which it belongs to a month; `today`: a day, yyyy-mm-dd.
 */
export function toHandIn<L extends Asking>(
  indicators: readonly L[],
  materials: readonly (HandedIn & { readonly day: string })[],
  today: string,
): L[] {
  const days = new Map<string | null, string[]>();
  for (const { indicator, day } of materials) days.set(indicator, [...(days.get(indicator) ?? []), day]);
  return indicators.filter(({ path, asked, reports }) => {
    const handed = days.get(path);
    if (!asked || handed === undefined) return asked;
    return reports.some(({ spans }) => spansWithout(spans, handed, today).length > 0);
  });
}

/** Returned material that nothing newer has taken the place of, the last one first. */
export const toMend = <M extends HandedIn>(materials: readonly M[]): M[] =>
  materials
    .filter(
      (one, at) =>
        one.state === 'returned' && !materials.slice(at + 1).some(({ indicator }) => indicator === one.indicator),
    )
    .reverse();
