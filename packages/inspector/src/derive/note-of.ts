import type { Page } from '../gather/page.ts';
import { blankOf, isColumn } from './blank.ts';
import { ownCopy } from './own-copy.ts';
import type { PageNote } from './site.ts';

/** What is kept of a page once it has been looked at. */
export function noteOf(page: Page, kind: PageNote['kind'], name: string, role: PageNote['role']): PageNote {
  let newest: string | null = null;
  let dated = 0;
  for (const { day } of page.items) {
    if (day === null) continue;
    dated += 1;
    if (newest === null || day > newest) newest = day;
  }
  return {
    url: page.url,
    kind,
    title: ownCopy(page.title.slice(0, 120)),
    name: ownCopy(name.slice(0, 60)),
    role,
    items: page.items.length,
    dated,
    newest,
    blank: isColumn(page, kind) && blankOf(page) !== null,
    length: page.text.length,
  };
}
