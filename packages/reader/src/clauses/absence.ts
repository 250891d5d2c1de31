import type { Reading } from './reading.ts';

/** Ways to be late or away, each counted for itself. */
const WAYS = ['迟到', '早退', '旷工|旷课|旷会', '事假', '病假', '缺席|缺勤|缺会', '脱岗|离岗|空岗|串岗'].map(
  (way) => new RegExp(way),
);

/** 迟到一次减2分；事假累计三次减1分: two faults, whose counts are no steps of one scale. What names none goes on with the one before. */
export const otherAbsence = (one: Reading, other: Reading): boolean => {
  const [a, b] = [one, other].map(({ piece }) => WAYS.filter((way) => way.test(piece.condition)));
  return a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && !a.some((way) => b.includes(way));
};
