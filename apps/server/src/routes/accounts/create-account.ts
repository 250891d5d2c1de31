import { accountOf, addAccount, isTaken } from '@mingjian/store';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import { oneTimePassword } from '../../session/one-time.ts';
import { hashPassword } from '../../session/password.ts';
import { emailText, loginText, nameText, phoneText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';
import { describeAccount, givenBody } from './body.ts';

/** A new account, with a password for one use that is told to the administrator this once. */
export function createAccount(app: App, { store, now }: Services): void {
  app.post(
    '/api/accounts',
    {
      config: { permission: 'account:manage' },
      schema: {
        tags: ['accounts'],
        summary: 'Opens an account',
        body: z.object({
          login: loginText,
          name: nameText,
          phone: phoneText.nullish(),
          email: emailText.nullish(),
        }),
        response: { 201: givenBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const { login, name, phone = null, email = null } = request.body;
      const password = oneTimePassword();
      const hashed = await hashPassword(password);
      const act = actOf(request, now());
      try {
        const id = await addAccount(store.db, act, { login, name, phone, email, password: hashed, mustChange: true });
        const account = await accountOf(store.db, id);
        if (!account) throw new Error('the account that was made is gone');
        return reply.code(201).send({ account: describeAccount(account, [], act.at), password });
      } catch (error) {
        if (isTaken(error)) return refuse(reply, 409, 'taken', `The login “${login}” is somebody’s already.`);
        throw error;
      }
    },
  );
}
