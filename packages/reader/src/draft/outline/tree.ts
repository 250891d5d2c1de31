import { readClause } from '../../clauses/index.ts';
import { tidy } from '../../clauses/tidy.ts';
import { type Branch, numbered } from '../branch.ts';
import { bySums } from '../by-sums.ts';
import { type Entry, EXTRA, wordsOf } from './entries.ts';

/** An entry with what is below it in the outline. */
interface Item {
  readonly entry: Entry;
  readonly children: Item[];
  /** What its parts state together so far. */
  sum: number;
}

/** Names that the document lists side by side somewhere else; they are siblings here too. */
export type Peers = readonly ReadonlySet<string>[];

/** No plan lists more parts than these, nor in more places. */
const [LONGEST_LIST, MOST_LISTS] = [40, 40];

/** The entries of each list of a text: those of one number's form below one heading. */
export function peersOf(entries: readonly Entry[]): ReadonlySet<string>[] {
  const lists: Set<string>[] = [];
  const open = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.form === '') continue;
    const list = open.get(entry.form) ?? new Set();
    if (list.size === 0) lists.push(list);
    list.add(entry.name);
    // A new list of what is numbered below begins.
    const forms = [...open.keys()];
    for (const form of forms.slice(forms.indexOf(entry.form) === -1 ? forms.length : forms.indexOf(entry.form) + 1))
      open.delete(form);
    open.set(entry.form, list);
  }
  return lists.filter((list) => list.size > 1 && list.size <= LONGEST_LIST).slice(0, MOST_LISTS);
}

/**
 * Entries → the tree that their numbers draw, the sums deciding where nothing is numbered. Headings without marks stay where marked
 * entries stand below them; what is below no entry with marks is prose.
 */
export function outlineOf(entries: readonly Entry[], peers: Peers = []): Branch[] {
  const root: Item[] = [];
  const stack: Item[] = [];
  for (const entry of entries) {
    const again = stack.findIndex(({ entry: open }) => said(open, entry));
    if (again !== -1) {
      // A heading that is printed once more at the top of a page.
      stack.length = again + 1;
      continue;
    }
    const item: Item = { entry, children: [], sum: 0 };
    stack.length = depthOf(entry, stack, peers);
    (stack.at(-1)?.children ?? root).push(item);
    for (const above of [...stack].reverse()) {
      above.sum = tidy(above.sum + (entry.full ?? 0));
      if (above.entry.full !== null) break;
    }
    stack.push(item);
  }
  const kept = unwrapped(root.filter(hasMarks));
  return bySums(numbered(kept.map(branchOf)));
}

const said = (open: Entry, entry: Entry): boolean =>
  open.name === entry.name &&
  open.form === entry.form &&
  open.lines.length === 0 &&
  (open.full === entry.full || open.full === null || entry.full === null);

/** Below how many of the open entries this one stands. */
function depthOf(entry: Entry, stack: readonly Item[], peers: Peers): number {
  if (entry.form !== '') {
    const same = stack.findIndex(({ entry: open }) => open.form === entry.form);
    return same === -1 ? belowText(stack) : same;
  }
  if (EXTRA.test(entry.name)) return 0;
  const sibling = stack.findIndex(({ entry: open }) =>
    peers.some((names) => has(names, open.name) && has(names, entry.name)),
  );
  if (sibling !== -1) return sibling;
  return belowText(stack, true);
}

/**
 * The deepest open entry that may hold more: one that has its own words holds no entries unless they are numbered, one whose marks
 * its parts already make up holds no further ones.
 */
function belowText(stack: readonly Item[], plain = false): number {
  let depth = stack.length;
  while (depth > 0) {
    const { entry, children, sum } = stack[depth - 1] as Item;
    const filled = entry.full !== null && children.length > 0 && sum >= entry.full;
    const leaf =
      plain &&
      children.length === 0 &&
      (entry.lines.length > 0 || (entry.full === null && !entry.masked && !entry.heading));
    if (!filled && !leaf) break;
    depth -= 1;
  }
  return depth;
}

