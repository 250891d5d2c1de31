// 未按时限报送的，扣3分。（单项否决）——这一项没有分值，扣的是上一级的分。
// Example: 政府信息公开指南没有分值, 却可以扣3分, 正是“政务公开”的3分.
import { compare, type Exact, max, points, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { rulesOf, scaleOf, shareOf } from './shared/figures.ts';
import { clauseOf, isLeaf, isRepeated, type Spot, spots, upwards } from './shared/subject.ts';
import { mostTaken } from './shared/taken.ts';

export default defineCheck({
  id: 'no-points-can-take',
  title: { zh: '指标没有分值却能扣分', en: 'an indicator without points that can take points' },
  words: {
    all: {
      severity: 'warning',
      zh: '“{name}”（{class}）没有分值，却可以扣{taken}分：“{section}”的{full}分会全部扣完。',
      en: '“{name}” ({class}) has no points but can take {taken}: all {full} of “{section}”.',
      mendZh:
        '确认这就是方案的意思（如单项否决），扣到哪一级为止，在“指标”里选中它，写在“按什么理解”里（方案文件：写在 assumptions 下）。',
      mendEn:
        'Confirm that the plan means it (a veto of the section); where the deduction stops, write it on the workbench under “How it is read” (in the file: under assumptions).',
    },
    some: {
      severity: 'warning',
      zh: '“{name}”（{class}）没有分值，却可以扣{taken}分，从“{section}”的{full}分里扣。',
      en: '“{name}” ({class}) has no points but can take {taken} of the {full} of “{section}”.',
      mendZh: '确认扣分扣到哪一级为止，在“指标”里选中它，写在“按什么理解”里（方案文件：写在 assumptions 下）。',
      mendEn:
        'Confirm where the deduction stops and write it on the workbench under “How it is read” (in the file: under assumptions).',
    },
    open: {
      severity: 'warning',
      zh: '“{name}”（{class}）没有分值，却可以扣分，从“{section}”里扣。',
      en: '“{name}” ({class}) has no points but can take some from “{section}”.',
      mendZh: '确认扣分扣到哪一级为止，在“指标”里选中它，写在“按什么理解”里（方案文件：写在 assumptions 下）。',
      mendEn:
        'Confirm where the deduction stops and write it on the workbench under “How it is read” (in the file: under assumptions).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      const { view, node } = spot;
      if (!isLeaf(node) || node.loose || node.floor !== null || isRepeated(spot)) continue;
      const worth = shareOf(spot);
      if (worth === null || compare(worth, points(0)) > 0) continue;
      const taken = rulesOf(spot).flatMap((rule) => mostTaken(rule, view.id) ?? []);
      if (taken.length === 0) continue;
      const section = sectionOf(spot);
      const full = section ? scaleOf(section) : null;
      const known = taken.includes('open') || full === null ? null : (taken as Exact[]).reduce(max);
      yield {
        message: known === null || full === null ? 'open' : compare(known, full) >= 0 ? 'all' : 'some',
        place: node.path,
        clause: clauseOf(spot),
        about: node.source,
        cls: view.name,
        values: {
          name: node.name,
          section: section?.node.name ?? '',
          taken: known === null ? '' : toText(known),
          full: full === null ? '' : toText(full),
        },
      };
    }
  },
});

/** Where the deduction stops: the nearest node above that does not go below its floor. */
function sectionOf({ view, node }: Spot): Spot | null {
  const [, ...above] = upwards({ view, node });
  const stop = above.find((one) => one.floor !== null) ?? above.at(-1);
  return stop ? { view, node: stop } : null;
}
