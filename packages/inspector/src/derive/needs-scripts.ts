import type { Page } from '../gather/page.ts';

/** So many signs, or so many links, has a page which says something by itself. */
const WORDS = /^(?:\s*\S){50}/;
const LINKS = 5;
/** An inline script that could write a page. */
const INLINE = /<script\b[^>]*>[^<]{300,}/i;

/**
 * Whether scripts bring the words of a page: next to nothing stands in its source, and there is a script that could. Rather once too
 * often: a page that is not read is nobody's fault, one that is read without its words would be.
 */
export function needsScripts({ text, links, items, html }: Page): boolean {
  if (WORDS.test(text) || items.some(({ day }) => day !== null)) return false;
  if (links.some(({ kind }) => kind === 'frame')) return false;
  if (links.filter(({ kind, text: words }) => kind === 'page' && words !== '').length >= LINKS) return false;
  return links.some(({ kind }) => kind === 'script') || INLINE.test(html);
}
