import type { FastifyReply } from 'fastify';
import { notFound } from '../../errors.ts';
import { errorBody, schemeBody, schemeId } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

export function getScheme(app: App, { library }: Services): void {
  app.get(
    '/api/schemes/:id',
    {
      config: { permission: 'public:read' },
      schema: {
        tags: ['schemes'],
        summary: 'A whole scheme, for an engine elsewhere',
        params: schemeId,
        response: { 200: schemeBody, 404: errorBody },
      },
    },
    async (request, typed) => {
      // Text that is JSON already, and 304 without a body: neither fits the schema of the answer.
      const reply = typed as unknown as FastifyReply;
      const shelved = library.schemes.get(request.params.id);
      if (!shelved) return notFound(reply, `There is no scheme “${request.params.id}”.`);
      // The text is made once; `no-cache` lets a client keep it but ask whether it is still the one.
      reply.headers({ etag: shelved.etag, 'cache-control': 'no-cache' });
      if (request.headers['if-none-match'] === shelved.etag) return reply.code(304).send();
      return reply
        .type('application/json; charset=utf-8')
        .serializer((text) => text as string)
        .send(shelved.json);
    },
  );
}
