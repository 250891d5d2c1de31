import { auditLines } from '@mingjian/store';
import { z } from 'zod';
import { answerKept } from '../../kept-answers.ts';
import type { App, Services } from '../../types.ts';

const PAGE = 100;

const line = z.object({
  seq: z.number().int(),
  at: z.string(),
  account: z.string().nullable(),
  name: z.string().nullable(),
  action: z.string(),
  kind: z.string(),
  object: z.string(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
});

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
        const lines = await auditLines(services.store.db, { ...query, limit: PAGE });
        return lines.map(({ before: _, detail, ...one }) => ({ ...one, detail: JSON.parse(detail) as unknown }));
      });
      return reply;
    },
  );
}
