/** What a post has to do in a round; null means all of them. */
export interface Duty {
  readonly kind: 'assess' | 'review';
  readonly stage: string | null;
  /** Path of an indicator; everything below it belongs to the duty. */
  readonly indicator: string | null;
  readonly unit: string | null;
}

/** One unit's leaf: where a duty does its work. */
export interface CellPlace {
  readonly unit: string;
  readonly indicator: string;
  readonly stage: string | null;
}

/** The stage that stands for a scheme without stages. */
const WHOLE = '*';

/** Whether a duty is about a cell. */
export const covers = (duty: Duty, { unit, indicator, stage }: CellPlace): boolean =>
  (duty.unit === null || duty.unit === unit) &&
  (duty.stage === null || duty.stage === WHOLE || duty.stage === stage) &&
  (duty.indicator === null || duty.indicator === indicator || indicator.startsWith(`${duty.indicator}/`));
