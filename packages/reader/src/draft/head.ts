import type { Block, Document } from '../blocks/index.ts';
import { letterhead } from './letterhead.ts';
import { isIssuer } from './title-lines.ts';

/** What a plan says of itself before its tables. */
export interface Head {
  readonly title: string | undefined;
  /** What it is called by itself: 关于印发《…》的通知 carries the name between 《 and 》. */
  readonly name: string | undefined;
  readonly issuer: string | undefined;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly dateText: string | undefined;
  readonly year: number | undefined;
}

const TITLE =
  /(?:考核|考评|评估|评价|测评|评分|绩效).{0,30}(?:方案|办法|细则|标准|指标|通知|实施|表)|(?:方案|办法|细则|评分标准|评分表|考核表|考评表|指标体系)$/;
const NUMBER = /[\u4e00-\u9fff]{1,10}[〔[［(（](?:\d{4}|\*{2,4})[〕\]］)）]\s*第?(?:\d{1,4}|\*{1,4})号/;
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const FILE = /《([^《》]{6,60}?)\.(?:docx?|pdf|wps)》/;
const CARRIED = /(?:印发|公布|下发|转发)《([^《》]{4,60})》的(?:通知|通报|函)$/;
const YEAR = /(20\d{2})年/;

/** Reads the head of a document: the first words that look like a title, the document's number, issuer and date. */
export function headOf(document: Document): Head {
  const lines = document.blocks
    .flatMap(textsOf)
    .map((text) => text.replace(/\s+/g, '').replace(/^#+/, ''))
    .filter((text) => text !== '');
  const front = lines.slice(0, 30);
  const boxes = document.blocks.flatMap(boxed).map((text) => text.replace(/\s+/g, ''));
  const title =
    front.find((line) => line.length <= 70 && line.length >= 6 && TITLE.test(line) && !/[。；]/.test(line)) ??
    // Sites that share documents name the file.
    front.map((line) => FILE.exec(line)?.[1]).find((name) => name !== undefined) ??
    front.find((line) => line.length <= 40);
  const numbered = front.findIndex((line) => NUMBER.test(line));
  // What stands in one line with the number is a letterhead or the end of a title.
  const number = NUMBER.exec(front[numbered] ?? '')?.[0].replace(/^.*(?:文件|通知)/, '');
  const dated = lines
    .map((line, index) => ({ index, found: line.length <= 24 ? DATE.exec(line) : null }))
    .find((one) => one.found !== null);
  const found = dated?.found;
  const before = dated === undefined ? undefined : lines[dated.index - 1];
  const issuer =
    before !== undefined && isIssuer(before)
      ? before
      : (/^(.{2,24}?)关于(?:印发|开展|做好)/.exec(title ?? '')?.[1] ??
        ahead(title ?? '') ??
        letterhead([...boxes, ...front], [front[numbered], title]));
  const year = Number(
    YEAR.exec(title ?? '')?.[1] ??
      /〔(\d{4})〕/.exec(number ?? '')?.[1] ??
      found?.[1] ??
      YEAR.exec(front.join(''))?.[1] ??
      Number.NaN,
  );
  return {
    title,
    name: CARRIED.exec(title ?? '')?.[1] ?? title,
    issuer,
    number,
    date: found ? `${found[1]}-${String(found[2]).padStart(2, '0')}-${String(found[3]).padStart(2, '0')}` : undefined,
    dateText: found?.[0],
    year: Number.isNaN(year) ? undefined : year,
  };
}

/** 某某学院2026年部门考核办法: the organisation at the head of a title, and none where it begins with a region. */
function ahead(title: string): string | undefined {
  const head = title.slice(0, Math.max(title.search(/20\d{2}/), 0));
  return isIssuer(head) && !head.includes('关于') ? head : undefined;
}

/** A letterhead is often drawn as a text box. */
const boxed = (block: Block): string[] =>
  block.kind === 'note' && block.of === 'textBox'
    ? block.blocks.flatMap((one) => (one.kind === 'table' ? [] : textsOf(one)))
    : [];

const textsOf = (block: Block): string[] =>
  block.kind === 'paragraph' || block.kind === 'heading' ? block.text.split('\n') : [];
