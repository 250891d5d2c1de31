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
        '在“指标”里选中它，在“适用单位”下选定这一项怎样算；全都一样的，在“方案信息”里选：得满分、不计入或各考各的（方案文件：写 na: full、omit 或 none，分给指定指标的写 spread）。',
      mendEn:
        'Select it on the workbench and choose what becomes of its points below “Whom it concerns”, or for the whole plan under “About the plan” (in the file: na: full, omit, none or spread).',
    },
  },
  *find({ problems }) {
    for (const problem of problems) {
      if (problem.code === NA_UNDECLARED)
        yield { message: 'undeclared', place: problem.place.path ?? 'na', values: problem.values };
    }
  },
});
