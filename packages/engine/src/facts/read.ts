import { type Fact, type FactKind, factKinds, type ItemValue, itemValues } from '@mingjian/model/fact';
import { type Problem, type ProblemValue, problem } from '@mingjian/model/problem';
import { mannerOf, verdictNames } from '@mingjian/model/verdict';
import { type Moment, parseMoment } from '../calendar/days.ts';
import { compare, type Exact, GRAIN, parseExact, toText } from '../number/exact.ts';
import { ITEM, NO_DAY, type Port, type SlotKey } from '../rules/rule.ts';
import type { ClassPlan, PlanNode, PlanRule } from '../tree/plan.ts';
import { type Complain, findLeaf, findRule, findUnit, kindsText } from './address.ts';
import type { Enrolled, Roster } from './roster.ts';

/** A fact in numbers, with the slot it belongs to. */
export interface Read {
  unit: number;
  slot: number;
  share: SlotKey;
  date: number;
  known: number;
  count: number;
  value: number;
  of: number;
  level: number;
  item: number;
  by: number;
  end: number;
  due: number;
  startMinute: number;
  endMinute: number;
  dueMinute: number;
}

/** Larger numbers than this cannot be counted in millionths. */
const LARGEST = 1_000_000_000 * GRAIN;

/** A fact that names the one it replaces and says nothing itself takes it back. */
export function isWithdrawal(fact: Fact): boolean {
  if (fact.replaces === undefined || fact.count !== undefined || fact.value !== undefined) return false;
  const { of, level, item, end, due } = fact;
  return of === undefined && level === undefined && item === undefined && end === undefined && due === undefined;
}

/** Reads one fact against the roster and scheme. Returns null and adds problems when anything is wrong with it. */
export function readFact(
  roster: Roster,
  fact: Fact,
  file: string | undefined,
  people: Map<string, number>,
  problems: Problem[],
): Read | null {
  const before = problems.length;
  const complain: Complain = (code, column, values = {}) =>
    problems.push(problem(code, { file, row: fact.row, column }, values));
  const unit = findUnit(roster, fact, complain);
  const kind = factKinds.find((k) => k === fact.kind);
  if (!kind) complain('fact-kind-unknown', 'kind', { kind: fact.kind, known: kindsText(factKinds) });
  const read: Read = {
    unit: unit?.index ?? -1,
    slot: -1,
    share: 'many',
    date: NO_DAY,
    known: NO_DAY,
    count: 1,
    value: 0,
    of: 0,
    level: 0,
    item: 0,
    by: -1,
    end: NO_DAY,
    due: NO_DAY,
    startMinute: -1,
    endMinute: -1,
    dueMinute: -1,
  };
  readDays(fact, read, complain);
  readCount(fact, read, complain);
  if (!unit || !kind) return null;
  const cls = roster.plan.classes[unit.cls] as ClassPlan;
  const leaf = findLeaf(cls, unit, fact, roster, complain);
  const found = leaf && findRule(leaf, kind, fact, complain);
  if (!leaf || !found) return null;
  const { rule, port } = found;
  read.slot = rule.slot + port;
  const shape = rule.ports[port] as Port;
  read.share = shape.slot;
  if (!isWithdrawal(fact)) readContents(fact, kind, rule, shape, leaf, read, complain);
  readPerson(roster, unit, fact, rule, shape, people, read, complain);
  return problems.length === before ? read : null;
}

function readDays(fact: Fact, read: Read, complain: Complain): void {
  const date = moment(fact, 'date', complain);
  if (fact.date === undefined) complain('fact-date-missing', 'date');
  const end = moment(fact, 'end', complain);
  const due = moment(fact, 'due', complain);
  const known = moment(fact, 'known', complain);
  read.date = date?.day ?? NO_DAY;
  read.startMinute = date?.minute ?? -1;
  read.known = known?.day ?? read.date;
  read.end = end?.day ?? NO_DAY;
  read.endMinute = end?.minute ?? -1;
  read.due = due?.day ?? NO_DAY;
  read.dueMinute = due?.minute ?? -1;
  const sameDay = end !== null && date !== null && end.day === date.day && end.minute >= 0 && date.minute >= 0;
  if (end && date && (end.day < date.day || (sameDay && end.minute < date.minute))) complain('fact-end-before', 'end');
}

function moment(fact: Fact, column: 'date' | 'end' | 'due' | 'known', complain: Complain): Moment | null {
  const text = fact[column];
  if (text === undefined) return null;
  const parsed = parseMoment(text);
  if (!parsed) complain('fact-date', column, { value: text });
  return parsed;
}

function readCount(fact: Fact, read: Read, complain: Complain): void {
  if (fact.count === undefined) return;
  if (!/^\d{1,9}$/.test(fact.count)) complain('fact-count', 'count', { value: fact.count });
  else read.count = Number(fact.count);
}

/** Kinds that are counted or dated: a value written beside them would count nothing, and its writer would not know. */
const WITHOUT_VALUE: readonly FactKind[] = ['event', 'level', 'delivery', 'case'];

