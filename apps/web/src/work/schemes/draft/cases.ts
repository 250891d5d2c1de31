import type { Fact, Rule, RuleOf, Scheme } from '@mingjian/model';
import { tellsFault } from '@mingjian/model/fault';
import { plain } from '@mingjian/reader/rules';
import { dayAfter, daysOf, spanOf } from './spans.ts';

/** An example in a form that can be worded. */
export type CaseWords =
  | { readonly key: 'times'; readonly count: number }
  | { readonly key: 'level'; readonly level: string }
  | {
      readonly key:
        | 'pass'
        | 'fail'
        | 'noFault'
        | 'fault'
        | 'onTime'
        | 'allGiven'
        | 'allPass'
        | 'allFail'
        | 'oneFails'
        | 'oneShort';
    }
  | { readonly key: 'late'; readonly count: number }
  | { readonly key: 'value'; readonly value: string }
  | { readonly key: 'rate'; readonly value: string }
  | { readonly key: 'mark'; readonly value: string };

export interface Case {
  readonly words: CaseWords;
  readonly facts: readonly Partial<Fact>[];
}

const MOST = 4;
const figure = (amount: unknown): number | null => {
  const value = typeof amount === 'string' ? Number(amount) : Number.NaN;
  return Number.isNaN(value) ? null : value;
};

const FAULT = { pass: 'noFault', fail: 'fault' } as const;

/** What might happen under one rule in the scheme's period: examples for whoever wants to see what the rule does. */
export function casesOf(rule: Rule, period: Scheme['period'], full: number): Case[] {
  const day = period.from;
  switch (rule.kind) {
    case 'deduct':
    case 'award': {
      const each = figure(rule.each) ?? 1;
      return [each, each * 5].map((count) => times(day, count));
    }
    case 'fixed':
      return [times(day, 1), times(day, 5)];
    case 'veto':
      return [times(day, 1)];
    case 'allOrNothing':
      return (['pass', 'fail'] as const).map((value) =>
        one({ key: tellsFault(rule.text) ? FAULT[value] : value }, { kind: 'item', date: day, value }),
      );
    case 'severity':
      return rule.levels
        .slice(0, MOST)
        .map(({ level }) => one({ key: 'level', level }, { kind: 'event', date: day, count: '1', level }));
    case 'levels':
      return rule.levels
        .slice(0, MOST)
        .map(({ level }) => one({ key: 'level', level }, { kind: 'level', date: day, level }));
    case 'checklist':
      return listed(rule, day);
    case 'quota':
      return quota(rule, period);
    case 'deadline':
      return deadline(rule, period);
    case 'rate': {
      const target = figure(rule.target) ?? 100;
      const worse = rule.costs === 'above' ? 1 : -1;
      return [0, 1, 10]
        .map((by) => target + worse * by)
        .filter((value) => value >= 0)
        .map((value) =>
          one({ key: 'rate', value: plain(value) }, { kind: 'measure', date: day, value: plain(value), of: '100' }),
        );
    }
    case 'bands':
      return banded(rule, day);
    case 'judgement':
      return [figure(rule.max) ?? full, figure(rule.min) ?? 0].map((value) =>
        one({ key: 'mark', value: plain(value) }, { kind: 'mark', date: day, value: plain(value), note: '…' }),
      );
    default:
      return [];
  }
}

/** Kinds whose examples are faults or merits, so that all is well without any. */
const QUIET: ReadonlySet<Rule['kind']> = new Set(['deduct', 'award', 'fixed', 'severity', 'veto']);

/** Facts with which all is well under a rule: the first of its examples. */
export const goodFacts = (rule: Rule, period: Scheme['period'], full: number): readonly Partial<Fact>[] =>
  QUIET.has(rule.kind) ? [] : (casesOf(rule, period, full)[0]?.facts ?? []);

/** Facts with which nothing is given or taken under a rule of points beside the indicators, as far as its kind has such: nobody is owed a bonus. */
export function idleFacts(rule: Rule, period: Scheme['period'], full: number): readonly Partial<Fact>[] {
  const date = period.from;
  if (rule.kind === 'judgement') {
    const [min, max] = [figure(rule.min) ?? 0, figure(rule.max) ?? full];
    return [{ kind: 'mark', date, value: plain(Math.min(Math.max(0, min), max)), note: '…' }];
  }
  if (rule.kind === 'levels') {
    const level = rule.levels.find(({ points }) => figure(points) === 0)?.level;
    return level === undefined ? [] : [{ kind: 'level', date, level }];
  }
  if (rule.kind === 'checklist' && rule.mode === 'earn') return listed(rule, date)[2]?.facts ?? [];
  return goodFacts(rule, period, full);
}

const one = (words: CaseWords, fact: Partial<Fact>): Case => ({ words, facts: [fact] });
const times = (date: string, count: number): Case =>
  one({ key: 'times', count }, { kind: 'event', date, count: plain(count) });

function listed({ items }: RuleOf<'checklist'>, date: string): Case[] {
  const all = (value: (at: number) => string): Partial<Fact>[] =>
    items.map(({ item }, at) => ({ kind: 'item', date, item, value: value(at) }));
  return [
    { words: { key: 'allPass' }, facts: all(() => 'pass') },
    { words: { key: 'oneFails' }, facts: all((at) => (at === 0 ? 'fail' : 'pass')) },
    { words: { key: 'allFail' }, facts: all(() => 'fail') },
  ];
}

/** Something on every day is enough for every period; the first period then goes one short. */
function quota(rule: RuleOf<'quota'>, period: Scheme['period']): Case[] {
  const { from } = period;
  const count = figure(rule.count) ?? 1;
  const days = daysOf(period);
  const first = spanOf(rule.period, from);
  const given = (day: string, n: number): Partial<Fact> => ({ kind: 'delivery', date: day, count: plain(n) });
  const later = days.filter((day) => spanOf(rule.period, day) !== first).map((day) => given(day, count));
  return [
    { words: { key: 'allGiven' }, facts: days.map((day) => given(day, count)) },
    { words: { key: 'oneShort' }, facts: count > 1 ? [given(from, count - 1), ...later] : later },
  ];
}

function deadline(rule: RuleOf<'deadline'>, { from, to }: Scheme['period']): Case[] {
  const due = rule.due !== undefined && !rule.due.startsWith('$') ? rule.due : dayAfter(from, 30);
  return [0, 1, 10]
    .map((days) => ({ days, date: dayAfter(due, days) }))
    .filter(({ date }) => date <= to)
    .map(({ days, date }) =>
      one(days === 0 ? { key: 'onTime' } : { key: 'late', count: days }, {
        kind: 'delivery',
        date,
        ...(rule.due === undefined ? { due } : {}),
      }),
    );
}

/** A number inside each band, at the end that the document names. */
function banded(rule: RuleOf<'bands'>, date: string): Case[] {
  if (typeof rule.bands === 'string') return [];
  return rule.bands.slice(0, MOST).flatMap(({ from, above, to, below }) => {
    const edges = [figure(from), add(figure(above), 1), figure(to), add(figure(below), -1)];
    const value = edges.find((edge) => edge !== null && edge >= 0);
    if (value === undefined || value === null) return [];
    const text = plain(value);
    return rule.on === 'count'
      ? value === 0
        ? []
        : [times(date, value)]
      : [one({ key: 'value', value: text }, { kind: 'measure', date, value: text })];
  });
}

const add = (value: number | null, by: number): number | null => (value === null ? null : value + by);
