import { z } from 'zod';
import { schemeSummary } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

export function listSchemes(app: App, { library }: Services): void {
  const list = [...library.schemes].map(([id, { listing }]) => {
    const { version, title, issuer, year, period, classes, results } = listing;
    const params = listing.params.map(({ name, type, ask }) => ({ name, type, ask }));
    return { id, version, title, issuer, year, period, classes, results, params };
  });
  app.get(
    '/api/schemes',
    {
      config: { permission: 'public:read' },
      schema: { tags: ['schemes'], summary: 'The built-in schemes', response: { 200: z.array(schemeSummary) } },
    },
    async () => list,
  );
}
