// 工作不力的酌情扣分。 A criterion that leaves the amount to whoever scores: words such as 酌情 without a number beside them.
// Example: “视情况扣0.5—1分” names the range and passes; “视情况扣分” does not.
import { defineCheck } from './define-check.ts';
import { placeOf, rulesOf } from './shared/figures.ts';
import { clauseOf, isRepeated, spots } from './shared/subject.ts';

const VAGUE = /酌情|酌量|视情|视具体情况|视程度|根据情节|根据实际情况|按情节|原则上|适当(?=[扣加给减])/;
/** An amount said in digits, Chinese numerals or the marks that hide one. */
const NUMBER = /[\d*＊一二三四五六七八九十百半两]\s*(?:分|点|倍|成|档|%|％|个百分点)/;

export default defineCheck({
  id: 'vague-wording',
  title: { zh: '评分标准用词含糊，没有写数', en: 'a criterion that leaves the amount to whoever scores' },
  words: {
    vague: {
      severity: 'warning',
      zh: '“{name}”的评分标准写“{word}”而没有写数：“{sentence}”。',
      en: 'The criterion of “{name}” says “{word}” without a number: “{sentence}”.',
      mendZh:
        '请主管单位写明幅度（如0.5—1分），或写明由谁评定、凭什么评定，改在“指标”里的“评分标准”里（方案文件：criterion 和 rules）。',
      mendEn:
        'Have a range written (such as 0.5–1 points), or who decides on what grounds, and change the criterion on the workbench (in the file: criterion and rules).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      for (const rule of rulesOf(spot)) {
        for (const sentence of rule.text.split(/[。；;\n]/)) {
          const word = VAGUE.exec(sentence)?.[0];
          if (word === undefined || NUMBER.test(sentence)) continue;
          yield {
            message: 'vague',
            place: placeOf(spot, rule),
            clause: clauseOf(spot),
            about: rule,
            values: { name: spot.node.name, word, sentence: sentence.trim() },
          };
        }
      }
    }
  },
});
