import type { Header } from './header.ts';
import { parted, recalled } from './names.ts';
import type { FoundRow, Piece } from './rows.ts';
import type { Pages } from './stream.ts';

/** Marks in the middle of a text that lost what parted its cells. */
interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly marks: string;
}

const UNIT =
  '[个项次条名年月日天周人家件份期部篇处级类种号所位时小岁元万亿倍%％套批场季度章节款度辆台户吨亩公里分秒页]';
const SHOWN = new RegExp(
  `(?<=[\\u4e00-\\u9fff）)”》A-Za-z。；\\n])\\s?(\\d{1,3}(?:\\.\\d{1,2})?)(?:分(?=[\\u4e00-\\u9fff“]))?(?=\\s?(?!${UNIT})[\\u4e00-\\u9fff“《（(①]|\\s?\\d{1,2}[.、](?!\\d)|\\s?[（(]\\d[)）])`,
  'g',
);
const MASKED = new RegExp(
  `(?<=[\\u4e00-\\u9fff）)”》A-Za-z。；\\n])\\s?(\\*+)(?=(?!${UNIT})[\\u4e00-\\u9fff“《（(]|[.．]|\\d{1,2}[.．、](?!\\d))`,
  'g',
);
/** Before a number that counts or takes and is no mark of an indicator. */
const TAKES = /(?:扣|得|加|减|第|前|每|超过?|满|达到?|至|到|约|不足|低于|高于|附件|附表|IPv)$/;
const ENDED = /[。；！？\n][)）”]?|(?:扣|得|加|计)\s*[\d*.]+\s*分[。；)）]?|不得分[。；)）]?|[)）](?=\d|\*|$)/g;
const LONGEST_RUN = 90;

/**
 * A table whose cells ran together into one text → rows, by the marks that stand between names and criteria. `next` is the title
 * of what follows, `elsewhere` tells whether the document says words more than once.
 */
export function gluedRows(
  pages: Pages,
  header: Header,
  next: string,
  elsewhere: (words: string) => boolean,
  known: Map<string, string>,
): { rows: FoundRow[]; joined: boolean } {
  const { roles } = header;
  const points = roles.indexOf('points');
  const text = pages.text.trimEnd();
  const body =
    next !== '' && text.replace(/\s+/g, '').endsWith(next) ? text.slice(0, text.lastIndexOf(next.slice(0, 4))) : text;
  const levels = roles.flatMap((role, column) => (role === 'level' ? [column] : []));
  const words = roles.findIndex((role) => role === 'criterion' || role === 'content');
  if (points === -1 || words === -1 || levels.length === 0 || points > words) return { rows: [], joined: false };
  const anchors = anchorsIn(body);
  const tails = roles.flatMap((role, column) =>
    column > words && /^(?:method|responsible|owner|concern)$/.test(role) ? [column] : [],
  );
  const piece = (said: string, at: number): Piece[] | undefined =>
    said.trim() === '' ? undefined : [{ text: said.trim(), place: pages.placeAt(at), line: true }];
  const cut = anchors.map((anchor, index) => seam(body, anchors[index - 1]?.to ?? 0, anchor.from));
  const heads = anchors.map(({ from }, index) => {
    const said = body.slice(cut[index], from).trim();
    return index === 0 ? { owner: '', method: '', run: said } : { ...owned(said, tails.length > 1), method: '' };
  });
  const usual = tails.length === 0 ? [] : usualTails(heads.map(({ run }) => run));
  const runs = wholeTails(
    heads.map(({ owner, run }, index) => {
      const method = index === 0 || tails.length === 0 ? '' : tailOf(run, usual);
      return { owner, method, run: run.slice(method.length).replace(/\s+/g, '') };
    }),
    usual,
  );
  let joined = false;
  let begun = '';
  const made = anchors.map(({ from, to, marks }, index): FoundRow => {
    const row: (Piece[] | undefined)[] = roles.map(() => undefined);
    const said = runs[index]?.run ?? '';
    const run = begun !== '' && said.startsWith(begun) ? said.slice(begun.length) : said;
    const again = levels.length > 1 ? recalled(run, known) : undefined;
    begun = again?.rest ?? '';
    const names =
      again?.names ??
      (levels.length === 1 || run === ''
        ? [run]
        : parted(run, index === 0 ? levels.length : 1, levels.length, elsewhere));
    for (const [at, name] of names.slice(0, -1).entries()) if (at > 0) known.set(name, names[at - 1] ?? '');
    if (levels.length > 1) joined = true;
    for (const [place, name] of names.entries())
      row[levels[levels.length - names.length + place] ?? 0] = piece(name, from);
    row[points] = piece(marks, from);
    row[words] = piece(body.slice(to, cut[index + 1] ?? body.length), to);
    const below = runs[index + 1];
    if (tails.length > 0) row[tails.at(-1) ?? 0] = piece(below?.method ?? '', to);
    if (tails.length > 1) row[tails[0] ?? 0] = piece(below?.owner ?? '', to);
    return row;
  });
  // A row without a name is one more of the indicator above it.
  const deepest = levels.at(-1) ?? 0;
  let above: readonly Piece[] | undefined;
  const rows = made.map((row) => {
    above = row[deepest] ?? above;
    return row.map((pieces, column) => (column === deepest ? above : pieces));
  });
  return { rows: rows.flatMap((row) => withConditions(row, words, levels[0] ?? 0, tails.at(-1))), joined };
}

