// 每篇得0.5分，最高得8分，本项却是10分。 Everything that an indicator gives does not make what it is worth.
// Example: 检查项8 × 1 = 8 of 10, or 最高得8分 of 10: two points that nobody can earn. What begins full reaches it by itself.
import { compare, points, subtract, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { placeOf, rulesOf, scaleOf } from './shared/figures.ts';
import { mostGiven } from './shared/given.ts';
import { clauseOf, isLeaf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'full-out-of-reach',
  title: { zh: '满分拿不到', en: 'full points that nobody can earn' },
  words: {
    short: {
      severity: 'warning',
      zh: '“{name}”{full}分，各条标准最多只给{most}分：全部做到也拿不满，每个单位都少{gap}分。',
      en: '“{name}” is worth {full} points, its rules give {most} at most: nobody can earn the full, every unit loses {gap}.',
      mendZh:
        '对照方案原文，在“指标”里的“评分标准”里补上遗漏的得分、改正上限，或改正“分值”（方案文件：rules 的 points、limit、items，或 full）。',
      mendEn:
        'By the plan, add what is missing to the criterion, or correct its limit or “Marks” (in the file: points, limit or items of the rules, or full).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      const { view, node } = spot;
      // Beside the whole (bonus) there is no full that units are owed.
      if (!isLeaf(node) || node.loose || isRepeated(spot) || compare(node.base, points(0)) > 0) continue;
      const full = scaleOf(spot);
      const most = mostGiven(spot, () => true);
      if (full === null || most === null || compare(most, full) >= 0) continue;
      const [rule] = rulesOf(spot);
      yield {
        message: 'short',
        place: rule ? placeOf(spot, rule) : node.path,
        clause: clauseOf(spot),
        about: rule ?? node.source,
        cls: view.name,
        values: { name: node.name, full: toText(full), most: toText(most), gap: toText(subtract(full, most)) },
      };
    }
  },
});
