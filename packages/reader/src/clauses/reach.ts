import { ADDED } from './limit-forms.ts';
import type { Piece } from './piece.ts';
import { actOf, doubt, type Reading } from './reading.ts';

/**
 * How far a limit or a loss of everything reaches, where the words allow two readings: a limit that binds several rules, each alone or
 * all together; one that adds up and leaves out what stands before it in its item; 不得分 of a month, or in one of several numbered
 * items that has prices of its own. Adds to the doubts of the readings; changes no rule.
 */
export function reach(text: string, readings: readonly Reading[], pieces: readonly Piece[]): void {
  const limits = pieces.filter(({ event }) => event.kind === 'limit' && event.of === 'rule' && event.cap !== 'full');
  readings.forEach((reading, index) => {
    const cap = capOf(reading);
    const limit = limits.find(({ event }) => event.from >= reading.piece.event.to);
    if (limit && typeof cap === 'number' && limit.event.kind === 'limit' && limit.event.cap === cap) {
      const before = readings.slice(0, index).filter((one) => isBefore(one, limit, limits));
      const added = ADDED.test(text.slice(limit.event.from, limit.event.to));
      if (before.some((one) => capOf(one) === cap) || (added && before.some((one) => takes(one) && takes(reading))))
        doubt(reading, 'whose-limit');
    }
    if (
      reading.rule.kind === 'allOrNothing' &&
      (OF_A_TIME.test(reading.piece.condition) ||
        (MISSING.test(reading.piece.condition) && readings.filter(({ rule }) => rule.kind === 'award').length > 1) ||
        isOfItem(reading, readings))
    )
      doubt(reading, 'which-zero');
  });
}

/** 当月不得分: the marks of that month, or all of them. */
const OF_A_TIME = /(?:当|该|本)(?:月|季度?|周|日|天|次|期)$/;

/** 有方案得1分，有总结得1分，缺项不得分: the marks of what is missing, or all of them. */
const MISSING = /(?:^|[，。；])(?:[缺少漏][1一]?项|[缺少漏](?:其中)?(?:任[何意]?)?[1一]项)(?:的|者|时)*，?$/;

const capOf = ({ rule }: Reading): unknown => ('cap' in rule ? rule.cap : null);
const takes = (reading: Reading): boolean => actOf(reading)?.verb === 'take';

/** Of the same item, with no other limit between. */
const isBefore = (one: Reading, limit: Piece, limits: readonly Piece[]): boolean =>
  one.piece.item === limit.item &&
  !limits.some(({ event }) => event.from >= one.piece.event.to && event.to <= limit.event.from);

/** 1.…违规一次扣0.2分，严重违规的不得分。2.…: its item has a price of its own, and so has another. */
function isOfItem({ piece }: Reading, readings: readonly Reading[]): boolean {
  const prices = readings.filter((one) => takes(one));
  return prices.some((one) => one.piece.item === piece.item) && prices.some((one) => one.piece.item !== piece.item);
}
