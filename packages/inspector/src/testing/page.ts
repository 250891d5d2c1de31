import type { Around, Finding, PageAudit } from '../audits/audit.ts';
import { kindOf } from '../derive/kind.ts';
import { gatherPage, type Page } from '../gather/page.ts';

const HOME = 'http://www.jia.gov.cn/';

/** A page made of a head and a body. */
export const pageOf = (body: string, { head = '', url = `${HOME}zwgk/t1.html` } = {}): Page =>
  gatherPage(url, {
    text: `<html lang="zh"><head><title>甲市</title>${head}</head><body>${body}</body></html>`,
    charset: 'utf-8',
    declared: 'utf-8',
    garbled: 0,
  });

export const aroundOf = (page: Page): Around => ({
  kind: kindOf(page, HOME),
  host: 'www.jia.gov.cn',
  today: '2026-06-30',
});

/** What an audit of pages finds: null where it does not apply. */
export function look<P>(audit: PageAudit<P>, page: Page, params: Partial<P> = {}): readonly Finding[] | null {
  const around = aroundOf(page);
  return audit.appliesTo(page, around) ? audit.judge(page, { ...audit.params, ...params }, around) : null;
}

/** The findings in short: what was observed. */
export const observed = (findings: readonly Finding[] | null): readonly string[] | null =>
  findings?.map((finding) => finding.observed) ?? null;

export const tags = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
