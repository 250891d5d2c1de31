import { FactDiffers, isFull, Stale, TooLarge } from '@mingjian/store';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** An error as every client gets it. `code` is for programs, `message` for people. */
export interface ErrorBody {
  code: string;
  message: string;
}

/** Answers with an error; `more` is for what a program needs besides the code. */
export const refuse = (reply: FastifyReply, status: number, code: string, message: string, more: object = {}) =>
  reply.code(status).send({ code, message, ...more } satisfies ErrorBody);

export const notFound = (reply: FastifyReply, message: string): FastifyReply =>
  refuse(reply, 404, 'not-found', message);

/** What clients may know: their own mistakes in detail, ours only as such. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof Stale) {
      return refuse(reply, 409, 'stale', `Somebody else changed this ${error.kind} meanwhile: load it again.`);
    }
    if (error instanceof FactDiffers) {
      return refuse(reply, 409, 'fact-differs', `The fact “${error.id}” was taken meanwhile and says something else.`);
    }
    if (error instanceof TooLarge) return refuse(reply, 413, 'too-large', 'The file is larger than what is taken.');
    if (isFull(error)) {
      request.log.error(error);
      return refuse(reply, 507, 'disk-full', 'The disk of the server is full: nothing of this change was kept.');
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error(error);
      return refuse(reply, 500, 'internal', 'Something went wrong on the server.');
    }
    const code = (error.code ?? 'bad-request').toLowerCase().replaceAll('_', '-');
    return refuse(reply, status, code, error.message);
  });
}
