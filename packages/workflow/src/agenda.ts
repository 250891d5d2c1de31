import { isWithin, type ReportSpan, spansWithout } from './report-spans.ts';

/** Material that a unit handed in. */
export interface HandedIn {
  /** Path of the indicator; null where it belongs to none. */
  readonly indicator: string | null;
  readonly state: string;
  /** Day by which it belongs to a month, yyyy-mm-dd. */
  readonly day: string;
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
 * of it. What is reported every month … stays on it as long as one that has begun has nothing. `today`: a day, yyyy-mm-dd.
 */
export function toHandIn<L extends Asking>(
  indicators: readonly L[],
  materials: readonly HandedIn[],
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

/**
 * Returned material that nothing newer has taken the place of, the last one first. `materials`: the oldest first. What is reported every
 * month … is made good only by what belongs to the same month: April's report does not mend March's.
 */
export function toMend<M extends HandedIn>(
  materials: readonly M[],
  indicators: readonly Pick<Asking, 'path' | 'reports'>[],
): M[] {
  const reports = new Map(indicators.map((one) => [one.path, one.reports]));
  const mends = (newer: M, old: M): boolean =>
    newer.indicator === old.indicator &&
    (reports.get(old.indicator ?? '') ?? []).every(({ spans }) => spanOf(spans, newer.day) === spanOf(spans, old.day));
  return materials
    .filter((one, at) => one.state === 'returned' && !materials.slice(at + 1).some((newer) => mends(newer, one)))
    .reverse();
}

const spanOf = (spans: readonly ReportSpan[], day: string): string | undefined =>
  spans.find((span) => isWithin(span, day))?.label;
