import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** An error as every client gets it. `code` is for programs, `message` for people. */
export interface ErrorBody {
  code: string;
  message: string;
}

export const notFound = (reply: FastifyReply, message: string): FastifyReply =>
  reply.code(404).send({ code: 'not-found', message } satisfies ErrorBody);

/** What clients may know: their own mistakes in detail, ours only as such. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error(error);
      return reply
        .code(500)
        .send({ code: 'internal', message: 'Something went wrong on the server.' } satisfies ErrorBody);
    }
    const code = (error.code ?? 'bad-request').toLowerCase().replaceAll('_', '-');
    return reply.code(status).send({ code, message: error.message } satisfies ErrorBody);
  });
}
