import { encodeGbk } from '@mingjian/inspector';
import { makeRandom } from '../scoring/sheet.ts';
import { columnPath, type Frame, footerMarks, framed } from './frame.ts';
import type { Truth } from './truth.ts';
import { COLUMNS, WORDS, wrongWords } from './words.ts';

/** Day on which the sites are looked at. */
export const TODAY = '2026-06-30';
/** Columns that got stuck: their newest line is older than their class may be. */
const STALE: ReadonlySet<number> = new Set([1]);
const BLANK = COLUMNS.length - 1;
const PER_LIST = 20;

interface Article {
  readonly path: string;
  readonly title: string;
  readonly day: string;
}

const dayBefore = (days: number): string => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

/** A citizen's number of nobody with a right check sign (GB 11643). */
function idNumber(random: (below: number) => number): string {
  const two = (most: number): string => String(1 + random(most)).padStart(2, '0');
  const body = `110101${1950 + random(50)}${two(12)}${two(28)}${String(random(1000)).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return body + '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11];
}

/**
 * A made government site: column pages, articles of 2 to 30 KB, some 50 links a page, every second site in GBK that only a meta tag
 * declares. Faults are planted and counted. The same number gives the same bytes.
 */
export function makeSite(number: number, pages: number): { files: Map<string, Buffer>; truth: Truth; html: number } {
  const random = makeRandom(1_000 + number * 7_919);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const chance = (perMille: number): boolean => random(1000) < perMille;
  const gbk = number % 2 === 1;
  const frame: Frame = {
    name: `${pick(['云岭', '青沙', '白桦', '望江', '长坪', '石桥'])}${pick(['市', '县', '区'])}人民政府`,
    charset: gbk ? pick(['gb2312', 'gbk']) : 'utf-8',
    code: String(3_400_000_000 + number),
  };
  const files = new Map<string, Buffer>();
  const findings: Record<string, number> = { 'columns-stale': STALE.size, 'column-none-blank': 1 };
  const plant = (audit: string): void => {
    findings[audit] = (findings[audit] ?? 0) + 1;
  };
  const brokenPages: string[] = [];
  const brokenFiles: string[] = [];
  let html = 0;

  const site = { SiteName: frame.name, SiteDomain: '127.0.0.1', SiteIDCode: frame.code };
  /** Some labels are left out, and told to the audit that misses them. */
  const labels = (own: Readonly<Record<string, string>>, audit: string, required: readonly string[]) => {
    const all: Record<string, string> = { ...site, ...own };
    // One stays, by which the page is known for what it is.
    const missing = required.filter(() => chance(15)).slice(0, required.length - 1);
    for (const name of missing) {
      plant(audit);
      delete all[name];
    }
    if (chance(5)) {
      plant('tag-site-present');
      delete all[pick(Object.keys(site))];
    }
    return all;
  };
  const put = (path: string, title: string, tags: Readonly<Record<string, string>>, body: string): void => {
    const without = chance(10) ? pick(footerMarks) : undefined;
    if (without !== undefined) plant(without);
    const text = framed(frame, title, tags, body, without);
    const bytes = gbk ? encodeGbk(text) : Buffer.from(text);
    html += bytes.length;
    files.set(path, bytes);
  };
  const sentence = (): string => {
    let words = '';
    for (let left = 5 + random(14); left > 0; left -= 1) words += pick(WORDS);
    return words + pick(['，', '。', '。', '；']);
  };
  const paragraphs = (signs: number): string[] => {
    const all: string[] = [];
    for (let left = signs; left > 0; ) {
      let one = '';
      for (const wanted = 60 + random(160); one.length < wanted; ) one += sentence();
      all.push(one);
      left -= one.length;
    }
    return all;
  };

  const columns = COLUMNS.length - 1;
  const articles: Article[][] = COLUMNS.map(() => []);
  const lists = Math.ceil((pages * 0.94) / columns / PER_LIST);
  const many = pages - lists * columns - 1 - 1 - 4;
  for (let at = 0; at < many; at += 1) {
    const column = at % columns;
    const age = Math.floor((at * 700) / many) + (STALE.has(column) ? 60 : 0);
    articles[column]?.push({
      path: `/art/${dayBefore(age).slice(0, 7).replace('-', '/')}/art_${column}_${at}.html`,
      title: `${pick(WORDS)}${pick(WORDS)}${pick(WORDS)}有关工作的${pick(['通知', '公告', '报告', '意见'])}`,
      day: dayBefore(age),
    });
  }

  const line = ({ path, title, day }: Article): string =>
    `<li><a href="${path}" title="${title}">${title}</a><span>${day}</span></li>`;
  const paragraph = [
    (text: string) => `<p>　　${text}</p>`,
    (text: string) =>
      `<P class=MsoNormal style="TEXT-INDENT: 2em; LINE-HEIGHT: 28pt"><SPAN lang=EN-US style="FONT-SIZE: 16pt">&nbsp;${text}</SPAN></P>`,
    (text: string) => `<div style='text-indent:2em'><font face="宋体">${text}</font></div>`,
  ];

  for (const [column, own] of articles.entries()) {
    const name = COLUMNS[column] as string;
    for (const [at, article] of own.entries()) {
      const size = random(100);
      const text = paragraphs(size < 50 ? 700 + random(1300) : size < 85 ? 2000 + random(2700) : 4700 + random(5300));
      const into = (audit: string, words: string): void => {
        plant(audit);
        text[random(text.length)] += words;
      };
      if (chance(10)) into('pii-id-card', `张某，${idNumber(random)}，`);
      if (chance(10)) into('pii-mobile', `李某，手机1${pick([3, 5, 8])}${100_000_000 + random(900_000_000)}，`);
      if (chance(20)) into('word-typo', `${pick(wrongWords)}，`);
      const more: string[] = [];
      if (chance(30)) {
        brokenPages.push(`/art/missing/${column}_${at}.html`);
        more.push(`相关链接：<a href="${brokenPages.at(-1)}">原文</a>`);
      }
      if (chance(10)) {
        brokenFiles.push(`/files/none_${column}_${at}.doc`);
        more.push(`附件：<a href="${brokenFiles.at(-1)}">附件二</a>`);
      }
      if (chance(100)) {
        const path = `/files/${column}_${at}${pick(['.pdf', '.doc', '.xls'])}`;
        files.set(path, Buffer.alloc(2000 + random(18_000), 37));
        more.push(`附件：<a href="${path}">附件一</a>`);
      }
      if (chance(50)) more.push(`<a href="http://www.other${random(50)}.gov.invalid/">有关网站</a>`);
      const style = pick(paragraph);
      const beside = [own[at - 1], own[at + 1]].map((one) => (one ? `<a href="${one.path}">${one.title}</a>` : ''));
      put(
        article.path,
        `${article.title}-${frame.name}`,
        labels(
          {
            ColumnName: name,
            ArticleTitle: article.title,
            PubDate: `${article.day} 09:30`,
            ContentSource: `${frame.name}办公室`,
            Keywords: pick(WORDS),
            Url: article.path,
          },
          'tag-content-present',
          ['ArticleTitle', 'PubDate', 'ContentSource'],
        ),
        `<div class="pos"><a href="/">首页</a> &gt; <a href="${columnPath(column, 0)}">${name}</a></div><h1>${article.title}</h1><div>发布时间：${article.day}　来源：${frame.name}办公室</div><div id="zoom">\n${[...text.map(style), ...more].join('\n')}\n</div><div class="beside">${beside.join(' ')}</div><ul class="more">${Array.from({ length: 10 }, () => line(pick(own))).join('')}</ul>`,
      );
    }
    const empty = column === BLANK;
    for (let page = 0; page < (empty ? 1 : lists); page += 1) {
      const shown = own.slice(page * PER_LIST, page * PER_LIST + PER_LIST);
      const turns = Array.from({ length: lists }, (_, to) => `<a href="${columnPath(column, to)}">${to + 1}</a>`);
      put(
        columnPath(column, page),
        `${name}-${frame.name}`,
        labels(
          { ColumnName: name, ColumnDescription: name, ColumnKeywords: name, ColumnType: name },
          'tag-column-present',
          ['ColumnDescription', 'ColumnKeywords'],
        ),
        empty
          ? '<p>暂无内容</p>'
          : `<ul class="list">${shown.map(line).join('\n')}</ul><div class="turn">${turns.join('')}</div>`,
      );
    }
  }
  for (let at = 0; at < 4; at += 1)
    put(
      `/info/${at}.html`,
      `说明-${frame.name}`,
      { ...site, ArticleTitle: '说明', PubDate: `${TODAY} 09:30`, ContentSource: frame.name },
      paragraphs(400)
        .map(paragraph[0] as (text: string) => string)
        .join(''),
    );
  const boxes = articles.map((own, column) => {
    const title = `<h2><a href="${columnPath(column, 0)}">${COLUMNS[column]}</a></h2>`;
    return `<div class="box">${title}<ul>${own.slice(0, 8).map(line).join('')}</ul></div>`;
  });
  put(
    '/',
    frame.name,
    site,
    `${boxes.join('\n')}<p>${[3].map((at) => `<a href="/info/${at}.html">说明</a>`).join('')}</p>`,
  );
  for (const [path, size] of [
    ['/css/main.css', 4000],
    ['/js/main.js', 9000],
    ['/images/logo.png', 6000],
    ['/images/icp.png', 900],
  ] as const)
    files.set(path, Buffer.alloc(size, 37));
  findings['link-dead'] = brokenPages.length + brokenFiles.length;
  return { files, truth: { pages, brokenPages, brokenFiles, findings }, html };
}
