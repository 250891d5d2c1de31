// assumption: [merged-cells] beside an indicator, but nothing of that name under assumptions: the reading is lost.
import type { SchemeNode } from '@mingjian/model';
import { defineCheck, type Found } from './define-check.ts';
import { spots } from './shared/subject.ts';

export default defineCheck({
  id: 'assumption-unknown',
  title: { zh: '引用了没有写下的理解', en: 'a reading that is not written' },
  words: {
    unknown: {
      severity: 'error',
      zh: '这里引用了理解“{name}”，方案里没有写这一条。',
      en: 'The reading “{name}” is referred to but not written.',
      mendZh: '在“指标”里选中它，把理解写在“按什么理解”里（方案文件：在 assumptions 下写上“{name}”，或改正名称）。',
      mendEn:
        'Select it on the workbench and write it under “How it is read” (in the file: write “{name}” under assumptions, or correct the name).',
    },
  },
  *find(subject) {
    const { scheme } = subject;
    const missing = (names: readonly string[] | undefined, place: string, about?: SchemeNode): Found<'unknown'>[] =>
      (names ?? [])
        .filter((name) => !Object.hasOwn(scheme.assumptions, name))
        .map((name) => ({ message: 'unknown', place, about, values: { name } }));
    yield* missing(scheme.naAssumption, 'na');
    for (const result of scheme.results) yield* missing(result.gradeAssumption, `${result.id}.grades`);
    for (const { node } of spots(subject)) {
      const { source, path } = node;
      const inside = [...(source.compose ?? []), ...(source.rules ?? [])].flatMap((one) => one.assumption ?? []);
      yield* missing([...(source.assumption ?? []), ...inside], path, source);
    }
  },
});
