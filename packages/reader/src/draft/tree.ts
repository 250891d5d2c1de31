import { type Branch, numbered } from './branch.ts';
import { bySums } from './by-sums.ts';
import { groupNumberIn } from './codes.ts';
import { headOfRow, nameOfRow } from './row-name.ts';
import { type Label, type Line, type Marks, marksIn, nameOf, type Row } from './rows.ts';
import { several } from './several.ts';

/** Lines of one table → the tree they draw: sections above rows, levels by their merged cells. */
export function branchesOf(lines: readonly Line[]): { branches: Branch[]; total: number | null } {
  const branches: Branch[] = [];
  let total: number | null = null;
  let rows: Row[] = [];
  let into = branches;
  let outer = branches;
  const flush = (): void => {
    into.push(...grouped(rows, 0));
    rows = [];
  };
  for (const line of lines) {
    if (line.kind === 'row') {
      if (line.top) {
        flush();
        into = branches;
      }
      rows.push(line.row);
      continue;
    }
    flush();
    const { name, number, value, total: sum, place, within } = line.section;
    if (sum) {
      total ??= value;
      continue;
    }
    const section: Branch = {
      name,
      ...(number === undefined ? {} : { number }),
      full: value,
      masked: false,
      place,
      children: [],
    };
    if (!within) outer = branches;
    outer.push(section);
    if (!within) outer = section.children;
    into = section.children;
  }
  flush();
  return { branches: bySums(branches.filter((branch) => branch.children.length > 0 || branch.row)), total };
}

/** Consecutive rows with the same cell (or the same words) at this level belong together. */
function grouped(rows: readonly Row[], depth: number): Branch[] {
  const out: Branch[] = [];
  for (let at = 0; at < rows.length; ) {
    const first = rows[at] as Row;
    const label = first.levels[depth];
    let to = at + 1;
    while (to < rows.length && label && same(label, rows[to] as Row, depth)) to += 1;
    const found = branch(rows.slice(at, to), depth, label);
    out.push(...((label && found.row && several(label.text, found)) || [found]));
    at = to;
  }
  return numbered(out);
}

const NUMBERED =
  /^(?:\d{1,2}(?:[.．]\d{1,2})*[.．、](?!\d)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）])/;

/** One merged cell, or a name that is said again above other indicators, as on the next page. */
function same(one: Label, row: Row, depth: number): boolean {
  const other = row.levels[depth];
  if (other === undefined || other.text !== one.text) return false;
  // 法定主动公开（2.5分） said twice is one group over two pages, also where its rows have no names of their own.
  // So is a numbered one (8.水利设施) that a converter has put into each row of its merged cell.
  const marked = (row.points.length === 0 && marksIn(one.text) !== null) || NUMBERED.test(one.text);
  return one.row === other.row || (one.rows === 1 && (marked || row.levels.length > depth + 1));
}

function branch(rows: readonly Row[], depth: number, label: Label | undefined): Branch {
  const first = rows[0] as Row;
  const deeper = rows.some((row) => row.levels.length > depth + 1);
  const name = label ? nameOf(label.text) : nameOfRow(first);
  if (rows.length === 1 && !deeper) {
    const marks = first.points.at(-1);
    const number = first.number ?? groupNumberIn(label?.text ?? first.content);
    return {
      name,
      ...(number === undefined ? {} : { number }),
      full: marks?.value ?? (label ? marksIn(label.text) : null),
      masked: marks?.masked ?? isMasked(label),
      ...shareOf(marks, label),
      place: first.place,
      children: [],
      row: first,
    };
  }
  const marks = label ? spanning(first, label) : undefined;
  const full = marks?.value ?? (label ? marksIn(label.text) : null);
  const children = deeper
    ? grouped(rows, depth + 1)
    : numbered(
        rows.map((row): Branch => {
          const own = row.points.at(-1);
          const shared = own !== undefined && marks === own;
          return {
            name: nameOfRow(row),
            ...(row.number === undefined ? {} : { number: row.number }),
            full: shared ? null : (own?.value ?? marksIn(headOfRow(row))),
            masked: own?.masked ?? false,
            ...shareOf(own, undefined),
            place: row.place,
            children: [],
            row,
          };
        }),
      );
  const number = groupNumberIn(label?.text ?? '');
  return {
    name,
    ...(number === undefined ? {} : { number }),
    full,
    masked: marks?.masked ?? isMasked(label),
    ...shareOf(marks, label),
    place: label?.place ?? first.place,
    children,
  };
}

/** 年度测评（**%）, 年度测评（企业100，其他*%）: marks that the document hides. */
const isMasked = (label: Label | undefined): boolean =>
  /[（(](?:[^（()）]*[，,][^（()）*]*)?\*+(?:\.\*+)?(?:分|%|％)[)）]$/.test(label?.text ?? '');
const shareOf = (marks: Marks | undefined, label: Label | undefined): { percent: true } | Record<string, never> =>
  /[%％][)）]?$/.test((marks ?? label)?.text ?? '') ? { percent: true } : {};

/** Marks whose cell covers exactly the rows of a level's cell are that level's; the last such column if there are several. */
function spanning(row: Row, label: Label): Marks | undefined {
  return row.points.find((marks) => marks.row === label.row && marks.rows === label.rows && label.rows > 1);
}
