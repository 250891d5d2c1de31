import { z } from 'zod';
import { schemeVersionBody } from '../../schemas.ts';
import { tellVersion } from '../../schemes/tell-version.ts';
import { schemeVersions } from '../../schemes/versions.ts';
import type { App, Services } from '../../types.ts';

export function listVersions(app: App, services: Services): void {
  app.get(
    '/api/scheme-versions',
    {
      config: { permission: 'scheme:read' },
      schema: {
        tags: ['schemes'],
        summary: 'Every version from which a round may be made: those the office brought in, and the built-in ones',
        response: { 200: z.array(schemeVersionBody) },
      },
    },
    async () => (await schemeVersions(services)).map(tellVersion),
  );
}
