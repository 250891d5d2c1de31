import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodePage } from './charset.ts';
import { gatherPage, type Page } from './page.ts';
import { tablesOf } from './tables.ts';

// Pages as one meets them, made by us, each with what stands in it: the same name with .json. What a reader of the source would see is
// what counts there, not what happens to come out.
const FOLDER = new URL('./fixtures/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));

const short = (url: string | null): string => url?.replace('http://www.jia.gov.cn', '') ?? '—';

/** A page in short: everything in it on a line of its own. */
const told = (page: Page) => ({
  title: page.title,
  charset: `${page.charset.declared} → ${page.charset.charset}`,
  language: page.language,
  refresh: short(page.refresh),
  metas: page.metas.map(({ name, content }) => `${name}=${content}`),
  links: page.links.map(({ kind, url, text, hidden }) =>
    `${kind} ${short(url)} ${text}${hidden ? ' (hidden)' : ''}`.trim(),
  ),
  items: page.items.map(({ day, url, title }) => `${day ?? '—'} ${short(url)} ${title}`),
  text: page.text.split('\n').flatMap((line) => line.trim() || []),
  tables: tablesOf(page.html),
});

it.each(names)('%s', (name) => {
  const bytes = readFileSync(new URL(`${name}.html`, FOLDER));
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  expect(told(gatherPage('http://www.jia.gov.cn/dir/page.html', decodePage(bytes)))).toEqual(expected);
});
