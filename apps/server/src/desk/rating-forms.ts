import { type PlanRule, toText } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { standingFacts } from '@mingjian/workflow';
import { type DeskPlan, leafPath, unitOf } from './plan.ts';

/** What one unit is asked to rate under one rule: the scale, and everybody it is about. */
export interface RatingForm {
  /** Path of the leaf. */
  readonly indicator: string;
  readonly name: string;
  readonly rule: string;
  /** Whether the leaf has other rules that take facts, so that a fact must name its own. */
  readonly named: boolean;
  readonly clause: string | null;
  readonly text: string;
  readonly min: string;
  readonly max: string;
  /** The rater's highest and lowest mark are to differ by so many percent; null where the plan does not ask for it. */
  readonly spread: string | null;
  /** Class of those who are rated. */
  readonly class: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** The forms that a unit is to fill in, in the order of the plan; nobody rates himself or whom the leaf does not concern. */
export function ratingForms(desk: DeskPlan, rater: string): RatingForm[] {
  const { plan, roster, scheme } = desk;
  const own = unitOf(desk, rater);
  if (!own) return [];
  return plan.classes.flatMap((cls, at) =>
    cls.nodes.flatMap((node) => {
      const takers = node.rules.filter(({ takes }) => takes.length > 0);
      return takers.flatMap((rule): RatingForm[] => {
        if (rule.kind !== 'ratings' || roster.ratersOf(rule)?.has(own.name) === false) return [];
        const units = roster.units.filter(
          (unit) =>
            unit.cls === at && unit.index !== own.index && roster.excluded[at]?.[node.index]?.[unit.index] !== 1,
        );
        const [port] = rule.ports;
        if (units.length === 0 || port?.min === undefined || port.max === undefined) return [];
        return [
          {
            indicator: node.path,
            name: node.name,
            rule: rule.id,
            named: takers.length > 1,
            clause: rule.clause ?? node.source.clause ?? null,
            text: rule.text,
            min: toText(port.min),
            max: toText(port.max),
            spread: spreadOf(rule),
            class: scheme.classes[cls.id]?.name ?? cls.id,
            units: units.map(({ id, name }) => ({ id, name })),
          },
        ];
      });
    }),
  );
}

/** As the plan writes it: of the share that the engine compares, the hundredfold. */
function spreadOf({ source }: PlanRule): string | null {
  return source.kind === 'ratings' && source.spread ? String(source.spread.percent) : null;
}

/** The rating in force that a unit has given another one under a form; of nobody else. */
export function ratingGiven(
  desk: DeskPlan,
  facts: readonly Fact[],
  { rater, form, unit }: { rater: string; form: RatingForm; unit: string },
): Fact | undefined {
  const by = unitOf(desk, rater);
  const about = unitOf(desk, unit);
  if (!by || !about) return undefined;
  return standingFacts(facts).find(
    (fact) =>
      fact.kind === 'rating' &&
      (fact.by === by.id || fact.by === by.name) &&
      (fact.unit === about.id || fact.unit === about.name) &&
      leafPath(desk, about, fact.indicator) === form.indicator &&
      (fact.rule === undefined || fact.rule === form.rule),
  );
}
