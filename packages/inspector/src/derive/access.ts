import { z } from 'zod';

// What a rule engine for accessibility saw of a page in a browser, and what is kept of it.

const MOST = 100;

export const accessSchema = z.strictObject({
  /** Name and version of the engine. */
  engine: z.string().max(60),
  /** Rules that the page breaks. */
  broken: z
    .array(
      z.strictObject({
        rule: z.string().max(80),
        /** Elements that break it. */
        places: z.int().nonnegative(),
        /** Where the first stands, as a selector. */
        first: z.string().max(300),
      }),
    )
    .max(MOST)
    .readonly(),
});
export type Access = z.output<typeof accessSchema>;
