// 每项1分，共8项，本项却是5分。 The items that earn the points make more than the indicator is worth.
// Example: 8 × 1 = 8 of 5: three points that count for nobody. Items that make less are full-out-of-reach; those that lose may stop at zero.
import { compare, points, subtract, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { figure, placeOf, rulesOf, scaleOf, total } from './shared/figures.ts';
import { clauseOf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'checklist-sum',
  title: { zh: '检查项合计超过指标的分值', en: 'items worth more than their indicator' },
  words: {
    more: {
      severity: 'warning',
      zh: '“{name}”{full}分，检查项合计{sum}分，多出的{gap}分不计。',
      en: '“{name}” is worth {full} points, its items add up to {sum}: {gap} of them count for nobody.',
      mendZh:
        '对照方案原文，在“指标”里改正“评分标准”里各小项的分值，或本项“分值”（方案文件：items 的 points，或 full）。',
      mendEn:
        'Correct by the plan: the marks of the items in the criterion, or “Marks” of the indicator (in the file: points of the items, or full).',
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
      const worth = rule.items.map((item) => (item.points === undefined ? each : figure(item.points, spot.view.id)));
      const sum =
        rule.each === undefined && rule.items.every((item) => item.points === undefined) ? null : total(worth);
      const full = scaleOf(spot);
      if (sum === null || full === null || compare(sum, full) <= 0 || compare(full, points(0)) === 0) continue;
      yield {
        message: 'more',
        place: placeOf(spot, rule),
        clause: clauseOf(spot),
        about: rule,
        values: {
          name: spot.node.name,
          full: toText(full),
          sum: toText(sum),
          gap: toText(subtract(sum, full)),
        },
      };
    }
  },
});
