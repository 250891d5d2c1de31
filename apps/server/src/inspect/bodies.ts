import { leadStates } from '@mingjian/workflow';
import { z } from 'zod';

const cell = z.string().min(1).max(500);
export const words = z.object({ zh: z.string(), en: z.string() });
export const verdicts = ['pass', 'fail', 'suspect', 'notApplicable', 'notTestable'] as const;

export const siteProgressBody = z.object({
  site: z.string(),
  unit: z.string(),
  unitName: z.string(),
  name: z.string(),
  address: z.string(),
  state: z.enum(['waiting', 'running', 'ended', 'stopped', 'failed']),
  seen: z.number().int().describe('Pages and files looked at'),
  waiting: z.number().int(),
  missed: z.number().int().describe('What could not be looked at; nobody’s fault'),
  cut: z.boolean().describe('Not everything that was found was looked at'),
  error: z.string().nullable(),
});

const look = {
  id: z.string(),
  preset: z.string(),
  wordList: z.number().int().nullable().describe('Version of the list of words that it uses; null: the sample'),
  partial: z.boolean().describe('Only some pages, as after something was mended'),
  scheduled: z.boolean(),
  state: z.enum(['waiting', 'running', 'ended', 'stopped']),
  at: z.string(),
  by: z.string().nullable(),
  endedAt: z.string().nullable(),
  found: z.number().int().describe('Leads in all'),
};

export const inspectionBody = z.object({ ...look, sites: z.array(siteProgressBody) }).meta({ id: 'Inspection' });

export const inspectionSumsBody = z
  .object({
    ...look,
    sites: z.number().int().describe('Websites that it is about'),
    failed: z.number().int().describe('Of these, those at which the look broke off'),
    seen: z.number().int().describe('Pages and files looked at'),
    missed: z.number().int().describe('What could not be looked at; nobody’s fault'),
  })
  .meta({ id: 'InspectionSums' });

export const auditResultBody = z
  .object({
    site: z.string(),
    audit: z.string(),
    verdict: z.enum(verdicts),
    count: z.number().int(),
    why: words.nullable(),
  })
  .meta({ id: 'AuditResult' });

const column = z.object({ url: z.string(), name: z.string(), newest: z.string().nullable() });
export const siteChangesBody = z
  .object({
    site: z.string(),
    since: z.string().describe('When the look ended with which it is compared'),
    counts: z.object({ added: z.number().int(), gone: z.number().int(), updated: z.number().int() }),
    added: z.array(column).describe('The first of them, as of the others'),
    gone: z.array(column),
    updated: z.array(column.extend({ from: z.string().nullable() })),
  })
  .meta({ id: 'SiteChanges' });

/** What leads become once they are confirmed. */
export const leadUseBody = z.strictObject({
  indicator: cell.describe('Path of the leaf'),
  stage: cell.optional(),
  round: cell.optional(),
  rule: cell.optional(),
  kind: z.enum(['event', 'item', 'level', 'measure']),
  level: cell.optional(),
  item: cell.optional(),
  per: z.enum(['finding', 'page', 'site']).optional().describe('What an event is counted for'),
});

export const leadBody = z
  .object({
    id: z.string(),
    unit: z.string(),
    unitName: z.string(),
    site: z.string(),
    audit: z.string(),
    verdict: z.enum(['fail', 'suspect']),
    url: z.string(),
    where: words,
    observed: z.string(),
    expected: words,
    excerpt: z.string().nullable(),
    pageAt: z.string().nullable().describe('When the page was seen as it is kept; null: none is kept'),
    seen: z.array(z.object({ inspection: z.string(), at: z.string() })).describe('Each look that found it'),
    suggestions: z
      .array(z.object({ indicator: z.string(), name: z.string(), text: z.string(), use: leadUseBody.nullable() }))
      .describe('Where in the plan it may count; without a use it is a hint for whoever judges'),
    state: z.enum(leadStates),
    suppressed: z.boolean(),
    mended: z.boolean().describe('A later look saw the place and did not find it'),
    words: z.array(
      z.object({
        kind: z.enum(['confirmed', 'rejected', 'aside', 'noted', 'reopened']),
        reason: z.string().nullable(),
        indicator: z.string().nullable(),
        fact: z.string().nullable(),
        at: z.string(),
        by: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Lead' });
