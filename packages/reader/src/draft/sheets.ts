import type { Place } from '@mingjian/model/problem';
import { type Block, type Document, type Table, type TextBlock, textOf } from '../blocks/index.ts';
import { type Branch, doubted, sumOf } from './branch.ts';
import { columnsOf } from './columns.ts';
import { restored } from './lost/restore.ts';
import { entriesOf } from './outline/entries.ts';
import { type Said, saidIn } from './outline/lines.ts';
import { listedIn } from './outline/lists.ts';
import { outlineOf, type Peers, peersOf } from './outline/tree.ts';
import type { Question } from './question.ts';
import { linesOf } from './rows.ts';
import { branchesOf } from './tree.ts';

/** Indicators that stand together, of a table or of the outline of a text, with the words that head them. */
export interface Sheet {
  /** Unlike that of any other. */
  readonly title: string;
  readonly branches: Branch[];
  readonly total: number | null;
  readonly place: Place;
  /** Whether the document has it as a table. */
  readonly table: boolean;
}

type Ask = (question: Question) => void;
type Found = Sheet & { readonly outline?: true };

/**
 * All indicators of a document, in order: its tables, and the outlines of annexes and of a text that has no tables. `beside` are the
 * lines that belong to no table, those of outlines among them, `prose` those of the parts that hold no indicators.
 */
export function sheetsOf(document: Document, ask: Ask): { sheets: Sheet[]; beside: Said[]; prose: Said[] } {
  const parts = partsOf(document.blocks);
  const outlines = parts.map((part) => (part.lines.length > 0 ? entriesOf(part.lines) : []));
  const peers = outlines.flatMap(peersOf);
  const read = parts.map((part) => {
    const real = part.tables.flatMap(({ table, title }) => tableSheet(table, title || part.title, ask) ?? []);
    return real.length > 0 ? { sheets: real, beside: part.lines } : lostSheets(part, ask);
  });
  const outlinedParts = new Set<number>();
  const outlined = (at: number): Found[] => {
    const made = outlineSheet(parts[at] as Part, outlines[at] ?? [], peers);
    if (made.length > 0) outlinedParts.add(at);
    return made;
  };
  const annexes = parts.flatMap((part, at) => {
    const sheets = read[at]?.sheets ?? [];
    return sheets.length > 0 ? sheets : part.annex && INDICATORS.test(part.title) ? outlined(at) : [];
  });
  const found = annexes.length > 0 ? annexes : parts.flatMap((_, at) => outlined(at));
  for (const { outline, title, place } of found) if (outline) ask({ code: 'outline-read', place, text: title });
  const prose = parts.flatMap((_, at) => {
    const { sheets, beside } = read[at] ?? { sheets: [], beside: [] };
    return sheets.length === 0 && outlinedParts.has(at) ? [] : [...beside];
  });
  return { sheets: named(found), beside: read.flatMap(({ beside }) => [...beside]), prose };
}

const INDICATORS = /指标|细则|标准|内容|评分|计分|考核表|考评表/;
const LISTS = /对象|名单|单位$/;

/** A part of a document: its body, or an annex. */
interface Part {
  readonly title: string;
  readonly annex: boolean;
  readonly lines: readonly Said[];
  readonly tables: readonly { readonly table: Table; readonly title: string }[];
}

const ANNEX = /^附(?:件|表)[\d*一二三四五六七八九十]*(?:[—－-]+[\d*]+)?[:：]?/;

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: { title: string; annex: boolean; lines: Said[]; tables: { table: Table; title: string }[] }[] = [
    { title: '', annex: false, lines: [], tables: [] },
  ];
  let title = '';
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    const part = parts.at(-1) as (typeof parts)[number];
    if (block.kind === 'table') {
      part.tables.push({ table: block, title });
      continue;
    }
    title = titleIn(block) ?? title;
    for (const line of saidIn([block])) {
      const annex = ANNEX.exec(line.text)?.[0];
      // 附件：1.… is the list of annexes, 附件1 heads one.
      const begins = annex !== undefined && /[\d*一二三四五六七八九十]/.test(annex) && !/[:：]$/.test(annex);
      if (!begins) {
        const here = parts.at(-1) as (typeof parts)[number];
        if (here.annex && here.title === '' && line.text.length <= 50) here.title = clean(line.text);
        else here.lines.push(line);
        continue;
      }
      // What was said above an annex is no title of its tables.
      title = '';
      const rest = clean(line.text.slice(annex.length));
      const cut = /^.{4,40}?(?:指标体系|指标|对象|细则|标准|名单|内容|评分表|考核表)/.exec(rest)?.[0] ?? '';
      const head = rest.length <= 50 ? rest : cut;
      parts.push({
        title: head,
        annex: true,
        lines: rest === head ? [] : [{ ...line, text: rest.slice(head.length), number: undefined }],
        tables: [],
      });
    }
  }
  return parts;
}

