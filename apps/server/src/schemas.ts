import type { Fact, Scheme, ScoreReport, Unit, UnitScore } from '@mingjian/model';
import { z } from 'zod';

// Shapes of answers, for the OpenAPI document. Requests are validated; answers are ours and are not checked again.

/**
 * The parts of a multipart request, for the document: the handler reads and checks them itself, one after the other. A part
 * that is an object comes as JSON.
 */
export function form(parts: z.ZodRawShape): z.ZodUnknown {
  const { $schema: _, ...shape } = z.toJSONSchema(z.object(parts), { io: 'input' });
  return z.unknown().meta(shape);
}

export const errorBody = z.object({ code: z.string(), message: z.string() }).meta({ id: 'Refusal' });

export const schemeId = z.object({ id: z.string().min(1).max(100) });

const listedClass = z.object({ id: z.string(), name: z.string(), units: z.number().int().nullable() });

export const schemeSummary = z
  .object({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    issuer: z.string(),
    year: z.number().int(),
    period: z.object({ from: z.string(), to: z.string(), sample: z.boolean().describe('Not of the document') }),
    classes: z.array(listedClass),
    results: z.array(z.object({ id: z.string(), name: z.string(), classes: z.array(z.string()) })),
    params: z.array(z.object({ name: z.string(), type: z.string(), ask: z.string() })).describe('Open parameters'),
  })
  .meta({ id: 'SchemeSummary' });

export const schemeVersionBody = schemeSummary
  .extend({
    hash: z.string().describe('SHA-256 of its content: a round is made from it by this name'),
    builtIn: z.boolean(),
    at: z.string().nullable().describe('When the office brought it in'),
    by: z.string().nullable().describe('Who brought it in'),
  })
  .meta({ id: 'SchemeVersion' });

export const schemeBody = z.looseObject({ id: z.string(), version: z.string(), title: z.string() }).meta({
  id: 'Scheme',
  description: 'The whole scheme, as docs/scheme-language.md describes it',
}) as unknown as z.ZodType<Scheme>;

export const unitBody: z.ZodType<Unit> = z
  .object({
    id: z.string(),
    name: z.string(),
    class: z.string(),
    parent: z.string().optional(),
    tags: z.array(z.string()).optional(),
    row: z.number().int().optional(),
  })
  .meta({ id: 'Unit' });

export const factBody = z.looseObject({ unit: z.string(), indicator: z.string(), kind: z.string() }).meta({
  id: 'Fact',
  description: 'The columns of a facts file; numbers and dates are text',
}) as unknown as z.ZodType<Fact>;

export const reportBody = z
  .looseObject({ scheme: z.string(), version: z.string(), asOf: z.string() })
  .meta({ id: 'ScoreReport', description: 'What `mingjian score --json` prints' }) as unknown as z.ZodType<ScoreReport>;

export const unitScoreBody = z.looseObject({ unit: z.string(), name: z.string(), class: z.string() }).meta({
  id: 'UnitScore',
  description: 'A unit as `mingjian score --json` prints it',
}) as unknown as z.ZodType<UnitScore>;

const params = z.record(z.string(), z.unknown());

export const sampleBody = z.object({
  sample: z.literal(true),
  units: z.array(unitBody),
  facts: z.array(factBody),
  params,
});

export const finding = z
  .object({
    check: z.string(),
    severity: z.enum(['error', 'warning', 'open']),
    place: z.string(),
    clause: z.string().nullable(),
    what: z.string(),
    mend: z.string(),
    sum: z
      .object({
        full: z.string(),
        sum: z.string(),
        classes: z.array(z.string()),
        units: z.array(z.string()).optional(),
        stated: z.number().int().optional(),
      })
      .optional()
      .describe('A stated sum that its parts do not make: what a person may sign as the document’s own'),
    sic: z
      .object({
        full: z.string(),
        sum: z.string(),
        classes: z.array(z.string()).optional(),
        units: z.array(z.string()).optional(),
        reason: z.string(),
        by: z.string(),
        on: z.string(),
      })
      .optional()
      .describe('Who has signed that the document says so; then it stops nothing'),
  })
  .meta({ id: 'Finding' });

export const place = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  page: z.number().int().optional(),
  paragraph: z.number().int().optional(),
  table: z.number().int().optional(),
  row: z.number().int().optional(),
  line: z.number().int().optional(),
  column: z.union([z.string(), z.number()]).optional(),
  path: z.string().optional(),
});

export const toldProblem = z.object({ code: z.string(), place, text: z.string(), mend: z.string() });

export const problemsBody = z
  .object({
    code: z.literal('problems'),
    message: z.string(),
    total: z.number().int().describe('How many problems there are; the list stops at 500'),
    problems: z.array(toldProblem),
  })
  .meta({ id: 'Problems' });

export const scoreBody = z.object({
  units: z.array(unitBody),
  facts: z.array(factBody),
  params,
  sampleParams: params.describe('Values that the document does not give: from the parameter file, else samples'),
  report: reportBody.optional(),
});
