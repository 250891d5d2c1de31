import { audits } from '@mingjian/inspector';
import { z } from 'zod';
import { words } from '../../inspect/bodies.ts';
import type { App } from '../../types.ts';

/** What a machine looks at, in words; the same for everybody. */
export function listAudits(app: App): void {
  app.get(
    '/api/audits',
    {
      config: { permission: 'public:read' },
      schema: {
        tags: ['inspections'],
        summary: 'The audits: what is looked at, and which norm says so',
        response: {
          200: z.array(
            z.object({
              id: z.string(),
              title: words,
              says: words,
              scope: z.enum(['page', 'site', 'file']),
              sources: z.array(z.object({ text: z.string(), confidence: z.string() })),
            }),
          ),
        },
      },
    },
    async () =>
      audits.map(({ id, title, says, scope, sources }) => ({
        id,
        title,
        says,
        scope,
        sources: [...sources],
      })),
  );
}
