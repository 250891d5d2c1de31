import fastify from 'fastify';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { App } from '../types.ts';
import { holdToDocument } from './as-described.ts';

/** What becomes of an answer of a route whose document promises a list of names. */
async function answered(answer: unknown, send: 'plain' | 'bytes' = 'plain'): Promise<string> {
  const app = fastify() as unknown as App;
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler((error: Error, _, reply) => reply.code(500).type('text/plain').send(error.message));
  holdToDocument(app);
  app.get('/', { schema: { response: { 200: z.array(z.object({ name: z.string() })) } } }, async (_, reply) =>
    send === 'plain'
      ? (answer as [])
      : reply.type('application/json').send(Buffer.from(JSON.stringify(answer)) as never),
  );
  return (await app.inject('/')).body;
}

it('lets through what is described', async () => {
  expect(await answered([{ name: '甲' }])).toBe('[{"name":"甲"}]');
});

it('says what is missing and what is not described, also of answers that come as bytes', async () => {
  expect(await answered([{}])).toContain('at [0].name');
  const extra = 'GET /, 200: answer.1.secret is not described';
  expect(await answered([{ name: '甲' }, { name: '乙', secret: 1 }])).toBe(extra);
  expect(await answered([{ name: '甲' }, { name: '乙', secret: 1 }], 'bytes')).toBe(extra);
});
