import type { Around } from './around.ts';
import type { Event } from './event.ts';
import { NUM, numberOf } from './number.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { ClauseRule } from './rule.ts';
import { tidy } from './tidy.ts';

const MANY = new RegExp(`(${NUM})(?:例|个|次|条|项|件|起|家|户|篇|人|名|场|期)(?:及)?以上`);

/** 得分=3*处置率, 计分办法为10×甲/乙: the marks stand in front. */
const AHEAD = new RegExp(`^[^=×*]{0,16}(?:=|为)(?<marks>${NUM})分?[×*xX](?=[\u4e00-\u9fff（])`);
const PARTLY = /[×*xX](\d+(?:\.\d+)?)分?[×*xX](0\.\d+)(?!\d|%)/;
const FACTOR = new RegExp(`(?:[×*xX]|乘以?)(?:(?<share>${NUM})%[×*xX]100(?![\\d.%])|(?<marks>${NUM})(?![\\d%]))`);

/** 以采用得分乘以2计分: marks that were won elsewhere, so many times. */
export const SCALED = /^(?![^×*乘]*[率比])[^×*乘]*(?:得分|分值|分数)(?:乘以?|[×*])\d(?!\d*%)/;
/** Of how many marks a formula is a share (完成率×20分, 基准价/报价×30%×100); a weight (×50%) is none. */
export function factorIn(words: string): number | null {
  if (SCALED.test(words)) return null;
  // 比例×50×0.8: a part of the marks.
  const [, marks, part] = PARTLY.exec(words) ?? [];
  if (marks !== undefined) return tidy(Number(marks) * Number(part));
  const found = (AHEAD.exec(words) ?? FACTOR.exec(words))?.groups;
  return found ? numberOf(found.share ?? found.marks ?? '*') : null;
}
/** 得分=及时率×30分+满意率×20分: the first of two shares, each of its own marks. */
export const SUM = new RegExp(`^[^+]*[×*]${NUM}(?:分)?(?=\\+[^+%]*[×*]${NUM}(?!%))`);

/** 按比例得分: in proportion of which marks, and up to which count; marks stated before it or in the bracket behind it are its whole. */
export function proportional(
  event: Event & { kind: 'proportional' },
  around: Around,
  readings: readonly Reading[],
  pieces: readonly Piece[],
  piece: Piece,
): ClauseRule {
  // 残保金征收未达标，按欠收比例扣分 after ；stands alone; 未达到的按比例得分 leans on what was to be reached.
  const leaning = /^(?:未|没|达不到|不足|低于|不达|否则|其余|其他|)[^，]{0,5}，?$/.test(around.condition);
  const bases = readings.filter(
    (reading) =>
      reading.piece.item === piece.item &&
      reading.rule.kind === 'award' &&
      reading.rule.base === true &&
      (leaning || !event.lost || reading.piece.part === piece.part),
  );
  // 保险得2分；…完成得2分，未完成的按比例: the marks of its own part, where that states just one.
  const beside = bases.filter((reading) => reading.piece.part === piece.part);
  // 甲到位得5分；未到位的按比例扣分。乙达到90%得5分；不达90%的按比例扣分: what was earned since another share was told.
  const shared = readings.map(({ rule }) => rule.kind).lastIndexOf('proportional');
  const since = shared < 0 ? [] : bases.filter((reading) => readings.indexOf(reading) > shared);
  const near = beside.length === 1 ? beside : since.length === 1 ? since : bases;
  const base = near.at(-1)?.rule;
  const earlier = near.length > 1 ? around.full : base?.kind === 'award' ? base.points : null;
  // 每1000万元得1分，不足1000万元的按比例得分: what is left of a step is a share of the marks of one.
  const step = stepBefore(around.condition, readings.at(-1), piece);
  if (step !== undefined) return { kind: 'proportional', full: step };
  const mark = pieces.find(
    (one) =>
      one.event.kind === 'mark' &&
      one.event.bracket &&
      one.item === piece.item &&
      one.event.from >= event.to &&
      one.event.from - event.to < 4,
  );
  const own = mark?.event.kind === 'mark' ? mark.event.points : null;
  const whole = event.same
    ? null
    : (event.full ?? own ?? (event.lost && /扣分的按|结果/.test(around.condition) ? null : (earlier ?? around.full)));
  const target = MANY.exec(around.condition);
  return {
    kind: 'proportional',
    full: whole,
    ...(event.lost ? { of: '扣分' as const } : {}),
    ...(target ? { target: numberOf(target[1] ?? '') ?? 0 } : {}),
  };
}

/** 不足1000万元的: less than a step, as its words name it. */
export const lessThan = (condition: string): string | undefined =>
  /^(?:不足|不满|不到)([\d一][^，。；]{0,6}?)的?，?$/.exec(condition)?.[1]?.replace('一', '1');

function stepBefore(condition: string, last: Reading | undefined, piece: Piece): number | undefined {
  if (last?.rule.kind !== 'award' || last.rule.per === null || last.piece.part !== piece.part) return undefined;
  return lessThan(condition)?.endsWith(last.rule.per) ? (last.rule.points ?? undefined) : undefined;
}