/** 专项工作 in a table is the 专项工作落实情况 of the text. */
const has = (names: ReadonlySet<string>, name: string): boolean =>
  [...names].some((one) => one === name || (name.length >= 4 && one.startsWith(name)));

function hasMarks({ entry, children }: Item): boolean {
  if (entry.full !== null || entry.masked || entry.listed) return true;
  if (children.some(hasMarks)) return true;
  return scores(entry);
}

/** Words below a heading without marks that give or take some. */
const scores = (entry: Entry): boolean =>
  (EXTRA.test(entry.name) || entry.heading) &&
  entry.lines.some(
    ({ text }) => /[分扣]|否决|不合格/.test(text) && readClause({ text: text.slice(0, 400) }).rules.length > 0,
  );

/** A title over everything is no level of the tree. */
function unwrapped(items: readonly Item[]): readonly Item[] {
  const [only] = items;
  return items.length === 1 && only && only.entry.full === null && !only.entry.masked && only.children.length > 0
    ? unwrapped(only.children.filter(hasMarks))
    : items;
}

function branchOf(item: Item): Branch {
  const { entry } = item;
  const { full, masked, place, percent } = entry;
  const share = percent ? ({ percent } as const) : {};
  // 重大贡献 赋分主体：考核小组: who marks stands behind the name.
  const name = entry.name.replace(OWNER_BEHIND, '');
  const parts = item.children.filter(hasMarks);
  if (parts.length > 0 && !arePoints(entry, parts))
    return { name, full, masked, ...share, place, children: numbered(parts.map(branchOf)) };
  const words = [wordsOf(entry), ...item.children.map(saidWhole)].filter((text) => text !== '').join('\n');
  const { words: rest, responsible, owner } = people(words);
  const scoring = /扣|得\s*[\d*.]+\s*分|不得分|加\s*[\d*.]+\s*分|否决/.test(rest) || parts.length > 0;
  return {
    name,
    full,
    masked,
    ...share,
    place,
    children: [],
    row: {
      levels: [],
      points: [],
      content: scoring ? '' : rest,
      criterion: scoring ? rest : '',
      responsible,
      owner,
      method: '',
      note: '',
      place,
    },
  };
}

/** 成立领导小组（2分）; 召开会议（3分）: long names with marks and nothing below them are the points of a criterion. */
function arePoints(entry: Entry, parts: readonly Item[]): boolean {
  if (entry.full === null || parts.some((part) => part.entry.lines.length > 0 || part.children.length > 0))
    return false;
  const lengths = parts.reduce((sum, part) => sum + part.entry.name.length, 0);
  return lengths / parts.length > 16;
}

/** An entry with all below it as it was said, its marks behind its name. */
function saidWhole({ entry, children }: Item): string {
  const amount = entry.full === null ? '' : `（${entry.full}分）`;
  return [`${entry.name}${amount}`, wordsOf(entry), ...children.map(saidWhole)]
    .filter((text) => text !== '')
    .join('\n');
}

const WHO = '赋分主体|责任(?:单位|部门)|牵头(?:单位|部门)|考核(?:单位|部门)';
const OWNER_BEHIND = new RegExp(`(?<=.{2})(?:${WHO})[：:].*$`);
const OWNER = new RegExp(`^\\s*(${WHO})[：:]\\s*([^\\s。；;]{2,30})\\s*`);

/** 责任单位：县水利局 owes an indicator, 赋分主体：考核小组 marks it. */
function people(words: string): { words: string; responsible: string; owner: string } {
  const [all = '', who = '', name = ''] = OWNER.exec(words) ?? [];
  const marks = /^(?:赋分主体|考核部门)$/.test(who);
  return { words: words.slice(all.length), responsible: marks ? '' : name, owner: marks ? name : '' };
}
