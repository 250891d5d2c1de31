import type { Rule } from '@mingjian/model';
import { dueDay } from '@mingjian/reader/rules';
import { isRange } from '../../../features/unit/rule-words.ts';
import { aboutOf, type Choice, choice, commonOf, figureOf, instead, marksOf, rulesOf, same, write } from './choice.ts';
import type { DraftNode } from './types.ts';

/**
 * 2026年7月底前修订完善方案。: words without any marks are worth those of the item, by a day where they name one. What is to be done by then
 * is nothing that units send in, so that a day which goes by without a record tells nothing yet.
 */
export function ruleless(node: DraftNode, year: number): Choice[] {
  const full = marksOf(node);
  const text = node.says.criterion ?? node.says.name;
  if (full === null) return [];
  const day = /[^，。；]*(?:月|年底)[^，。；]{0,4}(?:前|之前|以前)/.exec(text)?.[0];
  const due = day === undefined ? undefined : dueDay(day, year);
  return [
    ...(due === undefined
      ? []
      : [
          choice('byDay', write(node, [{ kind: 'deadline', text, due, points: full, whenNone: 'unknown' }]), {
            full,
            due,
          }),
        ]),
    choice('allOrNothing', write(node, [{ kind: 'allOrNothing', text }]), { full }),
    choice('byPerson', same, { full }),
  ];
}

/** 未按时上交，扣0.5分, and no day: each delivery carries its own, or a person says that it was late. */
export function undated(node: DraftNode, text: string): Choice[] {
  const rules = aboutOf(node, text);
  const [rule] = rules;
  if (rule?.kind !== 'fixed' && (rule?.kind !== 'deadline' || rule.due !== undefined)) return [];
  const points = figureOf(rule.points);
  if (rule.kind === 'deadline' && (rule.more !== undefined || points === undefined)) return [choice('dueEach', same)];
  const as = (kind: 'fixed' | 'deadline') =>
    rule.kind === kind ? same : instead(node, rules, (one) => ({ ...commonOf(one), kind, points: rule.points }));
  return [choice('dueEach', as('deadline')), choice('dueNone', as('fixed'), { points: points ?? '' })];
}

/** 酌情打分, without bounds: from nothing to the marks of the item. 国家级至多加3分: that much each time, or what a person gives within it. */
export function unbounded(node: DraftNode, text: string): Choice[] {
  const full = marksOf(node);
  const levels = rulesOf(node).filter((rule) => rule.kind === 'award' && rule.text.includes(text));
  if (levels.some((rule) => rule.kind === 'award' && figureOf(rule.points) === undefined)) return [];
  if (levels.length > 0) {
    const within = instead(node, levels, (rule) =>
      rule.kind === 'award' ? { ...commonOf(rule), kind: 'judgement', min: '0', max: rule.points } : rule,
    );
    return [choice('mostGiven', within), choice('mostEach', same)];
  }
  const [rule] = aboutOf(node, text);
  return full === null || rule?.kind !== 'judgement' || rule.max !== undefined
    ? []
    : [choice('byPerson', same, { full })];
}

/** 每起扣1—3分: for all of them no more than for one, or as far as the marks of the item go. */
export function forEach(node: DraftNode, text: string): Choice[] {
  const full = marksOf(node);
  const [rule] = aboutOf(node, text);
  if (full === null || !rule) return [];
  if (rule.kind === 'judgement') {
    const most = figureOf(rule.max);
    if (most === undefined) return [];
    const all = instead(node, [rule], (one) => ({ ...one, max: full }) as Rule);
    return [choice('rangeAll', all, { full }), choice('rangeOnce', same, { points: most })];
  }
  if (rule.kind !== 'levels') return [];
  const range = rule.levels.map(({ points }) => points).find(isRange);
  if (typeof range?.min !== 'string') return [];
  const wider = rule.levels.map((level) =>
    isRange(level.points) ? { ...level, points: { ...level.points, min: `-${full}` } } : level,
  );
  const all = instead(node, [rule], (one) => ({ ...one, levels: wider }) as Rule);
  return [choice('rangeAll', all, { full }), choice('rangeOnce', same, { points: range.min.replace('-', '') })];
}
