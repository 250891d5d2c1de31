import { TURNED_ROUND } from '@mingjian/model/fault';
import type { PlacedRule, ReadClause } from '../clauses/index.ts';
import { type Base, isBase } from './base.ts';
import { bestsOf, sumsOf } from './class-marks.ts';
import { climbing, isOnTop } from './climbing.ts';
import { givesPoints } from './direction.ts';
import { nameOf } from './name-of.ts';
import { amount, type One, type Plain, unique } from './plain-rule.ts';
import { takenFrom } from './taken-from.ts';

/**
 * Marks stated and nothing that takes from them → what they mean beside each other: a list of items where they add up to those of the
 * leaf, levels where one of them holds, all or nothing where there is one. `zeros` are the clauses by which everything is lost: something
 * done wrong is a veto; the opposite of what was asked says nothing new; any other condition is a level, or a question.
 */
export function stated(bases: readonly Base[], zeros: readonly PlacedRule[], read: ReadClause, one: One): Plain[] {
  const { leaf, words, ask } = one;
  const opposite = zeros.find((zero) => isOpposite(zero, bases, words));
  // 完成的得2分，否则不得分；久拖不决的，此项不得分: what else loses all, once the opposite of what was asked is named, was done wrong.
  const wrong = (zero: PlacedRule): boolean =>
    isFault(zero) || (opposite !== undefined && opposite.at[0] < zero.at[0] && !isOpposite(zero, bases, words));
  const vetoes = zeros
    .filter(wrong)
    .map((zero): Plain => ({ kind: 'veto', text: words(zero), effect: 'zero', target: 'item' }));
  const conditions = zeros.filter((zero) => !wrong(zero) && !isOpposite(zero, bases, words));
  const amountOf = (base: Base): unknown => amount(base.points, base.byClass, words(base), one);
  const [first, ...others] = bases;
  if (first && others.length === 0) {
    // 查看信息公开情况（2分）: how much of it is there is for a person to say.
    if (read.rules.length === 1 && /情况[（(]\d+(?:\.\d+)?分?[）)]?$/.test(words(first))) {
      ask('no-rule', words(first));
      return [{ kind: 'judgement', text: words(first) }];
    }
    const only = read.rules.every((rule) => isBase(rule) || rule.kind === 'allOrNothing');
    if (!only) for (const zero of conditions) ask('marks-together', words(zero));
    // 得4分；说明不规范的，最多得2分: a part, beside all or nothing; not where the judgement has marks of its own (执行评价办法，产区1.8分).
    for (const part of read.rules)
      if (part.kind === 'judgement' && one.judged === undefined) ask('marks-together', words(part));
    const whole = first.points !== null && first.points === leaf.full;
    // 完成任务得3分；每多报一条加0.5分, of an item of 5: earned from nothing on, and not full until something is missing.
    const more = read.rules.some((rule) => rule.kind === 'award' && !isBase(rule));
    const earns = read.rules.every((rule) => rule.kind === 'award' || rule.kind === 'allOrNothing');
    const part = more && earns && first.points !== null && leaf.full !== null && first.points < leaf.full;
    // Beside what gives marks from nothing on, these are given too: nothing is there that could be lost.
    if (part || read.rules.some(givesPoints)) {
      const levels = [
        { level: nameOf(words(first), 0), points: amountOf(first), text: words(first) },
        { level: '以上都不是', points: '0' },
      ];
      return [{ kind: 'levels', text: conditions.length > 0 ? read.text : words(first), levels }, ...vetoes];
    }
    const alone = only && leaf.full !== null && !leaf.beside && conditions.length === 0;
    const differs = alone && !whole && first.points !== null && first.points < leaf.full;
    if (differs) ask('marks-differ', read.text);
    return [
      {
        kind: 'allOrNothing',
        text: conditions.length > 0 ? read.text : words(first),
        ...(whole || differs || leaf.full === null ? {} : { points: amountOf(first) }),
      },
      ...vetoes,
    ];
  }
  if (bases.some((base, index) => index > 0 && isOnTop(words(base))))
    return climbing(bases, conditions, vetoes, read, one);
  const [sums, bests] = [sumsOf(bases), bestsOf(bases)].map((of) => [...of.values()]) as [number[], number[]];
  const fits = leaf.full === null || sums.includes(leaf.full);
  // Where none of them is worth the leaf, they are its parts, though their marks do not make its own.
  if (fits || (leaf.full !== null && bests.every((best) => best < (leaf.full ?? 0)))) {
    if (!fits) ask('marks-together', read.text);
    for (const zero of conditions) ask('zero-of-what', lastWords(words(zero)));
    return [...earned(bases, read, one), ...vetoes];
  }
  if (leaf.full === null || !bests.includes(leaf.full)) ask('marks-together', read.text);
  const from = takenFrom(bases, read, one);
  const levels = [
    ...bases.map((base, index) => ({ level: nameOf(words(base), index), points: amountOf(base), text: words(base) })),
    ...conditions.map((zero, index) => ({
      level: nameOf(words(zero), bases.length + index),
      points: '0',
      text: words(zero),
    })),
    ...(from ? [from] : []),
    { level: '以上都不是', points: '0' },
  ];
  return [{ kind: 'levels', text: read.text, levels: unique<Record<string, unknown>>(levels, 'level') }, ...vetoes];
}

/** Things that each earn their marks. */
export function earned(bases: readonly Base[], read: ReadClause, one: One): Plain[] {
  const items = bases.map((base, index) => {
    const text = one.words(base);
    return { item: nameOf(text, index), points: amount(base.points, base.byClass, text, one), text };
  });
  return [{ kind: 'checklist', mode: 'earn', text: read.text, items: unique(items, 'item') }];
}

const conditionOf = (zero: PlacedRule): string => ('when' in zero ? (zero.when ?? '') : '');

/** 出现、弄虚作假 …: something done wrong, as against something not done. */
export const isFault = (zero: PlacedRule): boolean =>
  /出现|发生|存在|造成|导致|引发|致使|弄虚作假|违[法规纪反]|拒[绝不]|被|瞒报|谎报/.test(conditionOf(zero));

/** What is said right before the zero (年内无案例不得分), of a long sentence. */
export function lastWords(words: string): string {
  const parts = words.split(/(?<=[，,；;。])/);
  let last = '';
  while (parts.length > 0 && last.length < 6) last = `${parts.pop()}${last}`;
  return last;
}

/** 否则, 未达到的, or the words of what was asked with a negation before them (设立的得2分，未设立的不得分). */
export function isOpposite(zero: PlacedRule, bases: readonly Base[], words: One['words']): boolean {
  const condition = conditionOf(zero).replace(/[，的者]+$/, '');
  if (TURNED_ROUND.test(condition)) return true;
  const asked = /^(?:未|没有|没|不|无|低于|少于|不足|未能)(.+)$/.exec(condition)?.[1];
  return asked !== undefined && bases.some((base) => words(base).includes(asked));
}
