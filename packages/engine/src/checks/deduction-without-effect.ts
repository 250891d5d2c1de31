// 被点名批评的，扣10分——这一项从0分起算，最低又是0分。 A deduction where there is nothing to take from.
// Example: 加分、扣分项最低0分, 只有“扣10分”一条 → 扣了还是0分.
import { compare, points, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { placeOf, rulesOf, scaleOf } from './shared/figures.ts';
import { quoted } from './shared/names.ts';
import { clauseOf, isLeaf, isRepeated, spots } from './shared/subject.ts';
import { mostTaken } from './shared/taken.ts';

export default defineCheck({
  id: 'deduction-without-effect',
  title: { zh: '扣分永远不起作用', en: 'a deduction that can never have an effect' },
  words: {
    never: {
      severity: 'warning',
      zh: '“{name}”从0分起算，最低{floor}分，“{text}”永远扣不到分。',
      en: '“{name}” begins at 0 and goes no lower than {floor}: “{text}” can never take anything.',
      mendZh:
        '请主管单位明确从哪里扣：从总分扣的，在“指标”里点“移到加分、扣分”，不设最低分（方案文件：去掉 floor）；从本项分值扣的，本项从满分起算（方案文件：start: full）。',
      mendEn:
        'Have it decided where it is taken from: from the total, press “Move to bonus” on the workbench and set no lowest points (in the file: no floor); from its own marks, let it begin at its full (in the file: start: full).',
    },
    onlyBonus: {
      severity: 'warning',
      zh: '“{name}”从0分起算，最低{floor}分，“{text}”只能从本项的加分里扣，没有加分的单位扣不到分。',
      en: '“{name}” begins at 0 and goes no lower than {floor}: “{text}” takes only from its bonuses, and nothing from a unit without any.',
      mendZh:
        '请主管单位明确从哪里扣：从总分扣的，在“指标”里点“移到加分、扣分”，不设最低分（方案文件：去掉 floor）；从本项分值扣的，本项从满分起算（方案文件：start: full）。',
      mendEn:
        'Have it decided where it is taken from: from the total, press “Move to bonus” on the workbench and set no lowest points (in the file: no floor); from its own marks, let it begin at its full (in the file: start: full).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      const { view, node } = spot;
      const { floor } = node;
      if (!isLeaf(node) || isRepeated(spot) || floor === null) continue;
      if (compare(floor, points(0)) < 0 || compare(node.base, points(0)) !== 0) continue;
      // An indicator without points is another check's.
      const scale = scaleOf(spot);
      if (!node.loose && (scale === null || compare(scale, points(0)) <= 0)) continue;
      const giving = node.rules.filter((rule) => rule.compiled.sign === 'gives');
      if (giving.some(({ kind }) => kind !== 'award')) continue;
      for (const rule of rulesOf(spot)) {
        if (mostTaken(rule, view.id) === null) continue;
        yield {
          message: giving.length > 0 ? 'onlyBonus' : 'never',
          place: placeOf(spot, rule),
          clause: clauseOf(spot),
          about: rule,
          cls: view.name,
          values: { name: node.name, floor: toText(floor), text: quoted(rule.text) },
        };
      }
    }
  },
});
