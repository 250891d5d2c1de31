import type { Scheme } from '@mingjian/model';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The next free version: the last figure in it one higher, as often as needed. */
export function raised(version: string, taken: readonly string[]): string {
  const found = /^(.*?)(\d+)(\D*)$/.exec(version);
  const [head, figure, tail] = found ? [found[1] ?? '', Number(found[2]), found[3] ?? ''] : [`${version}-`, 1, ''];
  for (let next = figure + 1; ; next += 1) {
    const name = `${head}${next}${tail}`;
    if (!taken.includes(name)) return name;
  }
}

/** The same day in another year; the 29th of February falls on the 28th. */
function moved(day: string, years: number): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const last = month === '02' && date === '29' ? '28' : date;
  return `${String(Number(year) + years).padStart(4, '0')}-${month}-${last}`;
}

/**
 * A scheme to begin the next one with: of another year with all its days moved by as many years, and without the number
 * and date of the document that is not issued yet. Its id and its words stay; a title that names the year names the new one.
 */
export function nextVersion(scheme: Scheme, { year, version }: { year: number; version: string }): Scheme {
  const years = year - scheme.year;
  if (years === 0) return { ...scheme, version };
  const move = <T>(value: T): T => {
    if (typeof value === 'string') return (DAY.test(value) ? moved(value, years) : value) as T;
    if (Array.isArray(value)) return value.map(move) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, move(one)])) as T;
  };
  const retitled = (title: string): string => title.replaceAll(String(scheme.year), String(year));
  const { document, ...rest } = scheme;
  const { number: _, date: __, dateText: ___, ...issued } = document;
  return {
    ...move(rest),
    version,
    year,
    title: retitled(scheme.title),
    document: { ...issued, title: retitled(document.title) },
  };
}
