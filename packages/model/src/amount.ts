import { z } from 'zod';

/** A plain decimal as text, e.g. `"0.04"`. YAML numbers are accepted and kept in their shortest exact spelling. */
export const decimalText = z
  .union([z.number(), z.string()])
  .transform((value) => String(value))
  .pipe(z.string().regex(/^-?\d+(\.\d+)?$/, 'decimal'));

/** Name of a parameter: the document masks or leaves open this figure. */
export const paramRef = z.string().regex(/^\$[a-z][a-z0-9-]*$/, 'paramRef');

const amountText = z
  .union([z.number(), z.string()])
  .transform((value) => String(value))
  .pipe(z.string().regex(/^(-?\d+(\.\d+)?|\$[a-z][a-z0-9-]*)$/, 'amount'));

/**
 * A number of the scheme: a decimal (`0.1`), an open parameter (`$late-points`), or either of them by class
 * (`{county: 2, default: 4}`). Points are in points, percentages in percent.
 */
export const amount = z.union([amountText, z.record(z.string(), amountText)]);
export type Amount = z.output<typeof amount>;

/** A calendar day `2023-10-31`. Whether the day exists is checked by `isDay`. */
export const dayText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'day')
  .refine(isDay, 'day');

/** A day or the parameter that will hold it. */
export const dayOrParam = z.union([dayText, paramRef]);

/** True when `text` (yyyy-mm-dd) names a day of the Gregorian calendar. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
