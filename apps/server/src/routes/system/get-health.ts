import { z } from 'zod';
import type { App, Services } from '../../types.ts';

/** For whoever watches the process: it answers, and how many schemes it holds. */
export function getHealth(app: App, { library, demo }: Pick<Services, 'library' | 'demo'>): void {
  app.get(
    '/healthz',
    {
      config: { permission: 'public:read' },
      schema: {
        tags: ['system'],
        response: {
          200: z.object({ status: z.literal('ok'), schemes: z.number().int(), demo: z.literal(true).optional() }),
        },
      },
    },
    async () => ({ status: 'ok' as const, schemes: library.schemes.size, ...(demo ? { demo } : {}) }),
  );
}
