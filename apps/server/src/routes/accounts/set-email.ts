import { accountOf, changeAccount, listPosts } from '@mingjian/store';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import { emailText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';
import { accountBody, accountId, describeAccount } from './body.ts';

/** Corrects the address of somebody's mail. */
export function setEmail(app: App, { store, now }: Services): void {
  app.put(
    '/api/accounts/:id/email',
    {
      config: { permission: 'account:manage' },
      schema: {
        tags: ['accounts'],
        summary: 'Sets the e-mail address of an account, or takes it away',
        params: accountId,
        body: z.object({ version: z.number().int(), email: emailText.nullable() }),
        response: { 200: accountBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { version, email } = request.body;
      if (!(await accountOf(store.db, id))) return notFound(reply, 'There is no such account.');
      const act = actOf(request, now());
      await changeAccount(store.db, act, { id, version, action: 'set-mail', change: { email } });
      const changed = await accountOf(store.db, id);
      if (!changed) throw new Error('the account that was changed is gone');
      return describeAccount(changed, await listPosts(store.db, { accounts: [id] }), act.at);
    },
  );
}
