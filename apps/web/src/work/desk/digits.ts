import { itemResults, type PlanNode } from '@mingjian/engine';
import { type Form, itemColumn } from './form.ts';
import type { Line } from './lines.ts';
import { hasPeriods } from './periods.ts';

/** Puts a cell of a line into a form. */
export const typeInto = (form: Form, line: Line, cells: Readonly<Record<string, string>>): Form => ({
  ...form,
  cells: { ...form.cells, [line.key]: { ...form.cells[line.key], ...cells } },
});

/**
 * What a digit key means under a line: how many occurrences, the n-th level, the n-th item turned over. Zero always says
 * that there was no occurrence: nothing found, no case. The same form where it means nothing.
 */
export function pressDigit(form: Form, line: Line, leaf: PlanNode, digit: number): Form {
  const { kind, rule } = line;
  if (kind === 'event') return typeInto(form, line, countOf(line, digit, form.cells[line.key]));
  if (kind === 'level') {
    const level = rule.levels[digit - 1];
    return level === undefined ? form : typeInto(form, line, { level });
  }
  if (kind === 'case') return digit === 0 ? typeInto(form, line, noneOf(line, form.date)) : form;
  if (kind !== 'item') return form;
  const results = itemResults(leaf, rule);
  if (rule.items.length === 0) {
    const value = results[digit - 1];
    return value === undefined ? form : typeInto(form, line, { value });
  }
  const item = rule.items[digit - 1];
  if (item === undefined) return form;
  const typed = form.cells[line.key]?.[itemColumn(item)];
  const now = results.map(String).indexOf(typed ?? '');
  return typeInto(form, line, { [itemColumn(item)]: results[(now + 1) % results.length] ?? '' });
}

/**
 * What the key `n` means under a line: nothing was handed in. `awaited`: something was handed in and nobody has looked at
 * it yet, so nobody can say so. The same form where it means nothing.
 */
export const pressNone = (form: Form, line: Line, awaited: boolean): Form =>
  line.kind === 'delivery' && !hasPeriods(line) && !awaited ? typeInto(form, line, noneOf(line, form.date)) : form;

/**
 * Nothing found holds at every level, but a fact has to name one. The one that stands there for it was nobody's choice, so
 * it does not stay for a number.
 */
export function countOf({ rule }: Line, count: number, was: Readonly<Record<string, string>> = {}) {
  const level = was.count === '0' ? '' : (was.level ?? '');
  const [first] = rule.levels;
  return { count: String(count), ...(first === undefined ? {} : { level: count === 0 ? level || first : level }) };
}

/** Nothing was handed in, or there was no case: a count of none, which has to carry the days that its kind has. */
export function noneOf({ kind, port }: Line, day: string): Record<string, string> {
  if (kind === 'case') return { date: `${day}T00:00`, end: `${day}T00:00`, count: '0' };
  return { date: day, count: '0', ...(port.needs?.due ? { due: day } : {}) };
}
