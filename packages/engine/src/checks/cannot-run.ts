// What keeps a scheme from being compiled at all: unknown names, figures that are missing, codes that stand twice.
// The words are the catalogue's of problems, so that a command and this check say the same.
import { type Problem, problemMend, problemText } from '@mingjian/model/problem';
import { defineCheck } from './define-check.ts';
import { NA_UNDECLARED } from './na-undeclared.ts';

export default defineCheck({
  id: 'cannot-run',
  title: { zh: '方案不能运行', en: 'the scheme cannot be run' },
  words: {
    problem: { severity: 'error', zh: '{what}', en: '{what}', mendZh: '{mend}', mendEn: '{mend}' },
  },
  *find({ problems }) {
    for (const problem of problems) {
      if (problem.code === NA_UNDECLARED) continue;
      const inBoth = (say: typeof problemText) => ({ zh: say(problem, 'zh'), en: say(problem, 'en') });
      yield {
        message: 'problem',
        place: placeOf(problem),
        values: { what: inBoth(problemText), mend: inBoth(problemMend) },
      };
    }
  },
});

const placeOf = ({ place }: Problem): string => place.path ?? 'document';
