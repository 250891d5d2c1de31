import { Parser } from 'htmlparser2';
import type { Decoded } from './charset.ts';
import { dayIn } from './day-in.ts';
import { type KnownAddresses, Resolver } from './resolve.ts';
import { Words } from './words.ts';

export { dayIn } from './day-in.ts';

export type LinkKind = 'page' | 'image' | 'script' | 'style' | 'frame' | 'form';

export interface Link {
  /** Whole address; null where it leads to no page (javascript:, mailto:, #). */
  readonly url: string | null;
  readonly raw: string;
  readonly kind: LinkKind;
  /** Words of the link, or what a picture is described by. */
  readonly text: string;
  /** Where its words stand in the text of the page. */
  readonly at: number;
  /** Hidden by a style of its own or of what stands around it. */
  readonly hidden: boolean;
}

/** A line of a list: a link with a day beside it. */
export interface Item {
  readonly title: string;
  readonly url: string | null;
  /** Day as printed, ISO; null where none stands beside it. */
  readonly day: string | null;
}

export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** What stands in a page, as a reader of its source sees it. */
export interface Page {
  readonly url: string;
  readonly title: string;
  readonly charset: Omit<Decoded, 'text'>;
  /** With a name, in order; names as written. */
  readonly metas: readonly Meta[];
  readonly links: readonly Link[];
  readonly items: readonly Item[];
  /** Visible text; a block ends with a line break. */
  readonly text: string;
  /** Ids and attributes by which scripts of others are known (footer marks). */
  readonly scripts: readonly Readonly<Record<string, string>>[];
  readonly language: string;
  /** Where the page sends on by itself, by a meta tag or, where it is nothing else, by a script; null where it does not. */
  readonly refresh: string | null;
  /** The source, for what only a few pages are asked. */
  readonly html: string;
}

