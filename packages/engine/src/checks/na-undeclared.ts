// 只考核市司法局的指标，其他单位的这一项怎么算？ Something can fail to apply, and nobody says what becomes of its points.
import { defineCheck } from './define-check.ts';

/** The compiler sees it while it lays out the tree. */
export const NA_UNDECLARED = 'scheme-na-undeclared';

export default defineCheck({
  id: 'na-undeclared',
  title: { zh: '没有声明不适用时怎样计分', en: 'no policy for what does not apply' },
  words: {
    undeclared: {
      severity: 'error',
      zh: '“{name}”可能不适用于某些单位，方案没有声明不适用时怎样计分。',
      en: '“{name}” may not apply to some units, and the scheme does not say what becomes of its points.',
      mendZh:
        '在方案或指标上写 na: full（记满分）、omit（不计，其余放大）或 spread（分给指定指标），并在 assumptions 里说明理由。',
      mendEn: 'Write na: full, omit or spread on the scheme or the indicator, with the reason under assumptions.',
    },
  },
  *find({ problems }) {
    for (const problem of problems) {
      if (problem.code === NA_UNDECLARED)
        yield { message: 'undeclared', place: problem.place.path ?? 'na', values: problem.values };
    }
  },
});
