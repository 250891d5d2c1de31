import { listPosts as all } from '@mingjian/store';
import { isRole } from '@mingjian/workflow';
import { z } from 'zod';
import type { App, Services } from '../../types.ts';
import { postBody } from './body.ts';

export function listPosts(app: App, { store }: Services): void {
  app.get(
    '/api/posts',
    {
      config: { permission: 'post:read' },
      schema: { tags: ['posts'], summary: 'All posts and who holds them', response: { 200: z.array(postBody) } },
    },
    async () =>
      (await all(store.db)).flatMap(({ id, name, role, unit, account, holder, since, version }) =>
        isRole(role) ? [{ id, name, role, unit, account, holder, since, version }] : [],
      ),
  );
}
