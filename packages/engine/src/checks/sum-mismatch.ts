// 一级指标满分10分，下面几项合计9分。 The points of the children do not add up to what the node says it is worth.
// Example: 满分58.5分, 10 + 9 + 16 + 15 + 8 = 58 → 少0.5分. Open parameters are left out: a sample proves nothing.
// Parts that concern named units only are added up unit by unit: each of them has to meet the full.
import { compare, type Exact, points, subtract, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { concernedBy, make } from './shared/concerned.ts';
import { cutSpots } from './shared/cut.ts';
import { figure, shareOf, total } from './shared/figures.ts';
import { offSum } from './shared/off-sum.ts';
import { childrenOf, clauseOf, isRepeated, isRound, partsOf, type Subject, spots, upwards } from './shared/subject.ts';

/** So many units are named; more are counted. */
const NAMED = 3;

export default defineCheck({
  id: 'sum-mismatch',
  title: { zh: '下级指标的分值之和与本级满分不符', en: 'the points of the children do not add up to the node’s full' },
  words: {
    more: {
      severity: 'error',
      zh: '“{name}”（{class}）满分{full}分，下级指标合计{sum}分，多{gap}分：{parts}。',
      en: '“{name}” ({class}) is worth {full} points, its children add up to {sum}, {gap} too many: {parts}.',
      mendZh:
        '对照方案原文，在“指标”里改正“{name}”或其中一项的“分值”；满分外的加分，选中后点“移到加分、扣分”（方案文件：改 full，加分放到 extra 或 after 下）。',
      mendEn:
        'By the plan, correct “Marks” of it or of one of its parts on the workbench; a bonus beyond the full goes with “Move to bonus” (in the file: full; a bonus belongs under extra or after).',
    },
    moreFor: {
      severity: 'error',
      zh: '“{name}”（{class}）满分{full}分，{units}的下级指标合计{sum}分，多{gap}分：{parts}。',
      en: '“{name}” ({class}) is worth {full} points, its children for {units} add up to {sum}, {gap} too many: {parts}.',
      mendZh:
        '对照方案原文，在“指标”里改正这些单位各项的“分值”和“适用单位”；满分外的加分，选中后点“移到加分、扣分”（方案文件：改 full、appliesTo，加分放到 extra 或 after 下）。',
      mendEn:
        'By the plan, correct “Marks” and “Whom it concerns” of the parts for these units on the workbench; a bonus beyond the full goes with “Move to bonus” (in the file: full, appliesTo; a bonus belongs under extra or after).',
    },
    less: {
      severity: 'error',
      zh: '“{name}”（{class}）满分{full}分，下级指标合计{sum}分，少{gap}分：{parts}。',
      en: '“{name}” ({class}) is worth {full} points, its children add up to {sum}, {gap} missing: {parts}.',
      mendZh:
        '对照方案原文，在“指标”里改正“分值”，或用“添加指标”补上缺的（方案文件：改 full；下级共用本级分值的写 pool: true）。',
      mendEn:
        'By the plan, correct “Marks” on the workbench or add the missing indicator (in the file: full; parts that share the points of the whole need pool: true).',
    },
    lessFor: {
      severity: 'error',
      zh: '“{name}”（{class}）满分{full}分，{units}的下级指标合计{sum}分，少{gap}分：{parts}。',
      en: '“{name}” ({class}) is worth {full} points, its children for {units} add up to {sum}, {gap} missing: {parts}.',
      mendZh:
        '对照方案原文，在“指标”里改正这些单位各项的“分值”和“适用单位”，或用“添加指标”补上缺的（方案文件：改 full、appliesTo）。',
      mendEn:
        'By the plan, correct “Marks” and “Whom it concerns” of the parts for these units on the workbench, or add the missing indicator (in the file: full, appliesTo).',
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
      const all = total(kids.map((kid) => shareOf({ view, node: kid })));
      const parts = partsOf(spot);
      const shares = parts.map((kid) => shareOf({ view, node: kid }));
      const whole = total(shares);
      if (full === null || (whole !== null && compare(whole, full) === 0)) continue;
      const cases = concernedBy(subject, spot);
      const off = new Map<string, { sum: Exact; parts: string; units: string[] }>();
      for (const { units, kids: own, parts: worths } of cases.length > 0
        ? cases
        : [{ units: [], kids: parts, parts: shares }]) {
        const sum = total(worths);
        if (sum === null || make(full, own, worths)) continue;
        const less = compare(sum, full) < 0;
        // What does not apply and is not counted raises the rest: there has to be enough of it altogether.
        const omits = kids.some((kid) => kid.na === 'omit' && !own.includes(kid));
        if (less && (cut.has(node) || (omits && (all === null || compare(all, full) > 0)))) continue;
        const text = worths.map((part) => toText(part ?? points(0))).join(' + ');
        off.set(text, { sum, parts: text, units: [...(off.get(text)?.units ?? []), ...units] });
      }
      for (const { sum, parts, units } of off.values()) {
        const over = compare(sum, full) > 0;
        const some = units.length > 0;
        yield {
          message: over ? (some ? 'moreFor' : 'more') : some ? 'lessFor' : 'less',
          place: node.path,
          clause: clauseOf(spot),
          about: node.source,
          cls: view.name,
          ...offSum(node.source.sic, { full, sum, cls: view.id, units }),
          values: {
            name: node.name,
            full: toText(full),
            sum: toText(sum),
            gap: toText(over ? subtract(sum, full) : subtract(full, sum)),
            parts,
            ...(some ? { units: named(units) } : {}),
          },
        };
      }
    }
  },
});

/** 甲局、乙局、丙局等31个单位. */
function named(units: readonly string[]): { zh: string; en: string } {
  const rest = units.length - NAMED;
  const first = units.slice(0, NAMED);
  if (rest <= 0) return { zh: first.join('、'), en: first.join(', ') };
  return { zh: `${first.join('、')}等${units.length}个单位`, en: `${first.join(', ')} and ${rest} more` };
}

/** The way up from where the document breaks off: what is missing there is told by `document-cut-off`. */
const cutWays = (subject: Subject): Set<object> => new Set(cutSpots(subject).flatMap(upwards));
