import { accountByLogin, countFailure, noteStranger, plainLogin } from '@mingjian/store';
import { LOCK_AFTER, LOCK_MINUTES, later } from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { sessionBody } from '../../session/body.ts';
import { inTurn } from '../../session/in-turn.ts';
import { openFor } from '../../session/open.ts';
import { isPassword } from '../../session/password.ts';
import { passwordText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';

/**
 * Login and password. Unknown, disabled, locked and wrong get one answer after the same work, so that it tells nobody
 * which logins exist, and a guesser does not learn during the lock that the guess was right.
 */
export function signIn(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/session',
    {
      config: { permission: 'public:sign-in', rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: {
        tags: ['session'],
        summary: 'Signs in with login and password; a second factor may still be asked for',
        body: z.object({ login: z.string().min(1).max(200), password: passwordText }),
        response: { 200: sessionBody, 401: errorBody, 429: errorBody },
      },
    },
    (request, reply) =>
      inTurn(plainLogin(request.body.login), async () => {
        const at = now();
        const account = await accountByLogin(store.db, request.body.login);
        const right = await isPassword(account?.password ?? null, request.body.password);
        const locked = account !== undefined && (account.lockedUntil ?? '') > at;
        const open = account !== undefined && account.disabledAt === null && !locked;
        if (open && right) return openFor(account, services, request, reply);
        const act = { account: null, at };
        const address = request.ip;
        if (open) {
          const lockedUntil = later(at, LOCK_MINUTES);
          await countFailure(store.db, act, { account: account.id, most: LOCK_AFTER, lockedUntil, address });
        } else await noteStranger(store.db, act, address);
        return refuse(
          reply,
          401,
          'wrong-login',
          `Login or password is wrong. After ${LOCK_AFTER} wrong attempts an account is locked for ${LOCK_MINUTES} minutes.`,
        );
      }),
  );
}
