import type { Place } from '@mingjian/model/problem';
import type { Cell, Table } from '../blocks/index.ts';
import { textOf as textOfCell } from '../blocks/index.ts';
import { type Columns, isPoints, pointsIn, type Role } from './columns.ts';
import { looks } from './looks.ts';

/** One row of an indicator table, its cells sorted by what they mean; merged cells carried down. */
export interface Row {
  /** What the column of numbers says of it: 5, 五. */
  readonly number?: string;
  readonly levels: readonly Label[];
  /** Marks with the rows that their cell covers: those of a group span the group. */
  readonly points: readonly Marks[];
  readonly content: string;
  readonly criterion: string;
  readonly responsible: string;
  /** Who assesses it. */
  readonly owner: string;
  /** Whom it is for, where a column says so. */
  readonly concern?: string;
  readonly method: string;
  readonly note: string;
  readonly place: Place;
}

export interface Label {
  readonly text: string;
  /** First row of the merged cell in the grid, and how many rows it covers. */
  readonly row: number;
  readonly rows: number;
  readonly place: Place;
}

export interface Marks extends Label {
  readonly value: number | null;
  readonly masked: boolean;
  /** Column in the grid: marks belong to the level left of them. */
  readonly column: number;
}

/** A row that states a sum or heads what follows (一、通用考核项目 40分) instead of an indicator. */
export interface Section {
  readonly name: string;
  readonly number?: string;
  readonly value: number | null;
  readonly total: boolean;
  readonly place: Place;
  /** Whether it heads rows within the part that is open, and does not end that. */
  readonly within?: true;
}

export type Line =
  | {
      readonly kind: 'row';
      readonly row: Row /** 三、奖扣分项目: an indicator beside the parts. */;
      readonly top?: true;
    }
  | { readonly kind: 'section'; readonly section: Section };

/** The words of a cell; tags that a converter left in them are line breaks. */
const textOf = (cell: Cell): string =>
  textOfCell(cell)
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

const TOTAL = /^(?:总分|合计|总计|小计|总分值|满分)$/;

/** Rows of a table below its header, in order. */
export function linesOf(table: Table, columns: Columns): Line[] {
  const lines: Line[] = [];
  let before: readonly Cell[] | undefined;
  const rows = table.grid.slice(columns.head).filter((cells) => cells.some((cell) => clean(textOf(cell)) !== ''));
  const at = columns.roles.indexOf('number');
  const number = (cells: readonly Cell[] | undefined): string => (cells?.[at] ? clean(textOf(cells[at])) : '');
  for (const [index, given] of rows.entries()) {
    const extra = inserted(given, columns.roles);
    const label = extra === undefined ? undefined : given[extra];
    if (extra !== undefined && label) {
      const name = nameOf(textOf(label));
      lines.push({ kind: 'section', section: { name, value: null, total: false, place: label.place, within: true } });
      before = undefined;
    }
    const cells =
      extra === undefined ? aligned(given, columns.roles) : [...given.slice(0, extra), ...given.slice(extra + 1)];
    const texts = cells.map((cell) => clean(textOf(cell)));
    // 三、… 15 before 8 … 3: a part numbered in Chinese heads the rows numbered in digits.
    const heads = HAN.test(number(cells)) && /^\d+$/.test(number(rows[index + 1]));
    const section = heads ? headed(cells, texts, columns.roles) : sectionOf(cells, texts, columns.roles);
    const printed = numbered(number(given));
    if (section) {
      lines.push({ kind: 'section', section: { ...section, ...printed } });
      before = undefined;
      continue;
    }
    const full = before ? carried(cells, before, columns.roles) : cells;
    const top = HAN.test(number(given)) ? ({ top: true } as const) : {};
    lines.push({ kind: 'row', row: { ...rowOf(full, columns.roles), ...printed }, ...top });
    before = full;
  }
  return lines;
}

/** How much better a row must look where it is moved to. */
const BETTER = 3;

/**
 * A row that lost its first cells (those of merged cells above) stands too far left: it is moved to where its cells look like those
 * of their columns.
 */
