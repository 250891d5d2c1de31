import { listAccounts as all, listPosts } from '@mingjian/store';
import { z } from 'zod';
import type { App, Services } from '../../types.ts';
import { accountBody, describeAccount } from './body.ts';

export function listAccounts(app: App, { store, now }: Services): void {
  app.get(
    '/api/accounts',
    {
      config: { permission: 'account:manage' },
      schema: { tags: ['accounts'], summary: 'All accounts', response: { 200: z.array(accountBody) } },
    },
    async () => {
      const [accounts, posts] = await Promise.all([all(store.db), listPosts(store.db)]);
      const at = now();
      return accounts.map((account) => describeAccount(account, posts, at));
    },
  );
}
