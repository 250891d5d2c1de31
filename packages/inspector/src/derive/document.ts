import { dayIn, type Page } from '../gather/page.ts';
import { bodyOf } from './body.ts';
import { oncePerPage } from './once.ts';

/** What the head of a policy document says of it. Names follow the field set of the disclosure platform. */
export const elementNames = ['index', 'topic', 'issuer', 'number', 'written', 'published', 'validity'] as const;
export type ElementName = (typeof elementNames)[number];

/** A policy document (规范性文件等) as its page shows it. */
export interface PolicyDocument {
  /** As the head of the page writes it, else as it stands alone in a line of the text. */
  readonly number: string;
  readonly elements: Readonly<Partial<Record<ElementName, string>>>;
  /** ISO days. */
  readonly written: string | null;
  readonly published: string | null;
}

const LABELS: readonly (readonly [ElementName, RegExp])[] = [
  ['index', /^索引号?$/],
  ['topic', /^(?:主题|信息|体裁)?分类$|^主题词?$/],
  ['issuer', /^(?:发文|发布|制发|制定|公开|信息来源)(?:机关|机构|单位)$|^来源$/],
  ['number', /^(?:发文)?(?:文|字)号$|^发文字号$|^文件编号$/],
  ['written', /^(?:成文|生成|印发|制发)(?:日期|时间)$|^发文(?:日期|时间)$/],
  ['published', /^(?:发布|公开|发表)(?:日期|时间)$/],
  ['validity', /^(?:文件)?(?:有效性|时效性?|效力(?:状态)?|文件状态|是否有效)$/],
];
/** A label with what stands behind it in its line, or in the next where a table has them in two cells. */
const LINE = /^[\s【[]*([\u4e00-\u9fff](?:[ \u3000]*[\u4e00-\u9fff]){1,5})[\]】\s]*(?:[:：][ \t\u3000]*([^\n]*))?$/;
/** Two or more labels in one line: “发布机构：甲市政府 成文日期：2026-05-01”. */
const INLINE =
  /(索引号|主题分类|发文机关|发布机构|发布单位|发文字号|文号|成文日期|成文时间|发文日期|发布日期|发布时间|有效性|时效性)\s*[:：]\s*([^\s:：]{1,60})/g;
/** The number of a document, however its year is bracketed. */
export const DOC_NUMBER =
  /[\u4e00-\u9fff]{1,15}\s*[〔[（(【［﹝<〈]\s*(?:19|20)\d{2}\s*[〕\])）】］﹞>〉]\s*第?\s*\d{1,5}\s*号/;
const ALONE = new RegExp(`^[ \\t\\u3000]*(${DOC_NUMBER.source})[ \\t\\u3000]*$`, 'm');
const HINT = /[文字索引]\s*号|(?:19|20)\d{2}\s*[〕\])）】］﹞>〉]\s*第?\s*\d{1,5}\s*号/;
const TITLE = /解读|一图|图解|新闻|答记者问/;
/** The head of a document stands so far down at most: menus come before it. */
const HEAD = 6000;

/** The policy document on a page; null where it has no number of its own, or the page is a list. Read once for each page. */
export const documentOf = oncePerPage((page): PolicyDocument | null =>
  HINT.test(page.text) && !TITLE.test(page.title) && !isList(page) ? read(page) : null,
);

const isList = ({ items }: Page): boolean => {
  let dated = 0;
  for (const { day } of items) if (day !== null) dated += 1;
  return dated >= 5 && dated * 2 > items.length;
};

function read(page: Page): PolicyDocument | null {
  const head = bodyOf(page).slice(0, HEAD);
  const elements = elementsIn(head);
  const number = DOC_NUMBER.exec(elements.number ?? '')?.[0] ?? elements.number ?? ALONE.exec(head)?.[1]?.trim() ?? '';
  if (!/\d/.test(number)) return null;
  return {
    number: number.slice(0, 60),
    elements,
    written: dayIn(elements.written ?? ''),
    published: dayIn(elements.published ?? '') ?? dayIn(metaDay(page)),
  };
}

const metaDay = ({ metas }: Page): string => metas.find(({ name }) => /^PubDate$/i.test(name))?.content ?? '';

/** Label → value in the head of a page: beside it, or in the next line. The first of each kind counts. */
function elementsIn(head: string): Partial<Record<ElementName, string>> {
  const found: Partial<Record<ElementName, string>> = {};
  const take = (label: string, value: string): void => {
    const plain = label.replace(/[\s\u3000]+/g, '');
    const name = LABELS.find(([, words]) => words.test(plain))?.[0];
    if (name !== undefined && found[name] === undefined && value.trim() !== '')
      found[name] = value.trim().slice(0, 120);
  };
  const lines = head.split('\n').map((line) => line.trim());
  for (const [at, line] of lines.entries()) {
    if (line === '' || line.length > 200) continue;
    for (const { 1: label = '', 2: value = '' } of line.matchAll(INLINE)) take(label, value);
    const alone = LINE.exec(line);
    if (alone === null) continue;
    const beside = alone[2]?.trim() ?? '';
    const next = lines.slice(at + 1, at + 3).find((one) => one !== '') ?? '';
    // The next line is the value, unless it is another label: then this one is empty.
    take(alone[1] ?? '', beside !== '' ? beside : isLabel(next) ? '' : next);
  }
  return found;
}

function isLabel(line: string): boolean {
  const label = LINE.exec(line)?.[1]?.replace(/[\s\u3000]+/g, '');
  return label !== undefined && LABELS.some(([, words]) => words.test(label));
}