function anchorsIn(text: string): Anchor[] {
  const found: Anchor[] = [];
  for (const match of [...text.matchAll(SHOWN), ...text.matchAll(MASKED)].sort((a, b) => a.index - b.index)) {
    const marks = match[1] ?? '';
    const masked = marks.startsWith('*');
    const from = match.index + match[0].indexOf(marks);
    const before = found.at(-1)?.to ?? 0;
    const made = masked ? maskedAnchor(text, from, marks) : { from, to: match.index + match[0].length, marks };
    if (!made) continue;
    const run = text.slice(seam(text, before, made.from), made.from).trim();
    if (
      run.length > LONGEST_RUN ||
      /[，：:]|扣|不得分|得分$/.test(run.replace(/查证情况扣分|情况扣分/g, '')) ||
      TAKES.test(run)
    )
      continue;
    if (!masked && (Number(marks) === 0 || Number(marks) > 100 || (run.length < 2 && found.length === 0))) continue;
    if (run.length < 2 && !/[。；）)\n]\s*$/.test(text.slice(0, made.from))) continue;
    found.push(made);
  }
  return found;
}

/**
 * Masked marks: the star before a point numbers the first item of the criterion, and one behind a Latin letter belongs to the
 * word; what is left are the marks.
 */
function maskedAnchor(text: string, from: number, stars: string): Anchor | undefined {
  const item = /^[.．]/.test(text.slice(from + stars.length)) ? 1 : 0;
  const letter = /[A-Za-z]$/.test(text.slice(0, from)) ? 1 : 0;
  const marks = stars.slice(letter, stars.length - item);
  return marks === '' ? undefined : { from: from + letter, to: from + letter + marks.length, marks };
}

/** Where the criterion of the row before ends: behind its last sentence. No names are longer than what is looked at. */
function seam(text: string, from: number, to: number): number {
  const near = Math.max(from, to - 2 * LONGEST_RUN);
  const last = [...text.slice(near, to).matchAll(ENDED)].at(-1);
  return last ? near + last.index + last[0].length : near;
}

/** 考核中有下列情形的，年度考核为不合格: conditions that are no part of the indicator above them. */
const CONDITIONS =
  /(?:(?:考核|考评|年度|工作)[中内]?)?(?:有|存在|出现|发生)(?:下列|以下)(?:情形|情况|行为)(?:之一)?[^。]{0,20}?(?:不合格|否决|零分|不得评)[^。；：:]{0,8}/;

