import type { Fact, FactColumn } from '@mingjian/model';
import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model/problem';
import { NO_DAY } from '../rules/rule.ts';
import { type Book, cluster, NEVER, type SetAside } from './book.ts';
import { isWithdrawal, type Read, readFact } from './read.ts';
import type { Roster } from './roster.ts';

/** What people call a fact: its id, else its row. */
export const nameOf = (fact: Fact): string | number => fact.id ?? fact.row ?? '';

/**
 * Takes the facts of a round: all of them, or none and every problem with its place. Facts outside the period are set
 * aside, which is no problem. The order of the facts changes nothing.
 */
export function takeFacts(roster: Roster, facts: readonly Fact[], file?: string): Outcome<Book> {
  const problems: Problem[] = [];
  const people = new Map<string, number>();
  const rows = facts.map((fact, i) => (fact.row === undefined ? { ...fact, row: i + 2 } : fact)).sort(canonical);
  const reads = rows.map((fact) => readFact(roster, fact, file, people, problems));
  const until = corrections(rows, reads, file, problems);
  doubles(roster, rows, reads, until, file, problems);
  if (problems.length > 0) return failed(problems.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0)));

  const setAside: SetAside[] = [];
  const kept: number[] = [];
  const idle: Fact[] = [];
  reads.forEach((read, i) => {
    const fact = rows[i];
    if (!read || !fact) return;
    const inside = read.date >= roster.plan.from && read.date <= roster.plan.to;
    if (inside && !isWithdrawal(fact)) {
      kept.push(i);
      return;
    }
    idle.push(fact);
    if (!isWithdrawal(fact))
      setAside.push({ fact: nameOf(fact), unit: roster.units[read.unit]?.name ?? '', day: read.date });
  });
  const pick = (key: Exclude<keyof Read, 'share'>): number[] => kept.map((i) => (reads[i] as Read)[key]);
  const book = cluster(
    roster,
    {
      unit: pick('unit'),
      slot: pick('slot'),
      date: pick('date'),
      known: pick('known'),
      count: pick('count'),
      value: pick('value'),
      of: pick('of'),
      level: pick('level'),
      item: pick('item'),
      by: pick('by'),
      end: pick('end'),
      due: pick('due'),
      startMinute: pick('startMinute'),
      endMinute: pick('endMinute'),
      dueMinute: pick('dueMinute'),
      until: until.some((day) => day !== NEVER) ? kept.map((i) => until[i] as number) : undefined,
    },
    { facts: kept.map((i) => rows[i] as Fact), setAside, idle, people: [...people.keys()] },
  );
  const lastKnown = reads.reduce((last, read) => (read && read.known > last ? read.known : last), NO_DAY);
  return done({ ...book, lastKnown });
}

const COLUMNS: readonly FactColumn[] = [
  'id',
  'unit',
  'indicator',
  'stage',
  'round',
  'rule',
  'kind',
  'date',
  'known',
  'value',
  'count',
  'level',
  'item',
  'object',
  'by',
  'end',
  'due',
  'of',
  'note',
];

/** An order that depends on what the facts say and not on where they stood. */
export function canonical(a: Fact, b: Fact): number {
  for (const column of COLUMNS) {
    const x = a[column] ?? '';
    const y = b[column] ?? '';
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Day from which each fact is replaced; checks that corrections make sense. */
function corrections(
  rows: readonly Fact[],
  reads: readonly (Read | null)[],
  file: string | undefined,
  problems: Problem[],
): number[] {
  const until = rows.map(() => NEVER);
  const byId = new Map<string, number>();
  rows.forEach((fact, i) => {
    if (fact.id === undefined) return;
    const first = byId.get(fact.id);
    if (first === undefined) byId.set(fact.id, i);
    else {
      const [early, late] = [rows[first]?.row ?? 0, fact.row ?? 0].sort((p, q) => p - q);
      problems.push(problem('fact-id-twice', { file, row: late, column: 'id' }, { id: fact.id, first: early ?? 0 }));
    }
  });
  const replacedBy = new Map<number, number>();
  rows.forEach((fact, i) => {
    if (fact.replaces === undefined) return;
    const place = { file, row: fact.row, column: 'replaces' };
    const target = byId.get(fact.replaces);
    if (target === undefined || target === i) {
      problems.push(problem('fact-replaces-unknown', place, { id: fact.replaces }));
      return;
    }
    const [own, old] = [reads[i], reads[target]];
    const earlier = replacedBy.get(target);
    if (earlier !== undefined)
      problems.push(problem('fact-replaces-twice', place, { id: fact.replaces, first: rows[earlier]?.row ?? 0 }));
    replacedBy.set(target, i);
    // Even a correction that cannot be read takes the place of what it names: nothing there is double.
    until[target] = own?.known ?? NO_DAY;
    if (!own || !old) return;
    if (own.unit !== old.unit) problems.push(problem('fact-replaces-unit', place));
    if (own.known < old.known) problems.push(problem('fact-replaces-early', place));
  });
  cycles(rows, replacedBy, file, problems);
  return until;
}

/** Corrections that lead back to themselves would all vanish. Each ring is reported once, at its first fact. */
function cycles(
  rows: readonly Fact[],
  replacedBy: ReadonlyMap<number, number>,
  file: string | undefined,
  problems: Problem[],
): void {
  const done = new Set<number>();
  for (const start of replacedBy.keys()) {
    const ring: number[] = [];
    for (let at: number | undefined = start; at !== undefined && !done.has(at); at = replacedBy.get(at)) {
      done.add(at);
      ring.push(at);
      if (replacedBy.get(at) === start) {
        const path = [...ring, start].map((i) => rows[i]?.id ?? '').join(' → ');
        problems.push(problem('fact-replaces-cycle', { file, row: rows[start]?.row, column: 'replaces' }, { path }));
      }
    }
  }
}

/** What a slot is called in a message. */
export const slotWords = (fact: Fact): string =>
  [fact.unit, fact.indicator, fact.item, fact.by].filter(Boolean).join(' ');

/** The same slot filled twice without one correcting the other. */
function doubles(
  roster: Roster,
  rows: readonly Fact[],
  reads: readonly (Read | null)[],
  until: readonly number[],
  file: string | undefined,
  problems: Problem[],
): void {
  const taken = new Map<string, number>();
  reads.forEach((read, i) => {
    const fact = rows[i];
    if (!read || !fact || until[i] !== NEVER || isWithdrawal(fact) || read.share === 'many') return;
    if (read.date < roster.plan.from || read.date > roster.plan.to) return;
    if (read.share === 'by' && read.by < 0) return;
    const key = `${read.unit}|${read.slot}|${read.share === 'item' ? read.item : read.share === 'by' ? read.by : ''}`;
    const first = taken.get(key);
    if (first === undefined) taken.set(key, i);
    else {
      const [early, late] = [rows[first]?.row ?? 0, fact.row ?? 0].sort((p, q) => p - q);
      problems.push(problem('fact-twice', { file, row: late }, { first: early ?? 0, what: slotWords(fact) }));
    }
  });
}
