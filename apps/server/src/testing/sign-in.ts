import { addAccount, createPost, handOver, newId, openSession } from '@mingjian/store';
import type { Role } from '@mingjian/workflow';
import { newSession } from '../session/cookie.ts';
import type { App } from '../types.ts';
import { nowOf, storeOf } from './app.ts';

export interface Signed {
  /** Send these with every request. */
  readonly headers: { cookie: string; 'x-mingjian': string };
  /** Id of the account. */
  readonly account: string;
  /** Id of the post. */
  readonly post: string;
}

/** Somebody new in a new post of this role, signed in; for a liaison or rater with the unit (id). */
export async function signIn(app: App, role: Role, unit: string | null = null): Promise<Signed> {
  const { db } = storeOf(app);
  const act = { account: null, at: nowOf(app) };
  const name = `${role} ${newId().slice(0, 8)}`;
  const account = await addAccount(db, act, { login: name.replace(' ', '-'), name, password: null });
  const post = await createPost(db, act, { name, role, unit });
  await handOver(db, act, { post, version: 1, account, reason: 'test' });
  return { headers: await openedFor(app, account), account, post };
}

/** A session for an account that is there already. */
export async function openedFor(app: App, account: string): Promise<Signed['headers']> {
  const { secret, id } = newSession();
  await openSession(storeOf(app).db, { account, at: nowOf(app) }, { id, complete: 1, agent: null });
  return { cookie: `mingjian=${secret}`, 'x-mingjian': '1' };
}