function aligned(cells: readonly Cell[], roles: readonly Role[]): readonly Cell[] {
  if (cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1)) return cells;
  const texts = cells.map((cell) => textOf(cell).trim());
  const used = texts.reduce((last, text, index) => (text === '' ? last : index + 1), 0);
  const cost = (by: number): number =>
    texts.reduce((sum, text, index) => sum + (text === '' ? 0 : looks(text, roles, index + by)), 0);
  let [best, least] = [0, cost(0) - BETTER];
  for (let by = 1; by <= cells.length - used; by += 1) {
    const here = cost(by);
    if (here < least) [best, least] = [by, here];
  }
  const empty = cells.at(-1);
  if (best === 0 || !empty) return cells;
  return [...Array.from({ length: best }, () => empty), ...cells.slice(0, cells.length - best)];
}

/** How much better a row must look without a cell to have one too many. */
const MUCH = 8;

/** The cell of a row that names a group in a column that the header does not know: without it all others fit. */
function inserted(cells: readonly Cell[], roles: readonly Role[]): number | undefined {
  if (cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1)) return undefined;
  const texts = cells.map((cell) => textOf(cell).trim());
  const cost = (said: readonly string[]): number =>
    said.reduce((sum, text, index) => sum + (text === '' ? 0 : looks(text, roles, index)), 0);
  const at = roles.indexOf('level');
  const [label = '', name = ''] = texts.slice(at);
  if (at === -1 || label === '' || label.length > 20 || name === '' || isPoints(name) || isPoints(label))
    return undefined;
  return cost(texts) - cost([...texts.slice(0, at), ...texts.slice(at + 1)]) >= MUCH ? at : undefined;
}

/** 5, 五、 of the column of numbers; anything else (1.1, 附) is none. */
function numbered(cell: string): { number?: string } {
  const number = /^(\d{1,3}|[一二三四五六七八九十]{1,3})[、.．]?$/.exec(cell)?.[1];
  return number === undefined ? {} : { number };
}

const HAN = /^[一二三四五六七八九十]+[、.．]?$/;

function headed(cells: readonly Cell[], texts: readonly string[], roles: readonly Role[]): Section | undefined {
  const name = cells.findIndex((_, index) => roles[index] === 'level' && texts[index] !== '');
  const points = cells.findIndex((_, index) => roles[index] === 'points');
  const cell = cells[name];
  return cell
    ? { name: nameOf(texts[name] ?? ''), value: pointsIn(texts[points] ?? ''), total: false, place: cell.place }
    : undefined;
}

/** One filled text, or a text and a number, across the whole row. */
function sectionOf(cells: readonly Cell[], texts: readonly string[], roles: readonly Role[]): Section | undefined {
  const filled = [...new Map(cells.map((cell, index) => [cell, texts[index] ?? ''] as const)).entries()].filter(
    ([, text]) => text !== '',
  );
  const words = filled.filter(([, text]) => !isPoints(text) && !/^[一二三四五六七八九十\d]+[、.．]?$/.test(text));
  const numbers = filled.filter(([, text]) => isPoints(text));
  const [first, ...rest] = words;
  if (!first || rest.length > 0) return undefined;
  const [cell, text] = first;
  const wide = cell.columnSpan >= Math.max(3, cells.length - 2);
  const total = TOTAL.test(text);
  if (!total && !wide && numbers.length === 0 && text.length > 40) return undefined;
  if (
    !total &&
    !wide &&
    !(
      numbers.length <= 1 &&
      filled.length <= 3 &&
      words.length === 1 &&
      text.length <= 40 &&
      roles[cell.column] !== 'criterion'
    )
  )
    return undefined;
  const value = numbers.map(([, number]) => pointsIn(number)).find((number) => number !== null) ?? marksIn(text);
  return { name: nameOf(text), value, total, place: cell.place };
}

