import { roles } from '@mingjian/workflow';
import { z } from 'zod';

export const postId = z.object({ id: z.string().min(1).max(100) });

export const postBody = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    unit: z.string().nullable().describe('The assessed unit it belongs to, for liaisons and raters'),
    unitName: z.string().nullable(),
    account: z.string().nullable().describe('Who holds it now'),
    holder: z.string().nullable(),
    since: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Post' });

export const heldBody = z
  .object({
    account: z.string(),
    name: z.string(),
    fromAt: z.string(),
    untilAt: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'HeldPost' });
