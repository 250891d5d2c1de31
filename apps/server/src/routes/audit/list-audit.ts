import { auditLines } from '@mingjian/store';
import { z } from 'zod';
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

export function listAudit(app: App, { store }: Services): void {
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
    async ({ query }) => {
      const lines = await auditLines(store.db, { ...query, limit: PAGE });
      return lines.map(({ before: _, detail, ...one }) => ({
        ...one,
        detail: JSON.parse(detail) as Record<string, unknown>,
      }));
    },
  );
}
