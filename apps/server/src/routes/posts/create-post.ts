import { problem } from '@mingjian/model';
import { accountByLogin, isTaken, knownUnits, setUpPosts } from '@mingjian/store';
import { roles } from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import { nameText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';
import { Clash, mayHold } from './may-hold.ts';
import { unitOfPost } from './unit-of-post.ts';

/** A new post, with whoever holds it first or vacant. Liaisons and raters belong to a unit, the others to none. */
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
          holder: z.string().trim().min(1).max(60).nullish().describe('Login of whoever holds it first'),
        }),
        response: { 201: z.object({ id: z.string() }), 409: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const { name, role, unit = null, holder = null } = request.body;
      const belongs = unitOfPost(role, unit, await knownUnits(store.db));
      if (!belongs.ok) return tellProblems(reply, belongs.problems, langOf(request));
      const found = holder === null ? null : await accountByLogin(store.db, holder);
      if (found === undefined || (found && found.disabledAt !== null)) {
        const problems = [problem('post-holder-unknown', {}, { login: holder ?? '' })];
        return tellProblems(reply, problems, langOf(request));
      }
      try {
        const post = { name, role, unit: belongs.value, account: found?.id ?? null };
        const [id = ''] = await setUpPosts(store.db, actOf(request, now()), [post], mayHold);
        return reply.code(201).send({ id });
      } catch (error) {
        if (error instanceof Clash) return refuse(reply, 409, 'clash', error.message);
        if (isTaken(error)) return refuse(reply, 409, 'taken', `There is a post “${name}” already.`);
        throw error;
      }
    },
  );
}