const BLOCK: ReadonlySet<string> = new Set(
  'p div li tr td th dd dt h1 h2 h3 h4 h5 h6 br ul ol dl table section article header footer nav main form option title'.split(
    ' ',
  ),
);
const LINE: ReadonlySet<string> = new Set(['li', 'tr', 'dd', 'p']);
const ROW: ReadonlySet<string> = new Set(['li', 'tr', 'dd']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'noframes']);
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;
/** A page that is shorter and has no words may be a script that sends on. */
const STUB = 3000;
const LOCATION = /\blocation(?:\.href)?\s*(?:=|\.replace\s*\()\s*["']([^"']+)["']/;
/** Titles and anchors are read so far and no further. */
const LONGEST = 300;

interface OpenLine {
  text: string;
  title: string;
  url: string | null;
  links: number;
}

/**
 * Links and lines of lists are made by constructors: what a literal makes in such numbers V8 soon takes for long-lived, and each then
 * keeps its whole page until all of the memory is swept (7 % of the time of a look, 60 MB).
 */
class FoundLink implements Link {
  constructor(
    readonly url: string | null,
    readonly raw: string,
    readonly kind: LinkKind,
    readonly text: string,
    readonly at: number,
    readonly hidden: boolean,
  ) {}
}

class FoundItem implements Item {
  constructor(
    readonly title: string,
    readonly url: string | null,
    readonly day: string | null,
  ) {}
}

/** Text of a page → what stands in it. Broken markup is read as far as it goes; nothing is thrown. `known`: shared by pages of one site. */
export function gatherPage(url: string, { text: html, ...charset }: Decoded, known?: KnownAddresses): Page {
  let resolver = new Resolver(url, known);
  let based = false;
  let refresh: string | null = null;
  const metas: Meta[] = [];
  const links: Link[] = [];
  const items: Item[] = [];
  const scripts: Record<string, string>[] = [];
  const lines: OpenLine[] = [];
  const hiding: string[] = [];
  const text = new Words();
  let title = '';
  let language = '';
  let silent = 0;
  let templates = 0;
  let inTitle = false;
  let anchor: { raw: string; words: string; at: number } | null = null;

  const link = (raw: string | undefined, kind: LinkKind, words = ''): void => {
    if (raw === undefined || templates > 0) return;
    links.push(new FoundLink(resolver.resolve(raw), raw, kind, words, text.length, hiding.length > 0));
  };
  const endAnchor = (): void => {
    if (anchor === null) return;
    const words = anchor.words.trim().slice(0, LONGEST);
    const address = resolver.resolve(anchor.raw);
    links.push(new FoundLink(address, anchor.raw, 'page', words, anchor.at, hiding.length > 0));
    const line = lines.at(-1);
    if (line && words.length > line.title.length) {
      line.title = words;
      line.url = address;
    }
    if (line) line.links += 1;
    anchor = null;
  };
  const endLine = (): void => {
    const line = lines.pop();
    if (!line || line.links === 0 || line.title === '') return;
    const day = dayIn(line.text.slice(0, 2000));
    if (day !== null || line.links === 1) items.push(new FoundItem(line.title, line.url, day));
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (BLOCK.has(name)) {
          text.endLine();
          // An anchor that was never closed ends with its line; one around lines has no words yet.
          if (ROW.has(name) && anchor !== null && anchor.words.trim() !== '') endAnchor();
          if (LINE.has(name)) lines.push({ text: '', title: '', url: null, links: 0 });
        }
        const { style } = attributes;
        if (
          (hiding.length > 0 || (style !== undefined && HIDING.test(style)) || attributes.hidden !== undefined) &&
          !VOID.has(name)
        )
          hiding.push(name);
        switch (name) {
          case 'a':
            endAnchor();
            if (attributes.href !== undefined && templates === 0)
              anchor = { raw: attributes.href, words: attributes.title ?? '', at: text.length };
            if (anchor) anchor.words = '';
            return;
          case 'img':
            link(attributes.src, 'image', attributes.alt ?? '');
            if (anchor && anchor.words === '' && attributes.alt) anchor.words = attributes.alt;
            return;
          case 'iframe':
          case 'frame':
            return link(attributes.src, 'frame', attributes.title ?? '');
          case 'link':
            return link(attributes.href, 'style', attributes.rel ?? '');
          case 'form':
            return link(attributes.action, 'form', attributes.method ?? 'get');
          case 'meta':
            if (/^refresh$/i.test(attributes['http-equiv'] ?? ''))
              refresh ??= sentTo(attributes.content ?? '', resolver);
            if (attributes.name !== undefined) metas.push({ name: attributes.name, content: attributes.content ?? '' });
            return;
          case 'base':
            // The first counts; of what it says only a whole address of the web does.
            if (!based && attributes.href !== undefined) resolver = resolver.from(attributes.href);
            based ||= attributes.href !== undefined;
            return;
          case 'area':
            return link(attributes.href, 'page', attributes.alt ?? '');
          case 'html':
            language = attributes.lang ?? '';
            return;
          case 'title':
            // Pictures in SVG have titles of their own.
            if (title === '') inTitle = true;
            else silent += 1;
            return;
          case 'script':
            silent += 1;
            if (attributes.src !== undefined || attributes.id !== undefined) scripts.push({ ...attributes });
            return link(attributes.src, 'script');
          default:
            if (SILENT.has(name)) silent += 1;
            if (name === 'template') templates += 1;
        }
      },
      ontext(piece) {
        if (silent > 0) return;
        if (inTitle) {
          title += piece;
          return;
        }
        text.add(piece);
        if (anchor) anchor.words += piece;
        const line = lines.at(-1);
        if (line && line.text.length < 4000) line.text += piece;
      },
      onclosetag(name) {
        if (hiding.length > 0 && hiding.at(-1) === name) hiding.pop();
        if (name === 'a') endAnchor();
        else if (name === 'title' && inTitle) inTitle = false;
        else if (silent > 0 && (name === 'title' || SILENT.has(name))) silent -= 1;
        if (!BLOCK.has(name)) return;
        if (LINE.has(name)) endLine();
        text.endLine();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  const whole = text.whole();
  if (refresh === null && html.length < STUB && whole.trim() === '') {
    const to = LOCATION.exec(html)?.[1];
    refresh = to === undefined ? null : resolver.resolve(to);
  }
  return { url, title: title.trim(), charset, metas, links, items, text: whole, scripts, language, refresh, html };
}

/** “0; url=/index.html” → the whole address; null where it only asks to be loaded again. */
function sentTo(content: string, resolver: Resolver): string | null {
  const to = /url\s*=\s*["']?([^"']+)/i.exec(content)?.[1];
  return to === undefined ? null : resolver.resolve(to);
}
