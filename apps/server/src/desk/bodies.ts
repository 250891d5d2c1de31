import { cellStates } from '@mingjian/workflow';
import { z } from 'zod';

export const factBody = z.looseObject({ unit: z.string(), indicator: z.string(), kind: z.string() });

export const evidenceBody = z.object({
  id: z.string(),
  unit: z.string(),
  indicator: z.string().nullable(),
  name: z.string(),
  link: z.string().nullable(),
  size: z.number().int(),
  happenedOn: z.string().nullable(),
  receivedAt: z.string(),
  note: z.string().nullable(),
  state: z.enum(['kept', 'handed-in', 'accepted', 'returned']),
  reason: z.string().nullable(),
});

export const cellBody = z.object({
  unit: z.object({ id: z.string(), name: z.string() }),
  indicator: z.string(),
  state: z.enum(cellStates),
  upTo: z.number().int().describe('Number of the newest fact: a review says which it has seen'),
  mayWrite: z.boolean(),
  review: z.enum(['may', 'no-duty', 'nothing', 'preparer', 'not-third', 'done']),
  facts: z.array(z.object({ fact: factBody, seq: z.number().int(), at: z.string(), by: z.string().nullable() })),
  reviews: z.array(
    z.object({ decision: z.string(), reason: z.string().nullable(), at: z.string(), by: z.string().nullable() }),
  ),
  evidence: z.array(evidenceBody),
});
