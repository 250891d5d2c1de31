import { notFound } from '../../errors.ts';
import { errorBody, sampleBody, schemeId } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

export function getSample(app: App, { library }: Services): void {
  app.get(
    '/api/schemes/:id/sample',
    {
      config: { permission: 'public:read' },
      schema: {
        tags: ['schemes'],
        summary: 'An invented round: units and facts to try the scheme with, always the same ones',
        params: schemeId,
        response: { 200: sampleBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const shelved = library.schemes.get(request.params.id);
      if (!shelved) return notFound(reply, `There is no scheme “${request.params.id}”.`);
      const { units, facts } = shelved.sample();
      return { sample: true as const, units, facts, params: { ...shelved.plan.sampleParams } };
    },
  );
}
