import type { Fact } from '@mingjian/model';
import { fieldsFor } from '../../features/what-if/fields.ts';
import type { Place } from './api.ts';
import { belongs, cardsOf, isAsked, isRanged, type Line } from './lines.ts';
import { beginPeriods, hasPeriods, periodChanges } from './periods.ts';

/** What is typed for a cell before it is sent. Kept as text, so that it can lie in the browser's storage. */
export interface Form {
  /** When it was seen; lines with days of their own keep them in their cells. */
  date: string;
  note: string;
  object: string;
  /** By line and column; under a checklist the column is `item <id>`, where so many are asked per period `period <label>`. */
  cells: Record<string, Record<string, string>>;
  /** Ids of evidence. */
  evidence: string[];
}

const ITEM = 'item ';
export const itemColumn = (item: string): string => `${ITEM}${item}`;

/** Kinds with days of their own: the day of a delivery or case is what is judged, not when somebody looked. */
export const hasOwnDay = ({ kind }: Line): boolean => kind === 'delivery' || kind === 'case';

const isList = ({ kind, rule }: Line): boolean => kind === 'item' && rule.items.length > 0;

/** The columns of a line beside the day that it shares with the others. */
export const columnsOf = (line: Line) =>
  fieldsFor(line.rule, line.kind).filter(({ column }) => column !== 'date' || hasOwnDay(line));

/** An empty form that shows what holds already where there can be only one: a level, an item, a figure. `me`: who gives a mark. */
export function beginForm(lines: readonly Line[], current: readonly Fact[], day: string, me = ''): Form {
  const cells = Object.fromEntries(lines.map((line) => [line.key, beginLine(line, current, me)]));
  return { date: day, note: '', object: '', cells, evidence: [] };
}

function beginLine(line: Line, current: readonly Fact[], me: string): Record<string, string> {
  const mine = current.filter((fact) => belongs(line, fact));
  if (isList(line)) {
    return Object.fromEntries(mine.map(({ item = '', value = '' }) => [itemColumn(item), value]));
  }
  if (hasPeriods(line)) return beginPeriods(line, mine);
  const fact = mine.find(({ by }) => line.port.slot === 'single' || (line.port.slot === 'by' && by === me));
  const columns = columnsOf(line);
  if (!fact) return me !== '' && columns.some(({ column }) => column === 'by') ? { by: me } : {};
  return Object.fromEntries(columns.flatMap(({ column }) => (fact[column] ? [[column, fact[column]]] : [])));
}

/** Whether a form says what it said at the beginning: a field that was emptied again is one that was never filled. */
export function saysNoMore(form: Form, begin: Form): boolean {
  const filled = ({ cells }: Form): string[] =>
    Object.entries(cells)
      .flatMap(([line, typed]) =>
        Object.entries(typed).flatMap(([column, text]) => (text === '' ? [] : [JSON.stringify([line, column, text])])),
      )
      .sort();
  const told = (one: Form): string => JSON.stringify([one.date, one.note, one.object, one.evidence, filled(one)]);
  return told(form) === told(begin);
}

export interface Making {
  readonly place: Place;
  readonly lines: readonly Line[];
  /** What holds already. */
  readonly current: readonly Fact[];
  readonly newId: () => string;
  /** Only in tests and corrections: the fact of a `many` line that is corrected. */
  readonly replaces?: Fact | undefined;
}

/** The facts that a form says beyond what holds already; none where nothing was changed. */
export function factsFrom(form: Form, making: Making): Fact[] {
  const cards = cardsOf(making.lines).filter(({ line }) => isAsked(line, making.lines, form.cells));
  const asked = cards.flatMap(({ line, mark }) =>
    mark && isRanged(line, form.cells[line.key]?.level) ? [line, mark] : [line],
  );
  return asked.flatMap((line) => {
    if (isList(line)) return listFacts(form, line, making);
    return hasPeriods(line) ? periodFacts(form, line, making) : lineFacts(form, line, making);
  });
}

function periodFacts(form: Form, line: Line, making: Making): Fact[] {
  const mine = making.current.filter((fact) => belongs(line, fact));
  return periodChanges(line, form.cells[line.key] ?? {}, { current: mine, day: form.date }).map(({ cells, old }) =>
    factOf(form, line, making, cells, old),
  );
}

function listFacts(form: Form, line: Line, making: Making): Fact[] {
  const typed = form.cells[line.key] ?? {};
  return line.rule.items.flatMap((item) => {
    const value = typed[itemColumn(item)];
    const old = making.current.find((fact) => belongs(line, fact) && fact.item === item);
    if (!value || value === old?.value) return [];
    return [factOf(form, line, making, { item, value }, old)];
  });
}

function lineFacts(form: Form, line: Line, making: Making): Fact[] {
  const typed = form.cells[line.key] ?? {};
  const said = columnsOf(line).flatMap(({ column }): [string, string][] => {
    const text = typed[column]?.trim() ?? '';
    return text === '' ? [] : [[column, text]];
  });
  if (!isSaid(line, typed)) return [];
  const cells = Object.fromEntries(said);
  const { slot } = line.port;
  const single = slot === 'single' || slot === 'by';
  const old = single
    ? making.current.find((fact) => belongs(line, fact) && (slot === 'single' || (fact.by ?? '') === (cells.by ?? '')))
    : making.replaces;
  const same = old && single && said.every(([column, text]) => old[column as keyof Fact] === text);
  return same ? [] : [factOf(form, line, making, cells, old)];
}

/** Whether a line says anything: a level alone is a choice that has not been counted yet. */
export function isSaid(line: Line, typed: Readonly<Record<string, string>>): boolean {
  const has = (column: string) => (typed[column]?.trim() ?? '') !== '';
  if (line.kind === 'event') return has('count');
  if (line.kind === 'level') return has('level');
  if (line.kind === 'delivery' || line.kind === 'case') return has('date');
  return has('value');
}

function factOf(form: Form, line: Line, making: Making, cells: Record<string, string>, old: Fact | undefined): Fact {
  const date = cells.date ?? form.date;
  // A correction may be about an earlier day, but it cannot have been known before what it corrects.
  const knownOld = (old?.known ?? old?.date ?? '').slice(0, 10);
  const known = knownOld > date.slice(0, 10) ? knownOld : undefined;
  return {
    id: making.newId(),
    unit: making.place.unit,
    indicator: making.place.indicator,
    kind: line.kind,
    ...(line.named ? { rule: line.rule.id } : {}),
    date,
    ...cells,
    ...(known ? { known } : {}),
    ...(form.object.trim() ? { object: form.object.trim() } : {}),
    ...(old?.id ? { replaces: old.id } : {}),
    ...(form.note.trim() ? { note: form.note.trim() } : {}),
    ...(form.evidence.length > 0 ? { evidence: form.evidence.join(';') } : {}),
  };
}

/** A fact that takes another one back: it names it and says nothing but why. */
export const withdrawal = (old: Fact, day: string, note: string, newId: () => string): Fact => ({
  id: newId(),
  unit: old.unit,
  indicator: old.indicator,
  kind: old.kind,
  ...(old.rule ? { rule: old.rule } : {}),
  date: day > (old.known ?? old.date ?? '').slice(0, 10) ? day : (old.known ?? old.date ?? day),
  replaces: old.id,
  ...(old.by ? { by: old.by } : {}),
  note,
});
