import { auditHead, brokenAt } from '@mingjian/store';
import { z } from 'zod';
import type { App, Services } from '../../types.ts';

const head = z.object({ seq: z.number().int(), hash: z.string() });

/** The head of the chain, to be printed and kept elsewhere; and whether the whole chain holds. */
export function checkAudit(app: App, { store }: Services): void {
  const config = { permission: 'audit:read' } as const;
  app.get(
    '/api/audit/head',
    {
      config,
      schema: { tags: ['audit'], summary: 'Number and hash of the last line', response: { 200: head } },
    },
    async () => {
      const { seq, hash } = await auditHead(store.db);
      return { seq, hash };
    },
  );
  app.get(
    '/api/audit/check',
    {
      config,
      schema: {
        tags: ['audit'],
        summary: 'Reads the whole log and says where its chain breaks',
        response: { 200: head.extend({ brokenAt: z.number().int().nullable() }) },
      },
    },
    async () => {
      // The head first: lines that are added meanwhile are checked too, and do no harm.
      const { seq, hash } = await auditHead(store.db);
      return { seq, hash, brokenAt: await brokenAt(store.db) };
    },
  );
}
