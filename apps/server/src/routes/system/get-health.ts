import { z } from 'zod';
import type { App } from '../../types.ts';

/** For whoever watches the process: it answers, and how many schemes it holds. */
export function getHealth(app: App, { library }: { library: { schemes: { size: number } } }): void {
  app.get(
    '/healthz',
    {
      config: { permission: 'public:read' },
      schema: { tags: ['system'], response: { 200: z.object({ status: z.literal('ok'), schemes: z.number().int() }) } },
    },
    async () => ({ status: 'ok' as const, schemes: library.schemes.size }),
  );
}
