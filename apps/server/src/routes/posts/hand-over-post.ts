import { accountOf, handOver, listPosts, postHistory, postOf } from '@mingjian/store';
import { isRole } from '@mingjian/workflow';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';
import { postId } from './body.ts';
import { Clash, mayHold } from './may-hold.ts';

/** A post goes to somebody else, or to nobody, with a reason; the first holder needs none. Roles that may not meet in one person are refused. */
export function handOverPost(app: App, { store, now }: Services): void {
  app.post(
    '/api/posts/:id/hand-over',
    {
      config: { permission: 'post:manage' },
      schema: {
        tags: ['posts'],
        summary: 'Hands a post over',
        params: postId,
        body: z.object({
          version: z.number().int(),
          account: z.string().min(1).max(100).nullable(),
          reason: z.string().trim().max(500).default('').describe('May be missing where nobody held it before'),
        }),
        response: { 204: z.null(), 404: errorBody, 409: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const { version, account, reason } = request.body;
      const post = await postOf(store.db, request.params.id);
      if (!post || !isRole(post.role)) return notFound(reply, 'There is no such post.');
      const { role } = post;
      if (account === null && role === 'administrator') {
        const posts = await listPosts(store.db);
        const others = posts.some((one) => one.id !== post.id && one.role === role && one.account !== null);
        if (!others) return refuse(reply, 409, 'last-administrator', 'Somebody has to be administrator.');
      }
      if (account !== null) {
        const found = await accountOf(store.db, account);
        if (!found || found.disabledAt !== null) return notFound(reply, 'There is no such account in use.');
      }
      if (reason === '' && (await postHistory(store.db, post.id)).length > 0)
        return refuse(reply, 422, 'reason-missing', 'A hand-over needs its reason.');
      const allowed = (held: readonly string[]) => mayHold(role, held);
      try {
        const act = actOf(request, now());
        await handOver(store.db, act, { post: post.id, version, account, reason: reason || null, allowed });
      } catch (error) {
        if (!(error instanceof Clash)) throw error;
        return refuse(reply, 409, 'clash', error.message);
      }
      return reply.code(204).send(null);
    },
  );
}
