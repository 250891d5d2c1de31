import { accountOf, completeSession, countFailure, useStep } from '@mingjian/store';
import { LOCK_AFTER, LOCK_MINUTES, later } from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { sessionBody } from '../../session/body.ts';
import { giveCookie, newSession } from '../../session/cookie.ts';
import { inTurn } from '../../session/in-turn.ts';
import { stepOf } from '../../session/one-time-code.ts';
import { sessionAnswer } from '../../session/open.ts';
import { codeText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';

/** The code of the second factor, after the password. Wrong ones count towards the lock as wrong passwords do. */
export function showSecondFactor(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/session/second-factor',
    {
      config: { permission: 'public:sign-in', rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: {
        tags: ['session'],
        summary: 'Shows the second factor',
        body: z.object({ code: codeText }),
        response: { 200: sessionBody, 401: errorBody, 429: errorBody },
      },
    },
    async (request, reply) => {
      const { signedIn } = request;
      if (!signedIn) return refuse(reply, 401, 'signed-out', 'Sign in first.');
      if (signedIn.complete) return sessionAnswer(signedIn.id, services);
      const { id, login } = signedIn.account;
      return inTurn(login, async () => {
        const act = { account: id, at: now() };
        const account = await accountOf(store.db, id);
        const locked = (account?.lockedUntil ?? '') > act.at;
        const step = account?.totp && !locked ? stepOf(account.totp, request.body.code, act.at) : null;
        if (step === null || !(await useStep(store.db, id, step))) {
          const lockedUntil = later(act.at, LOCK_MINUTES);
          if (!locked) {
            await countFailure(store.db, act, { account: id, most: LOCK_AFTER, lockedUntil, address: request.ip });
          }
          return refuse(reply, 401, 'wrong-code', 'The code is wrong or used already.');
        }
        const next = newSession();
        await completeSession(store.db, act, { from: signedIn.id, to: next.id });
        giveCookie(request, reply, next.secret);
        return sessionAnswer(next.id, services);
      });
    },
  );
}
