import { addFirstAdministrator, anyAccount, NotTheFirst } from '@mingjian/store';
import { passwordFaults } from '@mingjian/workflow';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { sessionBody } from '../../session/body.ts';
import { openFor } from '../../session/open.ts';
import { hashPassword } from '../../session/password.ts';
import { loginText, nameText, passwordText, weakBody, weakPassword } from '../../session/texts.ts';
import type { App, Services } from '../../types.ts';

const POST = '系统管理员';

/** The first administrator: whoever comes first to a new installation. There is no password to begin with. */
export function firstRun(app: App, services: Services): void {
  const { store, now } = services;
  const late = (reply: FastifyReply) => refuse(reply, 409, 'not-the-first', 'There is an account already: sign in.');
  app.post(
    '/api/session/first-run',
    {
      config: { permission: 'public:sign-in' },
      schema: {
        tags: ['session'],
        summary: 'Makes the first administrator; only while there is no account',
        body: z.object({ login: loginText, name: nameText, password: passwordText }),
        response: { 200: sessionBody, 409: errorBody, 422: weakBody },
      },
    },
    async (request, reply) => {
      const { login, name, password } = request.body;
      if (await anyAccount(store.db)) return late(reply);
      const faults = passwordFaults(password, login);
      if (faults.length > 0) return weakPassword(reply, faults);
      const account = { login, name, password: await hashPassword(password) };
      try {
        const id = await addFirstAdministrator(store.db, { account: null, at: now() }, account, POST);
        return await openFor({ id, totp: null }, services, request, reply);
      } catch (error) {
        if (error instanceof NotTheFirst) return late(reply);
        throw error;
      }
    },
  );
}
