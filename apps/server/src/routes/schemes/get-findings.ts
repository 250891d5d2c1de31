import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { errorBody, finding, schemeId } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

export function getFindings(app: App, { library }: Services): void {
  app.get(
    '/api/schemes/:id/findings',
    {
      config: { permission: 'public:read' },
      schema: {
        tags: ['schemes'],
        summary: 'What the scheme checks find, in Chinese or (Accept-Language) English',
        params: schemeId,
        response: { 200: z.array(finding), 404: errorBody },
      },
    },
    async (request, reply) => {
      const shelved = library.schemes.get(request.params.id);
      if (!shelved) return notFound(reply, `There is no scheme “${request.params.id}”.`);
      reply.header('vary', 'accept-language');
      return [...shelved.findings(langOf(request))];
    },
  );
}
