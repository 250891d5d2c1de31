// 对各有关单位进行排名，根据排名情况赋分。 Ranks give points, but the plan has no table of which rank gets how many.

import { toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { paramOf, placeOf, rulesOf, scaleOf } from './shared/figures.ts';
import { quoted } from './shared/names.ts';
import { clauseOf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'rank-table-missing',
  title: { zh: '按名次给分而没有对照表', en: 'points by rank without a table' },
  words: {
    missing: {
      severity: 'open',
      zh: '“{name}”（{class}，{full}分）按名次给分，方案没有写第几名得几分：“{text}”。',
      en: '“{name}” ({class}, {full} points) goes by rank, but the plan does not say which rank gets how many points: “{text}”.',
      mendZh: '请主管单位给出名次与分数的对照表，新建考评时填写（方案文件：参数 {param}）。',
      mendEn:
        'Have the table of ranks and points decided and fill it in when a round is made (in the file: parameter {param}).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      for (const rule of rulesOf(spot)) {
        if (rule.kind !== 'rankPoints' || typeof rule.bands !== 'string') continue;
        const full = scaleOf(spot);
        yield {
          message: 'missing',
          place: placeOf(spot, rule),
          clause: clauseOf(spot),
          about: rule,
          cls: spot.view.name,
          values: {
            name: spot.node.name,
            full: full === null ? '' : toText(full),
            text: quoted(rule.text),
            param: paramOf(rule.bands, spot.view.id) ?? '',
          },
        };
      }
    }
  },
});
