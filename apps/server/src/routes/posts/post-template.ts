import { knownUnits, listPosts } from '@mingjian/store';
import { ofOneUnit, roles } from '@mingjian/workflow';
import { z } from 'zod';
import { asAttachment } from '../../desk/as-attachment.ts';
import { postTemplate } from '../../imports/post-template.ts';
import { langOf } from '../../language.ts';
import type { App, Services } from '../../types.ts';

const NAMES = {
  all: { zh: '岗位模板', en: 'posts' },
  liaison: { zh: '联络员建议名单', en: 'liaisons' },
  rater: { zh: '互评人建议名单', en: 'raters' },
} as const;

/** The file of posts to be filled in. */
export function getPostTemplate(app: App, { store }: Services): void {
  app.get(
    '/api/posts/template.xlsx',
    {
      config: { permission: 'post:manage' },
      schema: {
        tags: ['posts'],
        summary: 'A workbook of posts to fill in; with a role, it begins with a post for every unit that has none',
        querystring: z.object({
          role: z
            .enum(roles)
            .extract([...ofOneUnit] as ['liaison', 'rater'])
            .optional(),
        }),
      },
    },
    async (request, reply) => {
      const [units, posts] = await Promise.all([knownUnits(store.db), listPosts(store.db)]);
      const book = await postTemplate({ units, posts, role: request.query.role }, langOf(request));
      const name = NAMES[request.query.role ?? 'all'][langOf(request)];
      return asAttachment(reply, `${name}.xlsx`).send(Buffer.from(book));
    },
  );
}
