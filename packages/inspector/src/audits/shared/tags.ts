import type { Page } from '../../gather/page.ts';
import type { Finding } from '../audit.ts';

/** The content of a tag by its name, whatever its case; undefined where the page has none. */
export function tagOf(page: Page, name: string): string | undefined {
  const lower = name.toLowerCase();
  return page.metas.find((meta) => meta.name.toLowerCase() === lower)?.content;
}

/** Tags that a page should have and has not, or has empty; those in another case are there and told of. */
export function missingTags(page: Page, names: readonly string[]): Finding[] {
  return names.flatMap((name): Finding[] => {
    const where = { zh: `网页标签 ${name}`, en: `tag ${name}` };
    const exact = page.metas.find((meta) => meta.name === name);
    if (exact !== undefined && exact.content.trim() !== '') return [];
    const other = exact ?? page.metas.find((meta) => meta.name.toLowerCase() === name.toLowerCase());
    if (other !== undefined && other.content.trim() !== '')
      return [
        { url: page.url, where, observed: other.name, expected: { zh: `名称应写作 ${name}`, en: `written ${name}` } },
      ];
    return [
      {
        url: page.url,
        where,
        observed: other === undefined ? '—' : `${other.name}=""`,
        expected: { zh: `有 ${name}，内容不空`, en: `${name} with a content` },
      },
    ];
  });
}
