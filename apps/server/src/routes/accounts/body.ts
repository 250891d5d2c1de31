import type { AccountTable, ListedPost } from '@mingjian/store';
import { z } from 'zod';

export const accountId = z.object({ id: z.string().min(1).max(100) });

export const accountBody = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    lockedUntil: z.string().nullable().describe('Locked after wrong passwords until this instant; null: not locked'),
    disabledAt: z.string().nullable(),
    mustChange: z.boolean(),
    secondFactor: z.boolean(),
    posts: z.array(z.string()).describe('Names of the posts held now'),
    version: z.number().int(),
  })
  .meta({ id: 'Account' });

export const givenBody = z
  .object({
    account: accountBody,
    password: z.string().optional().describe('For one use; told this once and kept nowhere'),
  })
  .meta({ id: 'GivenAccount' });

/** An account as the administrator sees it at an instant (ISO). Never a hash. */
export function describeAccount(account: AccountTable, posts: readonly ListedPost[], now: string) {
  const { id, login, name, phone, email, lockedUntil, disabledAt, version } = account;
  return {
    id,
    login,
    name,
    phone,
    email,
    lockedUntil: lockedUntil !== null && lockedUntil > now ? lockedUntil : null,
    disabledAt,
    mustChange: account.mustChange === 1,
    secondFactor: account.totp !== null,
    posts: posts.filter((post) => post.account === id).map((post) => post.name),
    version,
  };
}
