import { nowhereInside, urlFault } from '@mingjian/inspector/net';
import { addWebhook, endWebhook, listDeliveries, listWebhooks, testWebhook } from '@mingjian/store';
import { eventKinds } from '@mingjian/workflow';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { actorOf } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';
import { newSecret } from '../../webhooks/sign.ts';

/** Addresses in use at a time. */
const MOST = 20;
/** Calls that the log shows. */
const SHOWN = 50;

const webhookBody = z.object({
  id: z.string(),
  url: z.string(),
  kinds: z.array(z.string()),
  name: z.string().nullable().describe('Who set it up'),
  createdAt: z.string(),
});
const deliveryBody = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.number().int(),
  status: z.number().int().nullable().describe('HTTP status of the last attempt'),
  error: z.string().nullable(),
  at: z.string(),
  endedAt: z.string().nullable(),
});

const why = {
  url: 'This is no address that can be called.',
  https: 'Only https is called, except for hosts that WEBHOOK_ALLOW names.',
  inner: 'This address lies in an inner network that WEBHOOK_ALLOW does not name.',
};

/** Programs of others that are told of what happens: which there are, a new one, a test, the log, the end of one. */
export function webhookRoutes(app: App, { store, now, webhookAllowed = nowhereInside }: Services): void {
  const { db } = store;
  const config = { permission: 'webhook:manage' } as const;
  const tags = ['webhooks'];
  const params = z.object({ id: z.uuid() });
  app.get(
    '/api/webhooks',
    {
      config,
      schema: { tags, summary: 'Addresses that are called, the oldest first', response: { 200: z.array(webhookBody) } },
    },
    async () =>
      (await listWebhooks(db)).map(({ id, url, kinds, name, createdAt }) => ({
        id,
        url,
        kinds: [...kinds],
        name,
        createdAt,
      })),
  );
  app.post(
    '/api/webhooks',
    {
      config,
      schema: {
        tags,
        summary: 'A new address to call; the secret of its signatures is told this once',
        body: z.object({
          url: z.string().trim().min(1).max(500),
          kinds: z.array(z.enum(eventKinds)).min(1).max(eventKinds.length),
        }),
        response: { 201: z.object({ id: z.string(), secret: z.string() }), 409: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const { url, kinds } = request.body;
      const fault = urlFault(url, webhookAllowed);
      if (fault !== null) return refuse(reply, 422, `webhook-${fault}`, why[fault]);
      if ((await listWebhooks(db)).length >= MOST) {
        return refuse(reply, 409, 'many-webhooks', `There are ${MOST} addresses in use already: end one first.`);
      }
      const secret = newSecret();
      const act = { account: actorOf(request).account, at: now() };
      const id = await addWebhook(db, act, { url, secret, kinds: [...new Set(kinds)] });
      return reply.code(201).header('cache-control', 'no-store').send({ id, secret });
    },
  );
  const gone = 'There is no such address in use.';
  app.delete(
    '/api/webhooks/:id',
    {
      config,
      schema: { tags, summary: 'Calls an address no more', params, response: { 204: z.null(), 404: errorBody } },
    },
    async (request, reply) => {
      const act = { account: actorOf(request).account, at: now() };
      return (await endWebhook(db, act, request.params.id)) ? reply.code(204).send(null) : notFound(reply, gone);
    },
  );
  app.post(
    '/api/webhooks/:id/test',
    {
      config,
      schema: { tags, summary: 'Calls an address to try it', params, response: { 202: z.null(), 404: errorBody } },
    },
    async (request, reply) => {
      const act = { account: actorOf(request).account, at: now() };
      return (await testWebhook(db, act, request.params.id)) ? reply.code(202).send(null) : notFound(reply, gone);
    },
  );
  app.get(
    '/api/webhooks/:id/deliveries',
    {
      config,
      schema: { tags, summary: 'The last calls of an address', params, response: { 200: z.array(deliveryBody) } },
    },
    async (request) =>
      (await listDeliveries(db, request.params.id, SHOWN)).map(({ webhook: _, body: __, ...one }) => one),
  );
}
