import { z } from 'zod';
import { schemeSummary } from '../../schemas.ts';
import { tellListing } from '../../schemes/tell-version.ts';
import type { App, Services } from '../../types.ts';

export function listSchemes(app: App, { library }: Services): void {
  const list = [...library.schemes].map(([id, { listing }]) => ({ ...tellListing(listing), id }));
  app.get(
    '/api/schemes',
    {
      config: { permission: 'public:read' },
      schema: { tags: ['schemes'], summary: 'The built-in schemes', response: { 200: z.array(schemeSummary) } },
    },
    async () => list,
  );
}
