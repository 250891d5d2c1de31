import type { Page } from '../../gather/page.ts';
import type { Finding, Words } from '../audit.ts';

const LEAST = 800;

/** The words at the end of a page, where a footer stands. */
export function footerOf({ text }: Page): string {
  return text.slice(-Math.max(LEAST, Math.floor(text.length / 5)));
}

/** One finding about the footer as a whole. */
export const inFooter = (page: Page, observed: string, expected: Words): Finding => ({
  url: page.url,
  where: { zh: '页脚', en: 'footer' },
  observed,
  expected,
});
