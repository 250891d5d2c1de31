import type { Scheme } from '@mingjian/model';
import { moveDays } from './move-days.ts';
import { unsigned } from './signed-sums.ts';

/** The next free version: the last figure in it one higher, as often as needed. */
export function raised(version: string, taken: readonly string[]): string {
  const found = /^(.*?)(\d+)(\D*)$/.exec(version);
  const [head, figure, tail] = found ? [found[1] ?? '', Number(found[2]), found[3] ?? ''] : [`${version}-`, 1, ''];
  for (let next = figure + 1; ; next += 1) {
    const name = `${head}${next}${tail}`;
    if (!taken.includes(name)) return name;
  }
}

/**
 * A scheme to begin the next one with: of another year with all its days moved by as many years, and without the number
 * and date of the document that is not issued yet, and without what somebody signed of the one before. Its id and its words stay; a title
 * that names the year names the new one.
 */
export function nextVersion(scheme: Scheme, { year, version }: { year: number; version: string }): Scheme {
  const years = year - scheme.year;
  if (years === 0) return { ...scheme, version };
  const retitled = (title: string): string => title.replaceAll(String(scheme.year), String(year));
  const { document, ...rest } = unsigned(scheme);
  const { number: _, date: __, dateText: ___, ...issued } = document;
  return {
    ...moveDays(rest, years),
    version,
    year,
    title: retitled(scheme.title),
    document: { ...issued, title: retitled(document.title) },
  };
}
