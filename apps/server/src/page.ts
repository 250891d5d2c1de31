import { z } from 'zod';

/** Rows that a list gives at a time where nobody says how many. */
const PAGE = 100;

/** Which part of a list is asked for: whoever gets fewer rows than the limit has come to its end. */
export const pageQuery = z.object({
  search: z.string().trim().min(1).max(100).optional(),
  after: z.string().min(1).max(100).optional().describe('Id of the last row of the part before'),
  limit: z.coerce.number().int().min(1).max(500).default(PAGE),
});
