import type { Block, TextBlock } from '../blocks/index.ts';

/** What a title ends with: the kind of document that it names, perhaps on trial. */
const KINDS =
  '(?:方案|办法|细则|规定|标准|指标体系|(?:评分|考核|考评)表|通知|通报|意见|函)(?:[（(][^（）()]{1,8}[）)])?$';
const ENDED = new RegExp(`${KINDS}|(?:要点|计划|报告|总结|公告|决定|目录)$`);
/** The kind of document alone, which says nothing of what it is about. */
const KIND_ALONE = new RegExp(
  `^(?:的|和|及|与|暨|工作|年度|绩效|综合|考核|考评|评估|评价|测评|评分|实施|管理|方案|办法|细则){0,5}${KINDS}`,
);
const OFFICE = /(?:办公室|办公厅|局|委|政府|领导小组|委员会|中心|办)$/;
/** Whoever issues plans besides offices: a school, a hospital, a company, a department of theirs. */
const BODY = /(?:学院|大学|学校|党校|中学|小学|医院|公司|集团|研究院|研究所|协会|联合会|总会|厅|部|处|支队|总队)$/;

/** 甲市教育局, 某某职业技术学院: words that are the name of an organisation and nothing else. */
export const isIssuer = (words: string): boolean =>
  words.length >= 3 &&
  words.length <= 30 &&
  (OFFICE.test(words) || BODY.test(words)) &&
  !/[，。；：、（）《》]/.test(words);

const YEAR = /20\d{2}年/;
/** Sentences, letterheads, numbers of documents, days, annexes, points of a list: none of them is a part of a title. */
const NO_PART =
  /[。；;：:！？，,>|]|文件$|^附[件表]|〔.*号|\d+月\d+日$|^[（(]|^第?[一二三四五六七八九十\d]+[、.．章条节]|^[一二三四五六七八九十\d]+$/;
const LONGEST_LINE = 40;
const MOST_LINES = 4;
/** Paragraphs of a document, and of an annex, among which its title is. */
const HEAD = 30;
const ANNEX_HEAD = 6;

/** Blocks with the lines of a title that goes on put together, at the head of the document and of its annexes. */
export function withTitles(blocks: readonly Block[]): Block[] {
  const put: Block[] = [];
  let left = HEAD;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    if (block.kind === 'table' || block.kind === 'note') {
      put.push(block);
      at += 1;
      continue;
    }
    if (/^\s*附[件表]/.test(block.text)) left = Math.max(left, ANNEX_HEAD);
    const run = left > 0 ? runOf(blocks.slice(at, at + MOST_LINES)) : [block];
    const end = run.length > 1 ? endOfTitle(run.map(bare), 0) : 1;
    const texts = run.slice(0, end).map(({ text }) => text.trim());
    put.push({ ...block, text: end > 1 ? texts.join('') : left > 0 ? softly(block.text) : block.text });
    left -= 1;
    at += end;
  }
  return put;
}

/** The text blocks with which a list begins. */
function runOf(blocks: readonly Block[]): TextBlock[] {
  const end = blocks.findIndex(({ kind }) => kind === 'table' || kind === 'note');
  return blocks.slice(0, end === -1 ? blocks.length : end) as TextBlock[];
}

const bare = ({ text }: TextBlock): string => text.replace(/\s+/g, '');

/** A title with a line break inside its paragraph. */
function softly(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.length > 1 ? titleLines(lines).join('\n') : text;
}

/**
 * Lines of a head → the same, where the lines of a title that plainly goes on are one: an office
 * above its 关于…, 关于… or 《 that is still open, a year above what is done in it, a kind of document that stands alone.
 */
export function titleLines(lines: readonly string[]): string[] {
  const put: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfTitle(lines, at);
    put.push(lines.slice(at, end).join(''));
    at = end;
  }
  return put;
}

/** Where the line at `at`, with all that goes on from it, ends. */
function endOfTitle(lines: readonly string[], at: number): number {
  const [first = '', ...rest] = lines.slice(at, at + MOST_LINES);
  if (!isPart(first) || ENDED.test(first)) return at + 1;
  // 某某学院, and below it 2026年部门考核办法: whose plan it is stands in the first line.
  const [next = ''] = rest;
  if (isIssuer(first) && /^20\d{2}(?:年|[-—－])/.test(next) && isPart(next) && ENDED.test(next)) return at + 2;
  const last = rest.findIndex((line) => !isPart(line) || ENDED.test(line));
  const after = rest.slice(0, last + 1);
  return last >= 0 && after.every(isPart) && goesOn(first, after) ? at + 1 + after.length : at + 1;
}

const isPart = (line: string): boolean => line.length <= LONGEST_LINE && !NO_PART.test(line);

function goesOn(first: string, [next = '', ...others]: readonly string[]): boolean {
  // An office that stands above a whole title is a letterhead.
  if (OFFICE.test(first)) return next.startsWith('关于');
  if (first.includes('关于') || first.lastIndexOf('《') > first.lastIndexOf('》')) return true;
  if (YEAR.test(first)) return ![next, ...others].some((line) => YEAR.test(line) || line.includes('关于'));
  return first.length >= 6 && others.length === 0 && KIND_ALONE.test(next);
}
