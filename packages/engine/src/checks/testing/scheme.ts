import { type Scheme, type SchemeFinding, schemeSchema } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { checkScheme } from '../index.ts';

/** Classes that most tests use: one with a list, one that the document does not name. */
export const classes = {
  county: { name: '县区', units: ['甲县', '乙县'] },
  town: { name: '乡镇', units: null },
};

/** A scheme around one tree, of the class `county` unless `more` says otherwise. */
export function schemeOf(root: object, more: Record<string, unknown> = {}): Scheme {
  const { result, ...rest } = more;
  return schemeSchema.parse({
    id: 'small',
    version: '1',
    title: '小方案',
    document: { issuer: '某市', title: '考核方案' },
    year: 2023,
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes,
    results: [{ id: 'r', name: '成绩', classes: ['county'], root: { name: '总分', ...root }, ...(result ?? {}) }],
    ...rest,
  });
}

/** A leaf that a person marks, or with the given rules. */
export const leaf = (name: string, full?: number | string, more: object = {}): object => ({
  name,
  ...(full === undefined ? {} : { full }),
  rules: [{ kind: 'judgement', text: '按工作情况评定' }],
  ...more,
});

export const found = (check: string, scheme: Scheme, lang: Lang = 'zh'): SchemeFinding[] =>
  checkScheme(scheme, lang).filter((finding) => finding.check === check);

/** Places of the findings of one check: most tests ask no more. */
export const placesOf = (check: string, scheme: Scheme): string[] => found(check, scheme).map(({ place }) => place);
