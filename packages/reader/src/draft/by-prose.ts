import { type Branch, doubted } from './branch.ts';
import type { Section } from './stages/sections.ts';

/** How much better a row suits a part that names it than one that only shares words with it. */
const NAMED = 10;

/**
 * Rows of a table that has no groups, put below the parts that the prose lists for it (监测抽查(45%)。主要考核国办、省政府办公厅抽查…):
 * rows and parts have one order, each part names at least one of its rows; rows that none names go where their words fit, which is a
 * question. The branches as they are where the prose lists no parts of them.
 */
export function byProse(title: string, branches: readonly Branch[], sections: readonly Section[]): Branch[] {
  if (branches.length < 4 || branches.some(isGroup)) return [...branches];
  const parts = partsOf(title, sections);
  const inside = branches.filter((branch) => !parts.beside.some(({ name }) => plainName(branch.name) === name));
  const groups = parts.inside;
  if (groups.length < 2 || inside.length < groups.length) return [...branches];
  const named = inside.map((branch) => groups.map((group) => names(group, branch)));
  const all = groups.every((_, at) => named.some((row) => row[at]));
  const places = all
    ? dealt(inside.map((branch, at) => groups.map((group, to) => (named[at]?.[to] ? NAMED : fit(group, branch)))))
    : [];
  if (places.length === 0) return [...branches];
  const made = groups.map((group, to): Branch => {
    const children = inside.flatMap((branch, at) =>
      places[at] !== to ? [] : [named[at]?.[to] ? branch : doubted(branch, 'level-by-words')],
    );
    return {
      name: group.name,
      full: group.share === undefined || group.share === '*' ? null : Number(group.share),
      masked: group.share === '*',
      percent: true,
      place: group.place,
      children,
    };
  });
  return [...made, ...branches.filter((branch) => !inside.includes(branch))];
}

/** A cell that is merged over rows without names of their own is no group. */
const isGroup = ({ row, children, full, masked }: Branch): boolean =>
  row === undefined && (full !== null || masked || children.some((child) => child.row === undefined));

const plainName = (name: string): string => name.replace(/（\d+）$/, '');

/** The sections with shares below the one that is called as the table, and those beside them without any. */
function partsOf(title: string, sections: readonly Section[]): { inside: Section[]; beside: Section[] } {
  const plain = title.replace(/\s+/g, '');
  for (const [at, head] of sections.entries()) {
    if (head.name.length < 4 || !plain.includes(head.name)) continue;
    const next = sections.findIndex((one, index) => index > at && one.rank <= head.rank);
    const below = sections.slice(at + 1, next === -1 ? undefined : next);
    const list = below.filter(({ rank }) => rank === below[0]?.rank);
    const inside = list.filter(({ share }) => share !== undefined);
    if (inside.length > 1) return { inside, beside: list.filter(({ share }) => share === undefined) };
  }
  return { inside: [], beside: [] };
}

const wordsOf = (section: Section): string => section.lines.join('');
const itemsOf = (section: Section): string[] =>
  wordsOf(section)
    .replace(/^.*?(?:主要)?(?:考核|包括|包含|涵盖)/, '')
    .split(/[、，,；;。]|以及|及(?=[\u4e00-\u9fff]{2})/)
    .map((item) => item.replace(/等(?:情况|方面|内容)*$|情况$/g, ''))
    .filter((item) => item.length >= 2);

function names(section: Section, { name }: Branch): boolean {
  const plain = plainName(name);
  return plain === section.name || itemsOf(section).some((item) => plain.includes(item) || item.includes(plain));
}

/** The share of the pairs of signs of a section that a row says too. */
function fit(section: Section, branch: Branch): number {
  const words = `${section.name}${wordsOf(section)}`;
  const said = saidBy(branch);
  const pairs = [...new Set([...words].slice(1).map((sign, at) => `${[...words][at]}${sign}`))];
  return pairs.filter((pair) => said.includes(pair)).length / Math.max(1, pairs.length);
}

const saidBy = ({ name, row, children }: Branch): string =>
  [name, row?.content, row?.criterion, ...children.map(saidBy)].join('');

/** The groups of rows in order, each with at least one row, so that what fits is most; empty where there are too few rows. */
function dealt(worth: readonly (readonly number[])[]): number[] {
  const width = worth[0]?.length ?? 0;
  let best: { sum: number; places: number[] }[] = [{ sum: worth[0]?.[0] ?? 0, places: [0] }];
  for (const row of worth.slice(1)) {
    const next: typeof best = [];
    for (let to = 0; to < width; to += 1) {
      const from = [best[to], best[to - 1]].filter((one) => one !== undefined).sort((a, b) => b.sum - a.sum)[0];
      if (from) next[to] = { sum: from.sum + (row[to] ?? 0), places: [...from.places, to] };
    }
    best = next;
  }
  return best[width - 1]?.places ?? [];
}
