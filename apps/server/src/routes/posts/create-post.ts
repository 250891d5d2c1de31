import { createPost as create, isTaken } from '@mingjian/store';
import { ofOneUnit, roles } from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { nameText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';

/** A new post that nobody holds yet. Liaisons and raters belong to a unit, the others to none. */
export function createPost(app: App, { store, now }: Services): void {
  app.post(
    '/api/posts',
    {
      config: { permission: 'post:manage' },
      schema: {
        tags: ['posts'],
        summary: 'Sets up a post',
        body: z.object({ name: nameText, role: z.enum(roles), unit: z.string().trim().min(1).max(200).nullish() }),
        response: { 201: z.object({ id: z.string() }), 409: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const { name, role, unit = null } = request.body;
      if (ofOneUnit.has(role) !== (unit !== null)) {
        return refuse(reply, 422, 'unit-of-post', 'A liaison or rater belongs to a unit, any other post to none.');
      }
      try {
        const act = { account: request.actor?.account ?? null, at: now() };
        return reply.code(201).send({ id: await create(store.db, act, { name, role, unit }) });
      } catch (error) {
        if (isTaken(error)) return refuse(reply, 409, 'taken', `There is a post “${name}” already.`);
        throw error;
      }
    },
  );
}
