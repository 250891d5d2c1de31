import { z } from 'zod';
import { dayText, decimalText } from './amount.ts';

/**
 * 原文如此: the plan as issued states a sum that its own parts do not make, and somebody in charge has signed that it says so. It holds
 * for these two figures only; once either is another, the contradiction stands again.
 */
export const sicSchema = z.strictObject({
  /** What the document states. */
  full: decimalText,
  /** What the parts add up to. */
  sum: decimalText,
  /** Ids of the classes for which it is so; absent: for all. */
  classes: z.array(z.string()).min(1).optional(),
  /** Names of the units, where it is so for some of a class only; absent: for all. */
  units: z.array(z.string()).min(1).optional(),
  reason: z.string().trim().min(1),
  /** Who says so. */
  by: z.string().trim().min(1),
  on: dayText,
});
export type Sic = z.output<typeof sicSchema>;
