import type { Around, Finding, PageAudit } from '../audits/audit.ts';
import { kindOf } from '../derive/kind.ts';
import { roleOf } from '../derive/role.ts';
import type { Workdays } from '../derive/workdays.ts';
import { gatherPage, type Page } from '../gather/page.ts';

const HOME = 'http://www.jia.gov.cn/';

/** A page made of a head and a body. */
export const pageOf = (body: string, { head = '', url = `${HOME}zwgk/t1.html` } = {}): Page =>
  gatherPage(url, {
    text: `<html lang="zh"><head>${head.includes('<title>') ? '' : '<title>甲市</title>'}${head}</head><body>${body}</body></html>`,
    charset: 'utf-8',
    declared: 'utf-8',
    garbled: 0,
  });

/** Monday to Friday: tests of what counts working days bring the days off themselves. */
export const weekdays: Workdays = (from, to) => {
  let count = 0;
  for (let day = Date.parse(from) + DAY; day <= Date.parse(to); day += DAY)
    if (new Date(day).getUTCDay() % 6 !== 0) count += 1;
  return count;
};
const DAY = 86_400_000;

export function aroundOf(page: Page): Around {
  const kind = kindOf(page, HOME);
  return {
    kind,
    role: roleOf(page, kind, ''),
    host: 'www.jia.gov.cn',
    owner: '甲市人民政府',
    today: '2026-06-30',
    workdays: weekdays,
    access: null,
  };
}

/** What an audit of pages finds: null where it does not apply. */
export function look<P>(
  audit: PageAudit<P>,
  page: Page,
  params: Partial<P> = {},
  given: Partial<Around> = {},
): readonly Finding[] | null {
  const around = { ...aroundOf(page), ...given };
  return audit.appliesTo(page, around) ? audit.judge(page, { ...audit.params, ...params }, around) : null;
}

/** The findings in short: what was observed. */
export const observed = (findings: readonly Finding[] | null): readonly string[] | null =>
  findings?.map((finding) => finding.observed) ?? null;

export const tags = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
