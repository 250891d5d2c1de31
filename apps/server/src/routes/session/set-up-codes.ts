import { setSecondFactor } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { sessionBody } from '../../session/body.ts';
import { newSecret, stepOf } from '../../session/one-time-code.ts';
import { sessionAnswer } from '../../session/open.ts';
import { codeText } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';

/**
 * Sets up the second factor in two steps: a secret to keep in an app, then a code that shows it is there. Between the two
 * nothing is kept here. A second factor that is there already is taken away by the administrator, not by a session.
 */
export function setUpCodes(app: App, services: Services): void {
  const { store, now } = services;
  const there = (reply: FastifyReply) => refuse(reply, 409, 'has-codes', 'There is a second factor already.');
  const config = { permission: 'self:use' } as const;
  app.post(
    '/api/session/totp',
    {
      config,
      schema: {
        tags: ['session'],
        summary: 'A new secret for one-time codes',
        response: {
          200: z.object({ secret: z.string(), url: z.string(), picture: z.string().describe('The address as SVG') }),
          409: errorBody,
        },
      },
    },
    async ({ signedIn }, reply) => {
      if (!signedIn) throw new Error('the guard let a stranger pass');
      if (signedIn.account.totp !== null) return there(reply);
      const { secret, url } = newSecret(signedIn.account.login);
      return { secret, url, picture: renderSVG(url) };
    },
  );
  app.put(
    '/api/session/totp',
    {
      config,
      schema: {
        tags: ['session'],
        summary: 'Begins to ask for one-time codes, once one was right',
        body: z.object({ secret: z.string().regex(/^[A-Z2-7]{32}$/), code: codeText }),
        response: { 200: sessionBody, 403: errorBody, 409: errorBody },
      },
    },
    async ({ signedIn, body }, reply) => {
      if (!signedIn) throw new Error('the guard let a stranger pass');
      if (signedIn.account.totp !== null) return there(reply);
      const act = { account: signedIn.account.id, at: now() };
      const step = stepOf(body.secret, body.code, act.at);
      if (step === null) return refuse(reply, 403, 'wrong-code', 'The code is wrong.');
      await setSecondFactor(store.db, act, { account: act.account, secret: body.secret, step });
      return sessionAnswer(signedIn.id, services);
    },
  );
}
