import { postHistory, postOf } from '@mingjian/store';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';
import { heldBody, postId } from './body.ts';

export function getPostHistory(app: App, { store }: Services): void {
  app.get(
    '/api/posts/:id/history',
    {
      config: { permission: 'post:read' },
      schema: {
        tags: ['posts'],
        summary: 'Who held a post, the latest first',
        params: postId,
        response: { 200: z.array(heldBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      if (!(await postOf(store.db, request.params.id))) return notFound(reply, 'There is no such post.');
      return postHistory(store.db, request.params.id);
    },
  );
}
