import { type Fact, type Problem, problem } from '@mingjian/model';
import { indicatorWords, whyReason, withoutReason } from '@mingjian/workflow';
import { type DeskPlan, leafPath } from './plan.ts';

/**
 * What is wrong with facts by which somebody says that an item does not concern a unit and does not say why: its place and the
 * column for the reason. What the plan itself excludes is no fact and needs none.
 */
export const unexplained = (desk: DeskPlan, facts: readonly Fact[], file?: string): Problem[] =>
  withoutReason(facts.filter((fact) => whyReason(fact) === 'not-applicable')).map((fact) =>
    problem(
      'fact-na-reason',
      { ...(file === undefined ? {} : { file }), row: fact.row, column: 'note' },
      { ...placeOf(desk, fact), item: fact.item ? `“${fact.item}”` : '' },
    ),
  );

/** The unit and the indicator as people call them. */
function placeOf({ roster, plan, ...desk }: DeskPlan, { unit, indicator }: Fact): { unit: string; indicator: string } {
  const enrolled = roster.units[roster.find.get(unit) ?? -1];
  if (!enrolled) return { unit, indicator };
  const nodes = plan.classes[enrolled.cls]?.nodes ?? [];
  const leaf = nodes.find(({ path }) => path === leafPath({ ...desk, roster, plan }, enrolled, indicator));
  return { unit: enrolled.name, indicator: leaf ? indicatorWords(nodes, leaf) : indicator };
}
