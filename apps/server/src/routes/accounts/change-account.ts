import {
  type AccountTable,
  type Act,
  accountOf,
  changeAccount as change,
  listPosts,
  Stale,
  type Store,
  setPassword,
  setSecondFactor,
} from '@mingjian/store';
import { PAST_PASSWORDS } from '@mingjian/workflow';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import { oneTimePassword } from '../../session/one-time.ts';
import { hashPassword } from '../../session/password.ts';
import type { App, Services } from '../../types.ts';
import { accountId, describeAccount, givenBody } from './body.ts';

const actions = ['disable', 'enable', 'unlock', 'reset-password', 'reset-second-factor'] as const;
type Action = (typeof actions)[number];

/** What an administrator does to an account. Nobody disables the own one, so that somebody is always left. */
export function changeAccount(app: App, { store, now }: Services): void {
  app.patch(
    '/api/accounts/:id',
    {
      config: { permission: 'account:manage' },
      schema: {
        tags: ['accounts'],
        summary: 'Disables, enables, unlocks an account, or resets its password or second factor',
        params: accountId,
        body: z.object({ version: z.number().int(), action: z.enum(actions) }),
        response: { 200: givenBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const { version, action } = request.body;
      const account = await accountOf(store.db, request.params.id);
      if (!account) return notFound(reply, 'There is no such account.');
      const act = actOf(request, now());
      if (action === 'disable' && account.id === act.account) {
        return refuse(reply, 409, 'own-account', 'Nobody may disable the own account.');
      }
      if (account.version !== version) throw new Stale('account', account.id);
      const password = await apply(store, act, account, action);
      const changed = (await accountOf(store.db, account.id)) ?? account;
      const told = describeAccount(changed, await listPosts(store.db, { accounts: [account.id] }), act.at);
      return { account: told, ...(password === undefined ? {} : { password }) };
    },
  );
}

/** Does it; gives the password for one use where there is a new one. */
async function apply({ db }: Store, act: Act, account: AccountTable, action: Action): Promise<string | undefined> {
  const { id, version } = account;
  if (action === 'reset-second-factor') {
    await setSecondFactor(db, act, { account: id, secret: null, step: null });
    return undefined;
  }
  if (action === 'reset-password') {
    const password = oneTimePassword();
    const before = JSON.parse(account.pastPasswords) as string[];
    const past = (account.password === null ? before : [account.password, ...before]).slice(0, PAST_PASSWORDS);
    await setPassword(db, act, { id, version, password: await hashPassword(password), mustChange: true, past });
    return password;
  }
  const changes = {
    disable: { disabledAt: act.at },
    enable: { disabledAt: null },
    unlock: { lockedUntil: null, failures: 0 },
  };
  await change(db, act, { id, version, action, change: changes[action] });
  return undefined;
}
