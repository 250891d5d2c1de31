import { factColumns } from '@mingjian/model';
import { cellStates } from '@mingjian/workflow';
import { z } from 'zod';
import { factBody } from '../schemas.ts';

export const LONGEST_CELL = 4_000;

/** The cells of a fact as a client may send them. */
export const factCells = Object.fromEntries(
  factColumns.map((column) => [column, z.string().max(LONGEST_CELL).optional()]),
);

/** A reviewer's own verdict as it is kept beside his word. Points are exact texts, lowest and highest. */
export const verdictBody = z.object({
  facts: z.array(factBody),
  first: z.tuple([z.string(), z.string()]).describe('By the assessor’s facts'),
  second: z.tuple([z.string(), z.string()]).describe('By the reviewer’s'),
  apart: z.string(),
  limit: z.string().describe('Beyond so many points a third person decides'),
});

export const evidenceBody = z
  .object({
    id: z.string(),
    unit: z.string(),
    indicator: z.string().nullable(),
    name: z.string(),
    link: z.string().nullable(),
    size: z.number().int(),
    happenedOn: z.string().nullable(),
    receivedAt: z.string(),
    kind: z.enum(['fixed', 'supplied']).describe('Captured by our own server, or handed in by somebody'),
    capturedAt: z.string().nullable(),
    page: z.string().nullable().describe('Address of the page, where our own server captured one'),
    note: z.string().nullable(),
    state: z.enum(['kept', 'handed-in', 'accepted', 'returned']),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Evidence' });

export const cellBody = z
  .object({
    unit: z.object({ id: z.string(), name: z.string() }),
    indicator: z.string(),
    state: z.enum(cellStates),
    upTo: z.number().int().describe('Number of the newest fact: a review says which it has seen'),
    mayWrite: z.boolean(),
    review: z.enum(['may', 'no-duty', 'nothing', 'preparer', 'not-third', 'done']),
    facts: z.array(z.object({ fact: factBody, seq: z.number().int(), at: z.string(), by: z.string().nullable() })),
    reviews: z.array(
      z.object({
        decision: z.string(),
        reason: z.string().nullable(),
        at: z.string(),
        by: z.string().nullable(),
        verdict: verdictBody.nullable(),
      }),
    ),
    evidence: z.array(evidenceBody),
  })
  .meta({ id: 'Cell' });
