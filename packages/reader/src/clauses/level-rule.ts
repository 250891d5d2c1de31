import { actOf, pointsOf, type Reading } from './reading.ts';
import type { Band, ClauseRule, Level } from './rule.ts';
import { GRADES, levelIn } from './words.ts';

/** A reading that could be one step of a scale: the word that sets it apart, if one is known, and the words around it. */
export interface Step {
  readonly reading: Reading;
  label: string | undefined;
  /** A grade at the end of the words, though a level stands in them too (全省第一方阵). */
  readonly grade: string | undefined;
  readonly level: string | undefined;
  readonly words: string;
  rest: string;
  /** What the step before it is paid for by the piece, where this one leaves it out. */
  carried?: string;
}

export const perOf = ({ reading, carried }: Step): string | null =>
  carried ?? ('per' in reading.rule ? (reading.rule.per ?? null) : null);

/** Neighbours that are steps of one scale → its rule: bands where the steps are grades, else a price for each level. */
export function scaled(run: readonly Step[]): Reading {
  const first = run[0] as Step;
  // 国家级一等奖…二等奖…，省级一等奖…: a word that comes twice is told with the level that was named last.
  let level = '';
  const twice = new Set(run.map(({ label }) => label)).size < run.length;
  const levels = run.map(({ reading, label, words }): Level => {
    const act = actOf(reading);
    level = levelIn(words) ?? level;
    const points =
      reading.rule.kind === 'allOrNothing'
        ? 0
        : reading.rule.kind === 'judgement'
          ? (act?.points[0] ?? null)
          : pointsOf(reading.rule);
    return {
      label: twice && !label?.includes(level) ? level + (label ?? '') : (label ?? ''),
      points: points === null ? null : act?.verb === 'take' ? -Math.abs(points) : Math.abs(points),
    };
  });
  const per = run.map(perOf).find((one) => one);
  const cap = run.map(({ reading }) => ('cap' in reading.rule ? reading.rule.cap : null)).find((one) => one);
  const grades = run.every((one) => (GRADES as readonly string[]).includes(one.label ?? ''));
  const rule: ClauseRule = grades
    ? { kind: 'band', on: '等次', bands: levels.map((level, at) => graded(level, run[at]?.reading)) }
    : { kind: 'severity', levels, ...(per ? { per } : {}), ...(cap ? { cap } : {}) };
  return {
    rule,
    piece: first.reading.piece,
    doubts: [
      ...run.flatMap((one) => one.reading.doubts.filter((code) => code === 'masked')),
      // 国家级至多加3分: up to how many, and how many then?
      ...(run.some((one) => actOf(one.reading)?.upTo) ? (['no-bounds'] as const) : []),
    ],
    with: run.flatMap((one) => [one.reading.piece, ...one.reading.with]).slice(1),
  };
}

/** 好得9-10分: a grade with the room that it leaves. */
function graded({ label, points }: Level, reading: Reading | undefined): Band {
  const range = reading && actOf(reading)?.range;
  const band = { label, from: null, to: null };
  return range ? { ...band, points: null, min: range[0], max: range[1] } : { ...band, points };
}
