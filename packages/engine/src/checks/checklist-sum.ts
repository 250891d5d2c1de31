// 每项1分，共8项，本项却是10分。 The items that earn the points do not add up to what the indicator is worth.
// Example: 8 × 1 = 8 of 10: two points that nobody can get. Items that lose points may stop at zero and are left out.
import { compare, multiply, subtract, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { figure, placeOf, rulesOf, scaleOf, total } from './shared/figures.ts';
import { clauseOf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'checklist-sum',
  title: { zh: '检查项的分值之和与指标不符', en: 'items that do not add up to their indicator' },
  words: {
    more: {
      severity: 'warning',
      zh: '“{name}”{full}分，检查项合计{sum}分，多出的{gap}分不计。',
      en: '“{name}” is worth {full} points, its items add up to {sum}: {gap} of them count for nobody.',
      mendZh:
        '对照方案原文，在起草页改正“评分标准”里各小项的分值，或本项“分值”（方案文件：items 的 points，或 full）。',
      mendEn:
        'Correct by the plan: the marks of the items in the criterion, or “Marks” of the indicator (in the file: points of the items, or full).',
    },
    less: {
      severity: 'warning',
      zh: '“{name}”{full}分，检查项合计只有{sum}分：全部做到也拿不满，每个单位都少{gap}分。',
      en: '“{name}” is worth {full} points, its items add up to {sum} only: nobody can earn the full, every unit loses {gap}.',
      mendZh: '对照方案原文，在起草页的“评分标准”里补上小项，或改正“分值”（方案文件：items，或 full）。',
      mendEn: 'By the plan, add the missing items to the criterion or correct “Marks” (in the file: items, or full).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      const rules = rulesOf(spot);
      const rule = rules[0];
      // Beside other rules that give, the items need not make the full alone.
      if (isRepeated(spot) || rule?.kind !== 'checklist' || rule.mode !== 'earn') continue;
      if (rules.some((other) => other !== rule && other.kind !== 'veto')) continue;
      const each = figure(rule.each, spot.view.id);
      const points = rule.items.map((item) => (item.points === undefined ? each : figure(item.points, spot.view.id)));
      const sum =
        rule.each === undefined && rule.items.every((item) => item.points === undefined) ? null : total(points);
      const full = scaleOf(spot);
      if (sum === null || full === null || compare(sum, full) === 0 || compare(full, multiply(full, 0)) === 0) continue;
      yield {
        message: compare(sum, full) > 0 ? 'more' : 'less',
        place: placeOf(spot, rule),
        clause: clauseOf(spot),
        about: rule,
        values: {
          name: spot.node.name,
          full: toText(full),
          sum: toText(sum),
          gap: toText(compare(sum, full) > 0 ? subtract(sum, full) : subtract(full, sum)),
        },
      };
    }
  },
});
