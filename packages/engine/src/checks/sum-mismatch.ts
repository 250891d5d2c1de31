// 一级指标满分10分，下面几项合计9分。 The points of the children do not add up to what the node says it is worth.
// Example: 满分58.5分, 10 + 9 + 16 + 15 + 8 = 58 → 少0.5分. Open parameters are left out: a sample proves nothing.
import { compare, type Exact, max, points, subtract, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { alternatives } from './shared/applies.ts';
import { cutSpots } from './shared/cut.ts';
import { figure, shareOf, total } from './shared/figures.ts';
import {
  childrenOf,
  clauseOf,
  isRepeated,
  isRound,
  type Spot,
  type Subject,
  spots,
  upwards,
} from './shared/subject.ts';

export default defineCheck({
  id: 'sum-mismatch',
  title: { zh: '下级指标的分值之和与本级满分不符', en: 'the points of the children do not add up to the node’s full' },
  words: {
    more: {
      severity: 'error',
      zh: '“{name}”（{class}）满分{full}分，下级指标合计{sum}分，多{gap}分：{parts}。',
      en: '“{name}” ({class}) is worth {full} points, its children add up to {sum}, {gap} too many: {parts}.',
      mendZh:
        '对照方案原文，在起草页改正“{name}”或其中一项的“分值”；满分外的加分，选中后点“移到加分、扣分”（方案文件：改 full，加分放到 extra 或 after 下）。',
      mendEn:
        'By the plan, correct “Marks” of it or of one of its parts on the workbench; a bonus beyond the full goes with “Move to bonus” (in the file: full; a bonus belongs under extra or after).',
    },
    less: {
      severity: 'error',
      zh: '“{name}”（{class}）满分{full}分，下级指标合计{sum}分，少{gap}分：{parts}。',
      en: '“{name}” ({class}) is worth {full} points, its children add up to {sum}, {gap} missing: {parts}.',
      mendZh:
        '对照方案原文，在起草页改正“分值”，或用“添加指标”补上缺的（方案文件：改 full；下级共用本级分值的写 pool: true）。',
      mendEn:
        'By the plan, correct “Marks” on the workbench or add the missing indicator (in the file: full; parts that share the points of the whole need pool: true).',
    },
  },
  *find(subject) {
    const cut = cutWays(subject);
    for (const spot of spots(subject)) {
      const { view, node } = spot;
      const kids = childrenOf(spot);
      if (kids.length === 0 || node.pool || isRepeated(spot) || (node.source.rounds && !isRound(spot))) continue;
      if (kids.every((kid) => kid.source.weight !== undefined)) continue;
      const full = figure(node.source.full, view.id);
      const shares = kids.map((kid) => shareOf({ view, node: kid }));
      const sum = total(shares);
      if (full === null || sum === null || compare(sum, full) === 0) continue;
      if (compare(sumOfAlternatives(spot), full) === 0) continue;
      const over = compare(sum, full) > 0;
      if (!over && cut.has(node)) continue;
      yield {
        message: over ? 'more' : 'less',
        place: node.path,
        clause: clauseOf(spot),
        about: node.source,
        cls: view.name,
        values: {
          name: node.name,
          full: toText(full),
          sum: toText(sum),
          gap: toText(over ? subtract(sum, full) : subtract(full, sum)),
          parts: shares.map((share) => toText(share ?? points(0))).join(' + '),
        },
      };
    }
  },
});

/** The way up from where the document breaks off: what is missing there is told by `document-cut-off`. */
const cutWays = (subject: Subject): Set<object> => new Set(cutSpots(subject).flatMap(upwards));

const sumOfAlternatives = (spot: Spot): Exact =>
  total(
    alternatives(childrenOf(spot)).map((group) =>
      group.map((node) => shareOf({ view: spot.view, node }) ?? points(0)).reduce(max),
    ),
  ) ?? points(0);
