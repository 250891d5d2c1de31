// assumption: [merged-cells] beside an indicator, but nothing of that name under assumptions: the reading is lost.
import type { SchemeNode } from '@mingjian/model';
import { defineCheck, type Found } from './define-check.ts';
import { spots } from './shared/subject.ts';

export default defineCheck({
  id: 'assumption-unknown',
  title: { zh: '引用了没有写的假设', en: 'an assumption that is not written' },
  words: {
    unknown: {
      severity: 'error',
      zh: '引用了假设“{name}”，assumptions 里没有它。',
      en: 'The assumption “{name}” is referred to but not written.',
      mendZh: '在 assumptions 里写上这一读法，或改正名称。',
      mendEn: 'Write it under assumptions, or correct the name.',
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
