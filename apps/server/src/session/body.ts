import { type Permission, permissions, roles } from '@mingjian/workflow';
import { z } from 'zod';
import { type Actor, allows, type SignedIn } from './actor.ts';

const named = Object.keys(permissions) as Permission[];

export const sessionBody = z
  .object({
    state: z.enum(['first-run', 'signed-out', 'second-factor', 'signed-in']),
    account: z
      .object({
        id: z.string(),
        name: z.string(),
        login: z.string(),
        mustChange: z.boolean().describe('The password is given or too old: choose another one before anything else'),
        oneTime: z
          .boolean()
          .describe('This session has shown a one-time password: the first change does not ask for it again'),
        mustEnrol: z.boolean().describe('The office requires a second factor: set one up before anything else'),
        secondFactor: z.boolean(),
      })
      .optional(),
    posts: z
      .array(z.object({ id: z.string(), name: z.string(), role: z.enum(roles), unit: z.string().nullable() }))
      .optional(),
    permissions: z.array(z.enum(named)).optional(),
    singleSignOn: z.string().optional().describe('Name of the single sign-on that this office has set up'),
    demo: z.literal(true).optional().describe('A demonstration: all its data is invented'),
  })
  .meta({ id: 'Session' });
export type SessionBody = z.infer<typeof sessionBody>;

/** What a client is told of its session. */
export function describeSession(signedIn: SignedIn | null, actor: Actor | null, anyAccount: boolean): SessionBody {
  if (signedIn === null) return { state: anyAccount ? 'signed-out' : 'first-run' };
  if (actor === null) return { state: 'second-factor' };
  const { account, hold, oneTime } = signedIn;
  return {
    state: 'signed-in',
    account: {
      id: account.id,
      name: account.name,
      login: account.login,
      mustChange: hold === 'password',
      oneTime,
      mustEnrol: hold === 'second-factor',
      secondFactor: account.totp !== null,
    },
    posts: [...actor.posts],
    permissions: named.filter((one) => !one.startsWith('public:') && allows(actor, one)),
  };
}
