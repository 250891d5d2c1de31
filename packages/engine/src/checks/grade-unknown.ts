// 出现三种情形之一的，年度考核为不合格——等次里却没有“不合格”。 A veto that gives a grade the result does not have.
import { defineCheck } from './define-check.ts';
import { placeOf, rulesOf } from './shared/figures.ts';
import { clauseOf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'grade-unknown',
  title: { zh: '否决给出的等次不在等次表里', en: 'a veto that gives an unknown grade' },
  words: {
    unknown: {
      severity: 'error',
      zh: '“{name}”的否决把等次定为“{grade}”，“{result}”的等次里没有它：{known}。',
      en: 'A veto of “{name}” sets the grade “{grade}”, which “{result}” does not have: {known}.',
      mendZh: '写上这个等次，或改正否决里的名称（方案文件：grades 和这条规则）。',
      mendEn: 'Add the grade, or correct the name in the veto (in the file: grades, or the rule).',
    },
  },
  *find(subject) {
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      const result = subject.scheme.results.find((one) => one.id === spot.node.result);
      const known = (result?.grades ?? []).map((grade) => grade.name);
      for (const rule of rulesOf(spot)) {
        if (rule.kind !== 'veto' || rule.effect !== 'grade' || rule.grade === undefined || known.includes(rule.grade))
          continue;
        yield {
          message: 'unknown',
          place: placeOf(spot, rule),
          clause: clauseOf(spot),
          about: rule,
          values: {
            name: spot.node.name,
            grade: rule.grade,
            result: result?.name ?? '',
            known: known.join('、') || '—',
          },
        };
      }
    }
  },
});
