import type { PlacedRule, ReadClause } from '../clauses/index.ts';
import { tidy } from '../clauses/tidy.ts';
import type { Base } from './base.ts';
import { bestsOf } from './class-marks.ts';
import { nameOf } from './name-of.ts';
import { amount, type One, type Plain, unique } from './plain-rule.ts';

/** 在此基础上…得0.2分: more of what was just said, and nothing without it. */
export const isOnTop = (words: string): boolean => /^在(?:此|上述|前述)基[础数]上/.test(words);

/** Levels of which one goes on from the one before: it is worth both. */
export function climbing(
  bases: readonly Base[],
  conditions: readonly PlacedRule[],
  vetoes: readonly Plain[],
  read: ReadClause,
  one: One,
): Plain[] {
  const steps: { base: Base; text: string }[] = [];
  for (const base of bases) {
    const [text, before] = [one.words(base), steps.at(-1)];
    if (!before || !isOnTop(text)) steps.push({ base, text });
    else steps.push({ base: plus(before.base, base), text: `${before.text}，${text}` });
  }
  const best = [...bestsOf(steps.map(({ base }) => base)).values()];
  if (one.leaf.full !== null && !best.includes(one.leaf.full)) one.ask('marks-together', read.text);
  const levels = [
    ...steps.map(({ base, text }, index) => ({
      // Told apart by what it adds.
      level: nameOf(one.words(bases[index] ?? base), index),
      points: amount(base.points, base.byClass, text, one),
      text,
    })),
    ...conditions.map((zero, index) => ({ level: nameOf(one.words(zero), steps.length + index), points: '0' })),
    { level: '以上都不是', points: '0' },
  ];
  return [{ kind: 'levels', text: read.text, levels: unique<Record<string, unknown>>(levels, 'level') }, ...vetoes];
}

function plus(one: Base, other: Base): Base {
  const [a, b] = [one.points, other.points];
  if (!one.byClass && !other.byClass) return { ...other, points: a === null || b === null ? null : tidy(a + b) };
  const names = new Set([...Object.keys(one.byClass ?? {}), ...Object.keys(other.byClass ?? {})]);
  const of = ({ points, byClass }: Base, name: string): number => byClass?.[name] ?? points ?? 0;
  const byClass = Object.fromEntries([...names].map((name) => [name, tidy(of(one, name) + of(other, name))]));
  return { ...other, points: null, byClass };
}
