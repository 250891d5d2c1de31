import { listAccounts as list, listPosts } from '@mingjian/store';
import { z } from 'zod';
import { answerKept } from '../../kept-answers.ts';
import { pageQuery } from '../../page.ts';
import type { App, Services } from '../../types.ts';
import { accountBody, describeAccount } from './body.ts';

/** Of an instant as text, up to its minute. */
const MINUTE = 'yyyy-mm-ddThh:mm'.length;

export function listAccounts(app: App, services: Services): void {
  app.get(
    '/api/accounts',
    {
      config: { permission: 'account:manage' },
      schema: {
        tags: ['accounts'],
        summary: 'Accounts by login, a page at a time; search looks at login, name and posts',
        querystring: pageQuery,
        response: { 200: z.array(accountBody) },
      },
    },
    async ({ query }, reply) => {
      const { db } = services.store;
      const at = services.now();
      // A lock ends by itself, without a line in the log: so this answer holds for a minute at most.
      await answerKept(services, reply, ['accounts', query, at.slice(0, MINUTE)], async () => {
        const accounts = await list(db, query);
        const posts = await listPosts(db, { accounts: accounts.map(({ id }) => id) });
        return accounts.map((account) => describeAccount(account, posts, at));
      });
      return reply;
    },
  );
}
