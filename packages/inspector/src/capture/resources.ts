import { Parser } from 'htmlparser2';
import { Resolver } from '../gather/resolve.ts';

/** What a page needs to be shown again: styles, pictures, scripts and frames, each once, in the order found. Pure. */
export function resourcesOf(html: string, url: string): string[] {
  const found = new Set<string>();
  let base = new Resolver(url);
  let css = '';
  let inStyle = false;
  const take = (raw: string | undefined): void => {
    const whole = raw === undefined ? null : base.resolve(raw);
    if (whole !== null) found.add(whole);
  };
  const takeStyle = (style: string): void => {
    for (const raw of addressesIn(style)) take(raw);
  };
  const parser = new Parser({
    onopentag(name, { src, srcset, href, rel = '', poster, background, style }) {
      if (name === 'base' && href !== undefined && URL.canParse(href, url))
        base = new Resolver(new URL(href, url).href);
      if (name === 'link' && /\b(?:stylesheet|icon|preload)\b/i.test(rel)) take(href);
      if (EMBEDDING.has(name)) take(src);
      for (const one of (srcset ?? '').split(/,\s+/)) take(one.trim().split(/\s/)[0]);
      take(poster);
      take(background);
      if (style !== undefined) takeStyle(style);
      inStyle = name === 'style';
    },
    ontext(text) {
      if (inStyle) css += text;
    },
    onclosetag(name) {
      if (name !== 'style') return;
      inStyle = false;
      takeStyle(css);
      css = '';
    },
  });
  parser.write(html);
  parser.end();
  return [...found];
}

/** Whole addresses that a style sheet needs, each once. */
export function resourcesOfStyle(css: string, url: string): string[] {
  const base = new Resolver(url);
  return [...new Set(addressesIn(css).map((raw) => base.resolve(raw)))].filter((one) => one !== null);
}

const EMBEDDING: ReadonlySet<string> = new Set(['img', 'script', 'iframe', 'frame', 'source', 'input', 'embed']);
const IN_STYLE =
  /url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^)"'\s]{1,2000}))\s*\)|@import\s+["']([^"']{1,2000})["']/gi;

const addressesIn = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(IN_STYLE)].map(
    ([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? '',
  );
