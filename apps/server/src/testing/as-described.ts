import { isDeepStrictEqual } from 'node:util';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { App } from '../types.ts';

/**
 * Makes every answer of an application under test be what its document says, no field more and none less: answers are sent
 * unchecked, and callers are typed by the document. Where they differ, the request fails and says where.
 */
export function holdToDocument(app: App): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isText = typeof payload === 'string' || (Buffer.isBuffer(payload) && !reply.hasHeader('content-encoding'));
    if (!isText || !String(reply.getHeader('content-type')).includes('application/json')) return payload;
    const wrong = difference(request, reply.statusCode, JSON.parse(payload.toString()));
    if (wrong === null) return payload;
    throw new Error(`${request.method} ${request.routeOptions.url}, ${reply.statusCode}: ${wrong}`);
  });
}

function difference({ routeOptions }: FastifyRequest, status: number, answer: unknown): string | null {
  const responses = (routeOptions.schema?.response ?? {}) as Record<number, z.ZodType>;
  const shape = responses[status];
  // What any route may answer – signed out, forbidden, a fault – is described once, in docs/errors.md.
  if (!shape) return status < 400 && routeOptions.schema?.hide !== true ? 'the document has no such answer' : null;
  const read = shape.safeParse(answer);
  if (!read.success) return z.prettifyError(read.error);
  return isDeepStrictEqual(JSON.parse(JSON.stringify(read.data)), answer)
    ? null
    : firstExtra(answer, read.data, 'answer');
}

/** The first place where an answer says more than what was read of it. */
function firstExtra(answer: unknown, read: unknown, at: string): string {
  if (typeof answer !== 'object' || answer === null || typeof read !== 'object' || read === null) return at;
  for (const [key, value] of Object.entries(answer)) {
    if (!(key in read)) return `${at}.${key} is not described`;
    const other = (read as Record<string, unknown>)[key];
    if (!isDeepStrictEqual(value, other)) return firstExtra(value, other, `${at}.${key}`);
  }
  return at;
}
