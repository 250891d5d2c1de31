import { accountOf, countFailure, setPassword } from '@mingjian/store';
import {
  LOCK_AFTER,
  LOCK_MINUTES,
  later,
  PAST_PASSWORDS,
  type PasswordFault,
  passwordFaults,
} from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { sessionBody } from '../../session/body.ts';
import { inTurn } from '../../session/in-turn.ts';
import { sessionAnswer } from '../../session/open.ts';
import { hashPassword, isPassword } from '../../session/password.ts';
import { passwordText, weakBody, weakPassword } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';

/**
 * One's own password: the one in use is shown first, and neither it nor the last ones may come again. A session that has shown a
 * one-time password has done so already.
 */
export function changePassword(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/session/password',
    {
      config: { permission: 'self:use' },
      schema: {
        tags: ['session'],
        summary: 'Changes one’s own password; every other session of the account ends',
        body: z.object({
          old: passwordText.optional().describe('The present one; left out only where the session says `oneTime`'),
          new: passwordText,
        }),
        response: { 200: sessionBody, 403: errorBody, 422: weakBody },
      },
    },
    (request, reply) => {
      const { signedIn } = request;
      if (!signedIn) throw new Error('the guard let a stranger pass');
      const { id, login } = signedIn.account;
      return inTurn(login, async () => {
        const act = { account: id, at: now() };
        const account = await accountOf(store.db, id);
        const { old } = request.body;
        if (old === undefined) {
          // Read anew: it may have been changed, or another one given, since the guard looked.
          const proved =
            signedIn.oneTime && account?.mustChange === 1 && account.passwordSince === signedIn.account.passwordSince;
          if (!proved) return refuse(reply, 403, 'wrong-password', 'The present password is asked for.');
        } else if (!account || (account.lockedUntil ?? '') > act.at || !(await isPassword(account.password, old))) {
          const failure = {
            account: id,
            most: LOCK_AFTER,
            lockedUntil: later(act.at, LOCK_MINUTES),
            address: request.ip,
          };
          await countFailure(store.db, act, failure);
          return refuse(reply, 403, 'wrong-password', 'The present password is wrong.');
        }
        const used = [account.password, ...(JSON.parse(account.pastPasswords) as string[])].filter(
          (one) => one !== null,
        );
        const faults: PasswordFault[] = passwordFaults(request.body.new, login);
        for (const past of used) {
          if (!faults.includes('used') && (await isPassword(past, request.body.new))) faults.push('used');
        }
        if (faults.length > 0) return weakPassword(reply, faults);
        const password = await hashPassword(request.body.new);
        const past = used.slice(0, PAST_PASSWORDS);
        const { version } = account;
        await setPassword(store.db, act, { id, version, password, mustChange: false, past, keep: signedIn.id });
        return sessionAnswer(signedIn.id, services);
      });
    },
  );
}
