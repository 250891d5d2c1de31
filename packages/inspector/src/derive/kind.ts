import type { Page } from '../gather/page.ts';

export type PageKind = 'home' | 'column' | 'content';

/** Lists have so many dated lines at least; a page beside its text often has two or three. */
const LIST = 5;

/** What kind of page it is: by its own tags (网页标签规范) where it has them, else by what stands in it. */
export function kindOf(page: Page, home: string): PageKind {
  if (page.url === home || new URL(page.url).pathname === '/') return 'home';
  // Content pages often name their column too.
  if (page.metas.some(({ name }) => /^(?:ArticleTitle|PubDate|ContentSource)$/i.test(name))) return 'content';
  if (page.metas.some(({ name }) => /^Column(?:Name|Type|Description|Keywords)$/i.test(name))) return 'column';
  const dated = page.items.filter(({ day }) => day !== null).length;
  return dated >= LIST ? 'column' : 'content';
}
