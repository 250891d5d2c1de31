import type { Rule } from '@mingjian/model';
import { allStates, roundStates } from '@mingjian/workflow';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const roundId = z.object({ id: z.uuid() });
/** Codes of what was read before a step that it does not hold up. */
export const acknowledged = z.array(z.string().max(60)).max(50).default([]);

export const reason = z.string().trim().min(1).max(500);
export const roundTitle = z.string().trim().min(1).max(100);
export const version = z.number().int().positive();

export const schemeName = z.string().min(1).max(100).describe('Hash of a version, or the id of a built-in scheme');

/** A units file as text. */
export const unitsCsv = z
  .string()
  .max(500_000)
  .describe('A units file as CSV text; absent: the units that the plan names');

/** Which units carry a tag, besides what a list of units says of others. */
export const tickedTags = z
  .record(z.string().min(1).max(100), z.array(z.string().min(1).max(400)).max(10_000))
  .describe('By tag the ids of exactly the units that carry it; a tag that is not named is as the list has it');

export const windowBody = z
  .object({ stage: z.string().min(1).max(100), from: day, to: day })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'A window ends no earlier than it begins.' });

export const listedRoundBody = z
  .object({
    id: z.string(),
    title: z.string(),
    state: z.enum(allStates),
    scheme: z.object({
      id: z.string(),
      title: z.string(),
      year: z.number().int(),
      hash: z.string().describe('Of its version'),
    }),
    sample: z.boolean(),
    units: z.number().int(),
    from: day.nullable().describe('First day of its windows'),
    to: day.nullable().describe('Last day of its windows'),
    createdAt: z.string(),
    version: z.number().int(),
    websites: z
      .boolean()
      .describe('Whether websites and accounts are looked at: the plan speaks of them, or some are registered'),
  })
  .meta({ id: 'ListedRound' });

const ruleBody = z.looseObject({ kind: z.string(), text: z.string() }).meta({
  id: 'Rule',
  description: 'A rule of a scheme, as docs/rules.md describes it',
}) as unknown as z.ZodType<Rule>;

/** What one plan says otherwise than another. */
export const differenceBody = z
  .object({
    kind: z.enum(['new', 'changed', 'gone']),
    part: z.enum(['scheme', 'class', 'param', 'result', 'node']),
    path: z.array(z.string()).readonly().describe('Names from the top down'),
    changes: z
      .array(
        z.object({
          field: z.string(),
          rule: z.string().nullable(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      )
      .readonly(),
    rules: z
      .array(z.object({ rule: z.string(), before: ruleBody.nullable(), after: ruleBody.nullable() }))
      .readonly()
      .describe('The rules that differ, whole; `changes` has their fields one by one'),
  })
  .meta({ id: 'Difference' });

export const sealBody = z.array(
  z.object({
    stage: z.string(),
    name: z.string(),
    sealed: z.boolean(),
    words: z.array(z.object({ by: z.string().nullable(), at: z.string() })),
    fault: z.enum(['collecting', 'open', 'given']).nullable().describe('Why the reader may not give the word now'),
  }),
);

const gap = z.object({ code: z.string(), text: z.string() });

export const roundBody = listedRoundBody
  .extend({
    stages: z.array(z.object({ id: z.string(), name: z.string(), from: day.nullable(), to: day.nullable() })),
    next: z.enum(roundStates).nullable(),
    gaps: z.array(gap).describe('What is missing before the next state'),
    hints: z.array(gap).describe('What must have been read before the next state; its codes are acknowledged'),
    period: z
      .object({ from: day, to: day })
      .nullable()
      .describe('Days whose facts count; null where the document masks them and no value is given'),
    review: z
      .object({
        asked: z.boolean().describe('Whether some post reviews'),
        waiting: z.number().int(),
        returned: z.number().int(),
        third: z.number().int(),
      })
      .nullable()
      .describe('How far the second persons have come; for the office and the leading group'),
    seal: sealBody.nullable().describe('By stage, where the marks of the round are under seal'),
    sight: z.enum(['all', 'own', 'none']).describe('Whose scores the reader may see now'),
    params: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        clause: z.string(),
        text: z.string(),
        ask: z.string(),
        sample: z.unknown().describe('A value to try the plan with; never a value of the round'),
        value: z.unknown(),
      }),
    ),
    duties: z.array(
      z.object({
        id: z.string(),
        post: z.string(),
        postName: z.string(),
        holder: z.string().nullable(),
        kind: z.enum(['assess', 'review']),
        stage: z.string().nullable(),
        indicator: z.string().nullable(),
        unit: z.string().nullable(),
      }),
    ),
    events: z.array(
      z.object({
        seq: z.number().int(),
        kind: z.string(),
        detail: z.record(z.string(), z.unknown()),
        reason: z.string().nullable(),
        at: z.string(),
        by: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Round' });
