import { auditLines } from '@mingjian/store';
import { z } from 'zod';
import { tellLines } from '../../audit/tell-lines.ts';
import { withoutSealed } from '../../audit/under-seal.ts';
import { answerKept } from '../../kept-answers.ts';
import { factBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const PAGE = 100;

const line = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    account: z.string().nullable(),
    name: z.string().nullable(),
    action: z.string(),
    kind: z.string(),
    object: z.string(),
    detail: z.record(z.string(), z.unknown()),
    hash: z.string(),
    about: z.string().nullable().describe('Name of the account, post, round or token that it was done to'),
    round: z.string().nullable().describe('Title of the round that it belongs to'),
    token: z.string().nullable().describe('Name of the token by which a program did it'),
    people: z.record(z.string(), z.string()).describe('Names of accounts in the detail, by its key'),
    cells: z
      .array(
        z.object({
          unit: z.string().nullable(),
          indicator: z.string().nullable(),
          fact: factBody.nullable(),
          verdict: z
            .object({ zh: z.string(), en: z.string() })
            .nullable()
            .describe('Its result in the words of its criterion; null where it says none'),
        }),
      )
      .describe('Unit and indicator by name, with the facts of the act where they are few'),
  })
  .meta({ id: 'AuditLine' });

export function listAudit(app: App, services: Services): void {
  app.get(
    '/api/audit',
    {
      config: { permission: 'audit:read' },
      schema: {
        tags: ['audit'],
        summary: `The audit log, the latest first, ${PAGE} lines at a time`,
        querystring: z.object({
          before: z.coerce.number().int().optional(),
          kind: z.string().min(1).max(40).optional(),
          account: z.string().min(1).max(100).optional(),
        }),
        response: { 200: z.array(line) },
      },
    },
    async ({ query }, reply) => {
      await answerKept(services, reply, ['audit', query.before, query.kind, query.account], async () => {
        const lines = await withoutSealed(services, await auditLines(services.store.db, { ...query, limit: PAGE }));
        const told = await tellLines(services, lines);
        return lines.map(({ before: _, detail, ...one }, at) => ({
          ...one,
          detail: JSON.parse(detail) as unknown,
          ...told[at],
        }));
      });
      return reply;
    },
  );
}
