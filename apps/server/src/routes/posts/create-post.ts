import { createPost as create, isTaken, knownUnits } from '@mingjian/store';
import { roles } from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import { nameText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';
import { unitOfPost } from './unit-of-post.ts';

/** A new post that nobody holds yet. Liaisons and raters belong to a unit, the others to none. */
export function createPost(app: App, { store, now }: Services): void {
  app.post(
    '/api/posts',
    {
      config: { permission: 'post:manage' },
      schema: {
        tags: ['posts'],
        summary: 'Sets up a post',
        body: z.object({
          name: nameText,
          role: z.enum(roles),
          unit: z.string().trim().min(1).max(200).nullish().describe('Id or full name of a unit of a round'),
        }),
        response: { 201: z.object({ id: z.string() }), 409: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const { name, role, unit = null } = request.body;
      const belongs = unitOfPost(role, unit, await knownUnits(store.db));
      if (!belongs.ok) return tellProblems(reply, belongs.problems, langOf(request));
      try {
        const act = actOf(request, now());
        return reply.code(201).send({ id: await create(store.db, act, { name, role, unit: belongs.value }) });
      } catch (error) {
        if (isTaken(error)) return refuse(reply, 409, 'taken', `There is a post “${name}” already.`);
        throw error;
      }
    },
  );
}
