import type { Fact } from '@mingjian/model';
import type { Place } from './api.ts';
import { type Form, factsFrom, withdrawal } from './form.ts';
import { belongs, type Line } from './lines.ts';

/** A fact that stands by itself, as a verdict lists it. */
type Standing = Omit<Fact, 'id' | 'replaces' | 'unit' | 'indicator'>;

/** What says who and where, and what comes from the person who entered it, is no part of the finding. */
const standing = ({ id: _, replaces: __, unit: ___, indicator: ____, row: _____, known: ______, ...rest }: Fact) =>
  rest as Standing;

/**
 * Everything that holds by the reviewer's own finding: where his form says something under a rule, that takes the place
 * of all the assessor's facts under it; the others stay.
 */
export function verdictFrom(form: Form, place: Place, lines: readonly Line[], current: readonly Fact[]): Standing[] {
  let count = 0;
  const newId = () => `${++count}`;
  return lines.flatMap((line) => {
    const made = factsFrom(form, { place, lines: [line], current: [], newId });
    return (made.length > 0 ? made : current.filter((fact) => belongs(line, fact))).map(standing);
  });
}

/** The facts that turn what holds into a verdict: everything is taken back, and the verdict entered instead. */
export function adopt(
  verdict: readonly Fact[],
  place: Place,
  current: readonly Fact[],
  { day, note, newId }: { day: string; note: string; newId: () => string },
): Fact[] {
  return [
    ...current.map((fact) => withdrawal(fact, day, note, newId)),
    ...verdict.map((fact) => ({ ...standing(fact), ...place, kind: fact.kind, id: newId(), note })),
  ];
}
