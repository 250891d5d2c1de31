import { addToken, listTokens, revokeToken } from '@mingjian/store';
import { later } from '@mingjian/workflow';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { nameText } from '../../session/texts.ts';
import { chinaDay, newToken } from '../../session/token.ts';
import type { App, Services } from '../../types.ts';

/** Days that a token may live: one that nobody renews for a year is one that nobody remembers. */
const MOST_DAYS = 366;
/** Tokens in use of one account. */
const MOST_TOKENS = 20;
const DAY_MINUTES = 24 * 60;

const scopes = ['read', 'all'] as const;
const tokenBody = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(scopes).describe('read: only looks; all: whatever the roles of its holder may do'),
    lastDay: z.string().describe('The last day on which it works, in China'),
    createdAt: z.string(),
    usedAt: z.string().nullable().describe('Last use, to the minute'),
    revokedAt: z.string().nullable(),
  })
  .meta({ id: 'Token' });

/** One's own tokens: what there is, a new one whose secret is told once, and the end of one. */
export function tokenRoutes(app: App, { store, now }: Services): void {
  const config = { permission: 'token:manage' } as const;
  const tags = ['tokens'];
  const actOf = (request: FastifyRequest) => {
    if (!request.actor) throw new Error('the guard let a stranger pass');
    return { account: request.actor.account, at: now() };
  };
  app.get(
    '/api/tokens',
    { config, schema: { tags, summary: 'One’s own tokens, newest first', response: { 200: z.array(tokenBody) } } },
    (request) => listTokens(store.db, actOf(request).account),
  );
  app.post(
    '/api/tokens',
    {
      config,
      schema: {
        tags,
        summary: 'A new token; its secret is told this once',
        body: z.object({ name: nameText, scope: z.enum(scopes), lastDay: z.iso.date() }),
        response: { 201: z.object({ id: z.string(), secret: z.string() }), 409: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const act = actOf(request);
      const { lastDay } = request.body;
      if (lastDay < chinaDay(act.at) || lastDay > chinaDay(later(act.at, MOST_DAYS * DAY_MINUTES))) {
        return refuse(reply, 422, 'token-day', 'The last day lies between today and a year from now.');
      }
      const today = chinaDay(act.at);
      const living = (await listTokens(store.db, act.account)).filter(
        (token) => token.revokedAt === null && token.lastDay >= today,
      );
      if (living.length >= MOST_TOKENS) {
        return refuse(reply, 409, 'many-tokens', `There are ${MOST_TOKENS} tokens in use already: revoke one first.`);
      }
      const { secret, hash } = newToken();
      const id = await addToken(store.db, act, { ...request.body, hash });
      return reply.code(201).header('cache-control', 'no-store').send({ id, secret });
    },
  );
  app.delete(
    '/api/tokens/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Revokes a token of one’s own for good',
        params: z.object({ id: z.string().min(1).max(100) }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) =>
      (await revokeToken(store.db, actOf(request), request.params.id))
        ? reply.code(204).send(null)
        : notFound(reply, 'You have no such token.'),
  );
}
