import type { Scheme } from '@mingjian/model';
import type { Draft } from './types.ts';

type Grade = NonNullable<Scheme['results'][number]['grades']>[number];

/** A grade as a form holds it. */
export interface GradeRow {
  readonly name: string;
  /** Points from which it is given; empty: none, as of the last one. Null: it differs by class or is open, and stays. */
  readonly min: string | null;
  /** At most so many percent of the class; empty: no limit. Null as above. */
  readonly quota: string | null;
}

const held = (amount: Grade['min']): string | null =>
  amount === undefined ? '' : typeof amount === 'string' && !amount.startsWith('$') ? amount : null;

/** The grades of a result, from high to low. */
export const gradesOf = ({ frame }: Draft, result: string): GradeRow[] =>
  (frame.results.find(({ id }) => id === result)?.grades ?? []).map(({ name, min, quota }) => ({
    name,
    min: held(min),
    quota: held(quota),
  }));

/** Changes one grade; what the language of schemes does not take leaves it as it was. */
export function setGrade(
  draft: Draft,
  result: string,
  at: number,
  change: Partial<Record<keyof GradeRow, string>>,
): Draft {
  return withGrades(draft, result, (grades) =>
    grades.map((grade, index) => {
      if (index !== at) return grade;
      const { min, quota, ...rest } = grade;
      return {
        ...rest,
        ...(change.name?.trim() ? { name: change.name.trim() } : {}),
        ...taken('min', min, change.min),
        ...taken('quota', quota, change.quota),
      };
    }),
  );
}

/** Another grade, below all others. */
export const addGrade = (draft: Draft, result: string, name: string): Draft =>
  withGrades(draft, result, (grades) => [...grades, { name }]);

export const removeGrade = (draft: Draft, result: string, at: number): Draft =>
  withGrades(draft, result, (grades) => grades.filter((_, index) => index !== at));

function taken(field: 'min' | 'quota', old: Grade['min'], typed: string | undefined): Partial<Grade> {
  const kept = old === undefined ? {} : { [field]: old };
  if (typed === undefined) return kept;
  if (typed === '') return {};
  return /^\d+(\.\d+)?$/.test(typed) ? { [field]: typed } : kept;
}

function withGrades(draft: Draft, result: string, change: (grades: readonly Grade[]) => Grade[]): Draft {
  const results = draft.frame.results.map((one) => {
    if (one.id !== result) return one;
    const { grades = [], ...rest } = one;
    const changed = change(grades);
    return changed.length > 0 ? { ...rest, grades: changed } : rest;
  });
  return { ...draft, frame: { ...draft.frame, results } };
}
