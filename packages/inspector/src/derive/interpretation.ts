import { dayIn, type Page } from '../gather/page.ts';
import { bodyOf } from './body.ts';
import { oncePerPage } from './once.ts';

/** How an interpretation is made; one page may be several. */
export type InterpretationForm = 'text' | 'picture' | 'video' | 'questions' | 'conference' | 'expert';

/** An interpretation of a policy (政策解读) as its page shows it. */
export interface Interpretation {
  /** The document that its title names in 《》; null where it names none. */
  readonly names: string | null;
  readonly forms: readonly InterpretationForm[];
  readonly published: string | null;
}

const TITLE = /解读|一图(?:读懂|看懂|了解)|图解|图说/;
/** So much text is an interpretation in words; a picture has less around it. */
const WORDS = 300;

/** The interpretation on a page; null where its title is none, or it is the list of them. Read once for each page. */
export const interpretationOf = oncePerPage((page): Interpretation | null => {
  const dated = page.items.filter(({ day }) => day !== null).length;
  const title = titleOf(page);
  // The name of a column is short; the title of an article says what is interpreted.
  return TITLE.test(title) && title.length >= 8 && dated < 5 ? read(page, title) : null;
});

const tag = ({ metas }: Page, name: RegExp): string => metas.find((meta) => name.test(meta.name))?.content ?? '';
const titleOf = (page: Page): string =>
  tag(page, /^ArticleTitle$/i).trim() || (page.title.split(/[-_|]/)[0] ?? '').trim();

const SAID = /(?:发布|公开)(?:日期|时间)[：:\s]*(20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;

function read(page: Page, title: string): Interpretation {
  const body = bodyOf(page);
  const forms: InterpretationForm[] = [];
  if (body.replace(/\s+/g, '').length - linkSigns(page) >= WORDS) forms.push('text');
  if (/一图|图解|图说|长图/.test(title)) forms.push('picture');
  if (/视频|动画|动漫|微课/.test(title) || /<(?:video|audio)\b/i.test(page.html)) forms.push('video');
  if (/问答|答问|答记者问|你问我答/.test(title)) forms.push('questions');
  if (/发布会|负责人解读|主要负责(?:人|同志)/.test(title)) forms.push('conference');
  if (/专家/.test(title)) forms.push('expert');
  return {
    names: /《([^》]{4,100})》/.exec(title)?.[1] ?? null,
    forms,
    published: dayIn(tag(page, /^PubDate$/i)) ?? dayIn(SAID.exec(page.text)?.[1] ?? ''),
  };
}

/** Signs that are words of links: menus, which are no text of the article. */
const linkSigns = ({ links }: Page): number =>
  links.reduce((sum, { kind, text }) => (kind === 'page' ? sum + text.length : sum), 0);
