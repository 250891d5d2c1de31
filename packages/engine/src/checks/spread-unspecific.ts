// 最高得分与最低得分的差距不应低于10%——是满分的10%还是最高分的10%，没有写。
// Example: 最高90分、最低81分, 差9分: less than 10% of the full 100, exactly 10% of the highest 90.
import { toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { figure, placeOf, rulesOf } from './shared/figures.ts';
import { quoted } from './shared/names.ts';
import { clauseOf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'spread-unspecific',
  title: { zh: '分差的百分比没有写是谁的', en: 'a spread in percent of nothing in particular' },
  words: {
    unspecific: {
      severity: 'open',
      zh: '“{name}”要求评分拉开{percent}%，方案没有写是谁的{percent}%：“{text}”。',
      en: '“{name}” asks raters for a spread of {percent} %, but the plan does not say of what: “{text}”.',
      mendZh:
        '请主管单位明确是满分的还是最高分的（方案文件：spread 的 of 写 scale 或 highest）；定下来以前按满分的百分比提醒，不影响得分。',
      mendEn:
        'Have it decided whether it is of the full scale or of the highest mark (in the file: spread.of: scale or highest); until then reminders go by the scale and cost nothing.',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      for (const rule of rulesOf(spot)) {
        if (rule.kind !== 'ratings' || !rule.spread || rule.spread.of !== undefined) continue;
        const percent = figure(rule.spread.percent, spot.view.id);
        yield {
          message: 'unspecific',
          place: placeOf(spot, rule),
          clause: clauseOf(spot),
          about: rule,
          values: { name: spot.node.name, percent: percent === null ? '' : toText(percent), text: quoted(rule.text) },
        };
      }
    }
  },
});