/** A number of at most six decimals, as millionths; null when it is none. */
function number(text: string, column: string, complain: Complain): number | null {
  const exact = parseExact(text);
  if (exact === null) complain('fact-number', column, { value: text });
  else if (typeof exact !== 'number')
    complain(/\.\d{7}/.test(text) ? 'fact-too-fine' : 'fact-too-large', column, { value: text, limit: 6 });
  else if (Math.abs(exact) > LARGEST) complain('fact-too-large', column, { value: text });
  else return exact;
  return null;
}

/** What officers call the columns of a value. */
const columnText = {
  level: { zh: '等级', en: 'level' },
  value: { zh: '数值', en: 'value' },
  of: { zh: '总数', en: 'of' },
  item: { zh: '检查项', en: 'item' },
} satisfies Record<string, ProblemValue>;

const missing = (column: keyof typeof columnText, kind: FactKind, complain: Complain): void =>
  complain('fact-value-missing', column, { kind: kindsText([kind]), column: columnText[column] });

function readContents(
  fact: Fact,
  kind: FactKind,
  rule: PlanRule,
  port: Port,
  leaf: PlanNode,
  read: Read,
  complain: Complain,
): void {
  const needs = port.needs ?? {};
  if (WITHOUT_VALUE.includes(kind)) {
    for (const column of ['value', 'of'] as const) {
      const value = fact[column];
      if (value !== undefined)
        complain('fact-value-unused', column, { kind: kindsText([kind]), column: columnText[column], value });
    }
  }
  if (kind === 'item') {
    readItem(fact, rule, leaf, read, complain);
    return;
  }
  if (needs.level || fact.level !== undefined) {
    if (fact.level === undefined) missing('level', kind, complain);
    else if (rule.levels.length > 0) {
      read.level = rule.levels.indexOf(fact.level);
      if (read.level < 0) complain('fact-level-unknown', 'level', { level: fact.level, known: rule.levels.join('、') });
    }
  }
  if (needs.value) {
    if (fact.value === undefined) missing('value', kind, complain);
    else {
      const value = number(fact.value, 'value', complain);
      read.value = value ?? 0;
      const { min, max } = port;
      const outside =
        (min !== undefined && compare(read.value, min) < 0) || (max !== undefined && compare(read.value, max) > 0);
      if (outside && value !== null)
        complain('fact-value-range', 'value', {
          value: fact.value,
          min: toText(min as Exact),
          max: toText(max as Exact),
        });
    }
  }
  if (needs.of) {
    if (fact.of === undefined) missing('of', kind, complain);
    else {
      const whole = number(fact.of, 'of', complain);
      read.of = whole ?? 0;
      if (whole !== null && whole <= 0) complain('fact-whole-zero', 'of');
    }
    if (read.value < 0) complain('fact-value-negative', 'value', { column: columnText.value, value: fact.value ?? '' });
  }
  if (needs.due && read.due === NO_DAY) complain('fact-due-needed', 'due');
  if (needs.time && fact.due === undefined && (read.startMinute < 0 || (read.end !== NO_DAY && read.endMinute < 0))) {
    complain('fact-time-needed', read.startMinute < 0 ? 'date' : 'end');
  }
}

/** Results that an item may have: `na` needs a declared policy for its points, `partial` a declared share. */
export const itemResults = (leaf: PlanNode, rule: PlanRule): ItemValue[] =>
  itemValues.filter((v) => (v !== 'na' || leaf.policy !== null) && (v !== 'partial' || rule.compiled.partial === true));

function readItem(fact: Fact, rule: PlanRule, leaf: PlanNode, read: Read, complain: Complain): void {
  if (rule.items.length > 0) {
    read.item = fact.item === undefined ? -1 : rule.items.indexOf(fact.item);
    if (fact.item === undefined) missing('item', 'item', complain);
    else if (read.item < 0) complain('fact-item-unknown', 'item', { item: fact.item, known: rule.items.join('、') });
  }
  const known = itemResults(leaf, rule);
  const value = known.find((v: ItemValue) => v === fact.value);
  if (value) read.value = ITEM[value];
  else if (fact.value === undefined) missing('value', 'item', complain);
  else {
    const names = verdictNames[mannerOf(rule.source, fact.item)];
    const results = {
      zh: known.map((one) => names[one].zh).join('、'),
      en: known.map((one) => names[one].en).join(', '),
    };
    complain('fact-item-value', 'value', { value: fact.value, known: results });
  }
}

/** Who marked or rated. Raters must be among those expected, and nobody rates his own unit. */
function readPerson(
  roster: Roster,
  unit: Enrolled,
  fact: Fact,
  rule: PlanRule,
  port: Port,
  people: Map<string, number>,
  read: Read,
  complain: Complain,
): void {
  if (fact.by === undefined) {
    if (port.needs?.by) complain('fact-by-missing', 'by');
    return;
  }
  const rater = roster.units[roster.find.get(fact.by) ?? -1];
  const name = rule.kind === 'ratings' ? (rater?.name ?? fact.by) : fact.by;
  if (rule.kind === 'ratings') {
    const expected = roster.ratersOf(rule);
    if (rater?.index === unit.index) complain('fact-by-self', 'by', { by: name });
    else if (expected && !expected.has(name)) complain('fact-by-unknown', 'by', { by: name });
  }
  read.by = people.get(name) ?? people.size;
  people.set(name, read.by);
}
