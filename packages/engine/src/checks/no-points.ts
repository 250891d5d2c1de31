// 第17项没有分值。 An indicator that is checked and recorded but is worth nothing: neither bonus nor part of a pool.
// Example: 申请指导4.5分 = 口头（没有分值）+ 电话2分 + 答复2.5分.
import { compare, points, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { rulesOf, scaleOf, shareOf, total } from './shared/figures.ts';
import { clauseOf, isLeaf, isRepeated, parentOf, partsOf, spots } from './shared/subject.ts';
import { mostTaken } from './shared/taken.ts';

export default defineCheck({
  id: 'no-points',
  title: { zh: '指标没有分值', en: 'an indicator without points' },
  words: {
    none: {
      severity: 'warning',
      zh: '“{name}”（{class}）没有分值，查了也不影响得分。',
      en: '“{name}” ({class}) has no points: checking it changes no score.',
      mendZh:
        '对照方案原文，在“指标”里选中它填“分值”（方案文件：full 或 weight）；是满分以外的加分、扣分，点“移到加分、扣分”；原文就没有分值的，写在“按什么理解”里（方案文件：assumptions）。',
      mendEn:
        'By the plan, select it on the workbench and fill in “Marks” (in the file: full or weight); a bonus beyond the full goes with “Move to bonus”; where the plan gives none, write “How it is read” (in the file: assumptions).',
    },
    nothingLeft: {
      severity: 'warning',
      zh: '“{name}”（{class}）没有分值，“{parent}”的{full}分已由其余各项分完，正好剩0分。',
      en: '“{name}” ({class}) has no points, and the {full} of “{parent}” are used up by its other indicators.',
      mendZh:
        '对照方案原文，在“指标”里选中它填“分值”，并相应改动同级的一项或上级（方案文件：full）；不计分的，写在“按什么理解”里（方案文件：assumptions）。',
      mendEn:
        'By the plan, fill in “Marks” on the workbench and change a sibling or the group accordingly (in the file: full); where it does not count, write so under “How it is read” (in the file: assumptions).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      const { view, node } = spot;
      const { source } = node;
      if (!isLeaf(node) || node.loose || isRepeated(spot)) continue;
      if (source.weight !== undefined || source.full !== undefined) {
        const worth = shareOf(spot);
        if (worth === null || compare(worth, points(0)) > 0) continue;
      }
      // Conditions that only veto or grade need no points; what takes from the section is another check's.
      const rules = rulesOf(spot);
      if (rules.length === 0 || rules.every((rule) => rule.kind === 'veto')) continue;
      const below = node.floor === null || compare(node.floor, points(0)) < 0;
      if (below && rules.some((rule) => mostTaken(rule, view.id) !== null)) continue;
      const parent = parentOf(spot);
      const above = parent ? scaleOf({ view, node: parent }) : null;
      const rest = parent ? total(partsOf({ view, node: parent }).map((kid) => shareOf({ view, node: kid }))) : null;
      const usedUp = parent?.source.full !== undefined && above !== null && rest !== null && compare(above, rest) === 0;
      yield {
        message: usedUp ? 'nothingLeft' : 'none',
        place: node.path,
        clause: clauseOf(spot),
        about: source,
        cls: view.name,
        values: { name: node.name, parent: parent?.name ?? '', full: above === null ? '' : toText(above) },
      };
    }
  },
});