/** 考核指标10分（其中政务公开8分）: what a table adds up to, and no name of it. */
const MARKS_ONLY = /^(?:考核|考评)?(?:指标|内容|总分|满分)?(?:共|合计|共计|为|：)?\d+(?:\.\d+)?分(?:[（(]|$)/;

const clean = (text: string): string => text.replace(/\s+/g, '');

function titleIn(block: TextBlock): string | undefined {
  const words = clean(block.text);
  return words.length <= 50 &&
    !MARKS_ONLY.test(words) &&
    !/[。；：:]./.test(words) &&
    /考核|考评|评分|指标|细则|标准|表|评估/.test(words)
    ? words
    : undefined;
}

function tableSheet(table: Table, title: string, ask: Ask): Found | undefined {
  const columns = columnsOf(table);
  if (!columns) return undefined;
  for (const column of columns.guessed) {
    const header = table.grid[columns.head - 1]?.[column];
    const called = header ? `“${textOf(header).replace(/\s/g, '')}”` : '';
    if (columns.roles[column] === 'criterion' || columns.roles[column] === 'points')
      ask({ code: 'columns-guessed', place: table.place, text: `${title}：第${column + 1}列${called}` });
  }
  const { branches, total } = branchesOf(linesOf(table, columns));
  return branches.length === 0 ? undefined : { title, branches, total, place: table.place, table: true };
}

/** Tables whose cells the text of a part still has, though not their rows and columns. */
function lostSheets(part: Part, ask: Ask): { sheets: Found[]; beside: readonly Said[] } {
  const { tables, above } = restored(part.lines);
  const sheets = tables.flatMap(({ table, title, joined }) => {
    const sheet = tableSheet(table, title || part.title, ask);
    // The words of a header with prose below them are no table.
    if (!sheet?.branches.some(isMarked)) return [];
    const sum = sumOf(sheet.branches);
    const text = `${sheet.title}：${countOf(sheet.branches)}项${sum === null ? '' : `，合计${sum}分`}`;
    ask({ code: 'table-restored', place: sheet.place, text });
    const branches = joined ? sheet.branches.map(namesDoubted) : sheet.branches;
    return [{ ...sheet, branches, table: false }];
  });
  return { sheets, beside: sheets.length > 0 ? above : part.lines };
}

/** No name of one level is longer. */
const LONG = 14;

/** Names that were parted: which group holds what, and those that may be several. */
const namesDoubted = (branch: Branch): Branch =>
  branch.row
    ? branch.name.length > LONG || !/^[\p{Script=Han}“”、，（）·]+$/u.test(branch.name)
      ? doubted(branch, 'names-joined')
      : branch
    : { ...doubted(branch, 'names-joined'), children: branch.children.map(namesDoubted) };

const isMarked = ({ full, masked, row, children }: Branch): boolean =>
  full !== null || masked || /[扣得加减计]\s*[\d*.]+\s*分|不得分/.test(row?.criterion ?? '') || children.some(isMarked);

const countOf = (branches: readonly Branch[]): number =>
  branches.reduce((count, one) => count + (one.row ? 1 : countOf(one.children)), 0);

/** Two marked indicators are told in passing, three are a list. */
const ENOUGH = 3;
const TOTAL = /(?:总分|满分|共计|合计)(?:值)?(?:为|是|[：:])?\s*(\d+(?:\.\d+)?)\s*分/;

function outlineSheet(part: Part, entries: ReturnType<typeof entriesOf>, peers: Peers): Found[] {
  if (LISTS.test(part.title)) return [];
  const marked = entries.filter(({ full, masked }) => full !== null || masked).length;
  // Where hardly anything is named and marked, the items of a list of criteria are what there is.
  const listed = marked * 3 < part.lines.length ? listedIn(part.lines) : [];
  const branches = countOf(listed) > marked * 2 ? listed : marked < ENOUGH ? [] : outlineOf(entries, peers);
  const [first] = branches;
  if (!first) return [];
  // 工作台账（满分2分）: no more than one of the indicators is worth is no total of several.
  const most = Math.max(...entries.map(({ full }) => full ?? 0));
  const total = part.lines
    .map(({ text }) => TOTAL.exec(text)?.[1])
    .find((found) => found !== undefined && (Number(found) > most || marked < 2));
  return [
    {
      title: part.title,
      branches,
      total: total === undefined ? null : Number(total),
      place: first.place,
      table: false,
      outline: true,
    },
  ];
}

function named(found: readonly Found[]): Sheet[] {
  const titles = new Map<string, number>();
  return found.map((sheet, index) => {
    const name = sheet.title || `表${index + 1}`;
    const count = (titles.get(name) ?? 0) + 1;
    titles.set(name, count);
    return { ...sheet, title: count === 1 ? name : `${name}（${count}）` };
  });
}
