import { knownUnits, postsInOrder } from '@mingjian/store';
import { isRole, roles } from '@mingjian/workflow';
import { z } from 'zod';
import { answerKept } from '../../kept-answers.ts';
import { pageQuery } from '../../page.ts';
import type { App, Services } from '../../types.ts';
import { postBody } from './body.ts';

export function listPosts(app: App, services: Services): void {
  app.get(
    '/api/posts',
    {
      config: { permission: 'post:read' },
      schema: {
        tags: ['posts'],
        summary:
          'Posts by role, unit and name with who holds them, a page at a time; search looks at post, unit and holder',
        querystring: pageQuery,
        response: { 200: z.array(postBody) },
      },
    },
    async ({ query }, reply) => {
      await answerKept(services, reply, ['posts', query], async () => {
        const units = new Map((await knownUnits(services.store.db)).map(({ id, name }) => [id, name]));
        return (await postsInOrder(services.store.db, roles, query)).flatMap(
          ({ id, name, role, unit, account, holder, since, version }) =>
            isRole(role)
              ? [{ id, name, role, unit, unitName: units.get(unit ?? '') ?? null, account, holder, since, version }]
              : [],
        );
      });
      return reply;
    },
  );
}