/** A criterion that goes on with conditions for the whole as two rows: how it is checked stands between them. */
function withConditions(row: FoundRow, words: number, top: number, tail: number | undefined): FoundRow[] {
  const cell = row[words]?.[0];
  const from = cell ? (CONDITIONS.exec(cell.text)?.index ?? 0) : 0;
  if (!cell || from === 0) return [row];
  const name = CONDITIONS.exec(cell.text)?.[0] ?? '';
  const before = cell.text.slice(0, from).trim();
  const at = before.lastIndexOf('。', before.length - 2) + 1;
  const method = tail !== undefined && NATURAL.test(before) ? before.slice(at) : '';
  const said = (text: string): Piece[] | undefined => (text === '' ? undefined : [{ ...cell, text }]);
  const first = row.map((pieces, column) =>
    column === words
      ? said(before.slice(0, before.length - method.length))
      : column === tail && method
        ? said(method)
        : pieces,
  );
  const second = row.map((pieces, column) =>
    column === top ? said(name) : column === words ? said(cell.text.slice(from)) : column === tail ? pieces : undefined,
  );
  return [first, second];
}

/** Signs that no name has: what a converter made of a seal or a picture. */
const NOISE = /^.{0,24}(?:[|^~*]|[a-z][A-Z]|[A-Z]{2})[^\u4e00-\u9fff]*/;
/** So much of what several rows say must be there before it counts as broken. */
const BEGUN = 6;

/**
 * What several rows say behind their criterion, broken by the end of a page: its beginning stands before one name, its end before the
 * next. Put together again.
 */
function wholeTails<R extends { method: string; run: string }>(runs: readonly R[], usual: readonly string[]): R[] {
  let rest = '';
  return runs.map((one, index) => {
    const run = rest === '' ? one.run : withoutNoise(one.run).slice(rest.length);
    rest = '';
    const next = withoutNoise(runs[index + 1]?.run ?? '');
    for (const tail of one.method === '' ? usual : []) {
      const at = sharedStart(tail, run);
      if (at < BEGUN || at === tail.length || !next.startsWith(tail.slice(at))) continue;
      rest = tail.slice(at);
      return { ...one, method: tail, run: run.slice(at) };
    }
    return { ...one, run };
  });
}

const withoutNoise = (run: string): string => run.replace(NOISE, '');

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

const NATURAL =
  /(?:材料|检查|抽查|记录|记录情况|扣分|判断|评定|考核|查阅|资料|台[账帐]|测评|调查|单位|部门|掌握情况|报送情况)$/;

/** What several rows begin with behind their criterion: how or by whom it is checked. */
function usualTails(runs: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const run of runs.map((one) => one.trim()))
    for (let to = 4; to <= Math.min(run.length - 2, 40); to += 1) {
      const start = run.slice(0, to);
      if (NATURAL.test(start)) counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([start]) => start)
    .sort((a, b) => b.length - a.length);
}

const SINGLE =
  /^(?:(?:网上|现场|实地|征询|认定)(?:检查|考核|抽查)|抽查|根据[^，。]{2,24}?(?:扣分|判断|评定|考核)|[^，。]{0,24}?(?:印证|佐证|证明)材料|[^，。]{0,16}?(?:记录|掌握|报送)情况)(?:\+[^，。]{0,16}?材料)?/;

/** The longer of what several rows say and what a text of its kind looks like. */
function tailOf(said: string, usual: readonly string[]): string {
  const often = usual.find((start) => said.startsWith(start) && said.length > start.length + 1) ?? '';
  const like = SINGLE.exec(said)?.[0] ?? '';
  return like.length > often.length && like.length < said.length - 1 ? like : often;
}

/** 区直各单位网上检查… → by whom it is owed, and the rest. */
function owned(said: string, has: boolean): { owner: string; run: string } {
  const owner = has
    ? (/^[^，。+]{0,12}?(?:各单位|相关单位|成员单位|有关单位|各部门|有关部门|相关部门)/.exec(said)?.[0] ?? '')
    : '';
  return { owner, run: said.slice(owner.length).trim() };
}
