// 优秀90分以上、良好95分以上。 Grades are taken from the first down: one that asks for more than the one before is never given.
import { compare, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { figure } from './shared/figures.ts';

export default defineCheck({
  id: 'grade-order',
  title: { zh: '等次没有从高到低排列', en: 'grades that are not listed from high to low' },
  words: {
    order: {
      severity: 'error',
      zh: '“{result}”的等次“{grade}”（{min}分以上）排在“{before}”（{minBefore}分以上）之后，永远轮不到。',
      en: 'In “{result}” the grade “{grade}” (from {min}) stands after “{before}” (from {minBefore}) and can never be reached.',
      mendZh: '在“方案信息”的“等次”里，按最低分从高到低排列等次（方案文件：grades）。',
      mendEn: 'List the grades from high to low under “About the plan” on the workbench (in the file: grades).',
    },
  },
  *find({ scheme }) {
    for (const result of scheme.results) {
      for (const [at, grade] of (result.grades ?? []).entries()) {
        const before = result.grades?.[at - 1];
        for (const cls of result.classes) {
          const min = figure(grade.min, cls);
          const minBefore = figure(before?.min, cls);
          // A grade with a quota lets the next one begin at the same points.
          if (min === null || minBefore === null || before === undefined || compare(min, minBefore) < 0) continue;
          if (before.quota !== undefined && compare(min, minBefore) === 0) continue;
          yield {
            message: 'order',
            place: `${result.id}.grades[${at}]`,
            values: {
              result: result.name,
              grade: grade.name,
              before: before.name,
              min: toText(min),
              minBefore: toText(minBefore),
            },
          };
        }
      }
    }
  },
});