/** A table whose merged cells stand only in their first row: an empty cell left of a filled one says the same as above. */
function carried(cells: readonly Cell[], before: readonly Cell[], roles: readonly Role[]): readonly Cell[] {
  const last = cells.reduce((at, cell, index) => (clean(textOf(cell)) === '' ? at : index), -1);
  const content = roles.indexOf('content');
  const speaks = content >= 0 && cells[content] !== undefined && clean(textOf(cells[content])) !== '';
  return cells.map((cell, index) => {
    if (clean(textOf(cell)) !== '') return cell;
    // An empty criterion beside a requirement is the merged cell above, as is an empty level left of anything filled.
    const leading =
      roles[index] === 'level' &&
      index <= last &&
      !cells.slice(0, index).some((one, at) => roles[at] === 'level' && clean(textOf(one)) !== '');
    const merged = leading || (roles[index] === 'criterion' && speaks);
    return merged ? (before[index] ?? cell) : cell;
  });
}

function rowOf(cells: readonly Cell[], roles: readonly Role[]): Row {
  const of = (role: Role): string => {
    const seen = new Set<Cell>();
    return cells
      .filter((cell, index) => roles[index] === role && !seen.has(cell) && seen.add(cell))
      .map((cell) => textOf(cell).trim())
      .filter((text) => text !== '')
      .join('\n');
  };
  const label = (cell: Cell): Label => ({
    text: clean(textOf(cell)),
    row: cell.row,
    rows: cell.rowSpan,
    place: cell.place,
  });
  const levels: Label[] = [];
  const used = new Set<Cell>();
  const points: Marks[] = [];
  cells.forEach((cell, index) => {
    if (roles[index] === 'level' && !used.has(cell)) {
      used.add(cell);
      if (clean(textOf(cell)) !== '') levels.push(label(cell));
    }
    if (roles[index] === 'points' && !used.has(cell) && clean(textOf(cell)) !== '') {
      used.add(cell);
      points.push({
        ...label(cell),
        value: pointsIn(textOf(cell)) ?? marksIn(textOf(cell)),
        masked: /\*/.test(textOf(cell)),
        column: index,
      });
    }
  });
  // Cells carried down from above stand in rows above.
  const last = Math.max(...cells.map((cell) => cell.row));
  const own = cells.filter((cell) => cell.row === last && clean(textOf(cell)) !== '');
  const place = (own.find((cell) => cell.rowSpan === 1) ?? own[0] ?? cells[0])?.place ?? {};
  return {
    levels,
    points,
    content: of('content'),
    criterion: of('criterion'),
    responsible: of('responsible'),
    owner: of('owner'),
    ...(roles.includes('concern') ? { concern: of('concern') } : {}),
    method: of('method'),
    note: of('note'),
    place,
  };
}

export const clean = (text: string): string => text.replace(/\s+/g, '');

/** 政务公开（8分）, 政务公开8分 → 8. */
export function marksIn(text: string): number | null {
  const found = /[（(]?(?:满分|分值|共|计|权重)?[：:]?(?<!\d)(\d{1,5}(?:\.\d{1,4})?)分?(?:[%％])?[)）]?$/.exec(
    text.replace(/\s/g, ''),
  );
  return found && /[（(分%％]/.test(found[0]) ? Number(found[1]) : null;
}

/** The words of a level without its number and its marks. */
export function nameOf(text: string): string {
  const words = clean(text)
    .replace(
      /^(?:第?[一二三四五六七八九十]{1,3}[、.．章节]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[.．]\d{1,2})+(?:、|[.．](?!\d))|\d{1,3}[.、．)）](?!\d)|[①-⑳])/,
      '',
    )
    .replace(/[（(](?:满分|分值|共|计|权重)?[：:]?(?:\d+(?:\.\d+)?(?:分|%|％)?|\*+(?:\.\*+)?(?:分|%|％))[)）]$/, '')
    .replace(/[（(][^（()）]*[，,][^（()）]*\*[%％][)）]$/, '')
    .replace(/(?<=[\u4e00-\u9fff])(?<![得扣加减计])\d+(?:\.\d+)?分$/, '')
    .replace(/[：:；;，,。]+$/, '');
  return words === '' ? clean(text) : words;
}
