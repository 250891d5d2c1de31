// 未按要求完成工作的单位……进行倒扣分。 A deduction or bonus that the plan announces without saying how much.
// Example: “在年度考评中予以加分”. A masked amount (扣*分) is stated but cannot be read: `open-param` asks for it.
import type { Amount, Rule } from '@mingjian/model';
import { defineCheck } from './define-check.ts';
import { paramOf, placeOf, rulesOf } from './shared/figures.ts';
import { quoted } from './shared/names.ts';
import { clauseOf, isRepeated, type Spot, type Subject, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'amount-missing',
  title: { zh: '扣分、加分没有写多少', en: 'a deduction or bonus without an amount' },
  words: {
    deduction: {
      severity: 'open',
      zh: '“{name}”要扣分，方案没有写扣多少：“{text}”。',
      en: '“{name}” takes points, but the plan does not say how many: “{text}”.',
      mendZh:
        '请主管单位定下扣分的数：在“指标”里选中它，填在“方案里没写明的数字”里，或新建考评时再填（方案文件：参数 {param}）。',
      mendEn:
        'Have the amount decided: select it on the workbench and fill in “Figures the plan leaves open”, or do so when a round is made (in the file: parameter {param}).',
    },
    bonus: {
      severity: 'open',
      zh: '“{name}”要给分，方案没有写给多少：“{text}”。',
      en: '“{name}” gives points, but the plan does not say how many: “{text}”.',
      mendZh:
        '请主管单位定下给分的数：在“指标”里选中它，填在“方案里没写明的数字”里，或新建考评时再填（方案文件：参数 {param}）。',
      mendEn:
        'Have the amount decided: select it on the workbench and fill in “Figures the plan leaves open”, or do so when a round is made (in the file: parameter {param}).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      for (const rule of rulesOf(spot)) {
        const param = unstated(subject, spot, rule);
        if (param === null) continue;
        yield {
          message: gives(rule) ? 'bonus' : 'deduction',
          place: placeOf(spot, rule),
          clause: clauseOf(spot),
          about: rule,
          values: { name: spot.node.name, text: quoted(subject.scheme.params[param]?.text ?? rule.text), param },
        };
      }
    }
  },
});

/** The parameter that stands for an amount of the rule of which the document shows no trace, masked or not. */
function unstated({ scheme }: Subject, { view }: Spot, rule: Rule): string | null {
  for (const amount of amountsOf(rule)) {
    const name = paramOf(amount, view.id);
    const param = name === null ? undefined : scheme.params[name];
    if (param && !/[*＊×]/.test(param.text)) return name;
  }
  return null;
}

function amountsOf(rule: Rule): Amount[] {
  const plain = (points: unknown): Amount[] =>
    typeof points === 'string' || (typeof points === 'object' && points !== null && !('min' in points))
      ? [points as Amount]
      : [];
  switch (rule.kind) {
    case 'severity':
    case 'levels':
      return rule.levels.flatMap((level) => plain(level.points));
    case 'checklist':
      return [...plain(rule.each), ...rule.items.flatMap((item) => plain(item.points))];
    case 'deadline':
      return [...plain(rule.points), ...plain(rule.more?.points)];
    case 'bands':
      return typeof rule.bands === 'string' ? [] : rule.bands.flatMap((band) => plain(band.points));
    default:
      return 'points' in rule ? plain(rule.points) : [];
  }
}

const gives = ({ kind }: Rule): boolean => kind === 'award' || kind === 'levels' || kind === 'bands';
