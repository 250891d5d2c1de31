import type { PlanNode, PlanRule } from '@mingjian/engine';
import { dayText } from '@mingjian/engine';
import type { Fact, Rule } from '@mingjian/model';
import type { Figures } from './figures.ts';
import type { Chance } from './random.ts';

/** What a maker of facts knows: one rule of one leaf, about one unit. */
export interface Situation {
  readonly chance: Chance;
  readonly figures: Figures;
  /** 0 … 1: how well the unit does its work. */
  readonly quality: number;
  readonly leaf: PlanNode;
  readonly plan: PlanRule;
  readonly rule: Rule;
  /** First and last day of the period. */
  readonly from: number;
  readonly to: number;
  /** Who is expected to rate the unit; null: nobody in particular. */
  readonly raters: readonly string[] | null;
}

/** A fact without what names unit, indicator and rule. */
export type Draft = Omit<Partial<Fact>, 'unit' | 'indicator' | 'kind'> & { kind: Fact['kind'] };

/** Probability of a fault: the worse the unit, the likelier. */
export const faulty = ({ chance, quality }: Situation, most: number): boolean => chance.hit((1 - quality) * most);

/** Some day of the period, `margin` days away from its end. */
export const someDay = ({ chance, from, to }: Situation, margin = 0): string =>
  dayText(chance.whole(from, Math.max(from, to - margin)));

export const clampDay = ({ from, to }: Situation, day: number): number => Math.min(to, Math.max(from, day));

/** A number between 0 and 1 around the quality of the unit. */
export const near = ({ chance, quality }: Situation): number =>
  Math.min(1, Math.max(0, quality + (chance.next() - 0.5) * 0.3));
