// 考核等次为不合格的，责令限期整改——多少分为不合格没有写。 Grades without the points they begin at.
// Example: 等次“合格”的最低分没有写明; 表末“合格分”一格空白.
import { defineCheck } from './define-check.ts';
import { paramOf } from './shared/figures.ts';

export default defineCheck({
  id: 'grade-threshold-missing',
  title: { zh: '等次没有分数线', en: 'a grade without its threshold' },
  words: {
    open: {
      severity: 'open',
      zh: '“{result}”的等次{grade}没有分数线：{ask}',
      en: 'The grade {grade} of “{result}” has no threshold in the document: {ask}',
      mendZh: '请主管单位定下分数线，新建考评时填写（方案文件：参数 {param}）。',
      mendEn: 'Have the threshold decided and fill it in when a round is made (in the file: parameter {param}).',
    },
    absent: {
      severity: 'warning',
      zh: '“{result}”的等次{grade}没有写最低分，它后面的等次永远轮不到。',
      en: 'The grade {grade} of “{result}” has no lowest points: the grades after it can never be reached.',
      mendZh: '写上最低分；只有最后一个等次可以不写（方案文件：grades 的 min）。',
      mendEn: 'Give it one; only the last grade may go without (in the file: min under grades).',
    },
  },
  *find({ scheme }) {
    for (const result of scheme.results) {
      const grades = result.grades ?? [];
      for (const [at, grade] of grades.entries()) {
        const isLast = at === grades.length - 1;
        const open = result.classes.flatMap((cls) => paramOf(grade.min, cls) ?? [])[0];
        const param = open === undefined ? undefined : scheme.params[open];
        const quota = grade.quota !== undefined;
        const values = { result: result.name, grade: gradeName(grade.name), param: open ?? '', ask: param?.ask ?? '' };
        const place = `${result.id}.grades[${at}]`;
        if (open !== undefined) yield { message: 'open', place, clause: param?.clause ?? null, values };
        else if (grade.min === undefined && !quota && !isLast) yield { message: 'absent', place, values };
      }
    }
  },
});

/** The name, unless that is a parameter too. */
const gradeName = (name: string): string => (name.startsWith('$') ? '' : `“${name}”`);
