import { Parser } from 'htmlparser2';
import type { Page } from '../gather/page.ts';
import { Resolver } from '../gather/resolve.ts';
import { encodeGbk } from '../text/gbk.ts';

/** How addresses of searches are called. */
export const SEARCH_ADDRESS = /search|sousuo|query|jiansuo|\/s\?|so\.html/i;

/** A search that can be asked as a browser without scripts would ask it. */
export interface SearchForm {
  readonly action: string;
  /** Names and values in order; that of `word` is filled in. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Name of the field for what is looked for. */
  readonly word: string;
  readonly charset: string;
}

/** Why a search cannot be asked: no form that works without scripts, one that is posted, one of somebody else. */
export type NoSearch = 'none' | 'posted' | 'elsewhere';

interface Open {
  readonly action: string | null;
  readonly isPosted: boolean;
  readonly charset: string;
  readonly fields: [string, string][];
  word: string | null;
  /** Text, and what its fields say of themselves. */
  words: string;
  wantsLogin: boolean;
}

/** The search that a page offers. */
export function searchFormOf(page: Page): SearchForm | NoSearch {
  const forms = formsIn(page).filter(({ word, wantsLogin }) => word !== null && !wantsLogin);
  const found =
    forms.find(({ words }) => /搜|检索/.test(words)) ?? forms.find(({ action }) => SEARCH_ADDRESS.test(action ?? ''));
  if (found === undefined || found.action === null || found.word === null) return 'none';
  const { host } = new URL(found.action);
  // A platform of the government may search for many sites; a search engine of the web is not the site's own.
  if (host !== new URL(page.url).host && !host.endsWith('.gov.cn')) return 'elsewhere';
  if (found.isPosted) return 'posted';
  const { action, fields, word, charset } = found;
  return { action, fields, word, charset };
}

/** The address at which a search is asked for a word. */
export function searchAddress({ action, fields, word, charset }: SearchForm, wanted: string): string {
  const url = new URL(action);
  url.search = fields
    .map(([name, value]) => `${encoded(name, charset)}=${encoded(name === word ? wanted : value, charset)}`)
    .join('&');
  return url.href;
}

function encoded(text: string, charset: string): string {
  return /^gb/i.test(charset) ? [...text].map(inGbk).join('') : encodeURIComponent(text);
}

function inGbk(sign: string): string {
  if (sign < '\u0080') return encodeURIComponent(sign);
  try {
    return `%${encodeGbk(sign)
      .toString('hex')
      .replace(/..(?=.)/, '$&%')}`;
  } catch {
    // GBK has no such sign: browsers write its number instead.
    return encodeURIComponent(`&#${sign.codePointAt(0)};`);
  }
}

const NAMED = /^(?:q|wd|kw|word|key|keywords?|search\w*|query\w*)$/i;
const TEXT: ReadonlySet<string> = new Set(['', 'text', 'search']);

function formsIn({ url, html, charset }: Page): Open[] {
  const forms: Open[] = [];
  let resolver = new Resolver(url);
  let form: Open | undefined;
  let chosen: [string, string] | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { type = '', name: called = '', value = '' } = attributes;
        if (name === 'base' && attributes.href !== undefined) resolver = resolver.from(attributes.href);
        else if (name === 'form') {
          const { action, method = '', onsubmit } = attributes;
          form = {
            action: action ? resolver.resolve(action) : onsubmit === undefined ? url : null,
            isPosted: /^post$/i.test(method),
            charset: attributes['accept-charset'] ?? charset.charset,
            fields: [],
            word: null,
            words: '',
            wantsLogin: false,
          };
          forms.push(form);
        } else if (form === undefined) return;
        else if (name === 'select' && called !== '') {
          chosen = [called, ''];
          form.fields.push(chosen);
        } else if (name === 'option' && chosen && (chosen[1] === '' || attributes.selected !== undefined))
          chosen[1] = value;
        else if (name === 'input' || name === 'button') {
          form.words += ` ${attributes.placeholder ?? ''} ${attributes.title ?? ''} ${attributes['aria-label'] ?? ''} ${value}`;
          if (type === 'password') form.wantsLogin = true;
          if (called === '' || name === 'button') return;
          const isChecked = /^(?:radio|checkbox)$/i.test(type) && attributes.checked !== undefined;
          if (/^hidden$/i.test(type) || isChecked) form.fields.push([called, value]);
          else if (TEXT.has(type.toLowerCase())) {
            form.fields.push([called, '']);
            if (form.word === null || (NAMED.test(called) && !NAMED.test(form.word))) form.word = called;
          }
        }
      },
      ontext(text) {
        if (form && form.words.length < 500) form.words += text;
      },
      onclosetag(name) {
        if (name === 'form') form = undefined;
        if (name === 'select') chosen = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return forms;
}

const NOTHING =
  /(?:没有|未能?|无法?)(?:找到|检索到|搜索到|查询到|查到|搜到|相关|符合)|暂无(?:相关|搜索|检索|结果|数据|内容|信息)|(?:共|找到|检索到|搜索到|约)[^\d\n]{0,8}0\s*[条个篇项]/;

/**
 * Results on the page with which a search answers: places that it leads to whose words, or those behind the link, hold what was looked
 * for. Null where there is none and the page does not say so: scripts may bring them. Menus are those of the home page.
 */
export function hitsIn(answer: Page, wanted: string, front: Page): number | null {
  const word = plain(wanted);
  const menus = new Set(front.links.map(({ url }) => url));
  const search = placeOf(answer.url);
  const links = answer.links.filter(({ kind }) => kind === 'page');
  const hits = new Set<string>();
  for (const [index, { url, text, at, hidden }] of links.entries()) {
    // Pages of results and other searches lead to the search itself.
    if (url === null || hidden || placeOf(url) === search) continue;
    const behind = menus.has(url) ? '' : answer.text.slice(at, links[index + 1]?.at);
    if (plain(text).includes(word) || plain(behind).includes(word)) hits.add(url);
  }
  return hits.size > 0 ? hits.size : NOTHING.test(answer.text) ? 0 : null;
}

const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
const placeOf = (url: string): string => url.split('?', 1)[0] as string;
