import type { ReadClause } from '../clauses/index.ts';
import { type Base, isBase } from './base.ts';
import { nameOf } from './name-of.ts';
import { amount, type One, type Plain } from './plain-rule.ts';

/** Up to the words that say from which marks it takes. */
const FROM = /^([^，。；]{2,16})，[^；。]*在([^，；。]*\d分?[^，；。]*)基[础数]上/;

/** Whether a loss says from which marks it takes: how much, somebody has to say, since without that nothing is known to be lost. */
export const isTakenFrom = (words: string): boolean => FROM.test(words);

/**
 * What such a loss is beside the scale: how much it takes has to be said, and only at the step whose words it begins with; the steps that
 * cost nothing ask nothing more. Which rule the scale is, is written once the rules have their names.
 */
export function ofStep({ text }: Pick<Plain, 'text'>, { levels }: Plain): Partial<Plain> {
  const steps = levels as readonly { readonly level: string; readonly text?: string }[];
  const own = steps.find((step) => step.text !== undefined && text.startsWith(step.text));
  return { whenNone: 'unknown', ...(own ? { onlyAt: { rule: '', level: own.level } } : {}) };
}

/**
 * 提高的得3分，持平的得2分；降低的，每降低0.1等，在3分的基础上扣0.9分: beside levels, what a loss takes from is a level of its own, worth as much
 * as the one whose marks its words name. Undefined where no loss says so.
 */
export function takenFrom(bases: readonly Base[], read: ReadClause, one: One): Record<string, unknown> | undefined {
  for (const rule of read.rules) {
    const told = isBase(rule) ? null : FROM.exec(one.words(rule));
    const figures = [...(told?.[2] ?? '').matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));
    const base = bases.find(({ points, byClass }) =>
      Object.values(byClass ?? { '': points }).every((one) => one !== null && figures.includes(one)),
    );
    if (told && base)
      return {
        level: nameOf(told[1] ?? '', 0),
        points: amount(base.points, base.byClass, one.words(base), one),
        text: told[0],
      };
  }
  return undefined;
}
