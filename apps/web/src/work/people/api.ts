import type { Role } from '@mingjian/workflow';
import { call } from '../call.ts';

export interface Account {
  id: string;
  login: string;
  name: string;
  phone: string | null;
  email: string | null;
  lockedUntil: string | null;
  disabledAt: string | null;
  mustChange: boolean;
  secondFactor: boolean;
  posts: string[];
  version: number;
}

export type AccountAction = 'disable' | 'enable' | 'unlock' | 'reset-password' | 'reset-second-factor';

export interface Given {
  account: Account;
  /** For one use: shown now or never. */
  password?: string;
}

export interface Post {
  id: string;
  name: string;
  role: Role;
  unit: string | null;
  unitName: string | null;
  account: string | null;
  holder: string | null;
  since: string | null;
  version: number;
}

export interface Held {
  account: string;
  name: string;
  fromAt: string;
  untilAt: string | null;
  reason: string | null;
}

export const openAccount = (body: object) => call<Given>('POST', '/accounts', body);
export const changeAccount = ({ id, version }: Account, action: AccountAction) =>
  call<Given>('PATCH', `/accounts/${encodeURIComponent(id)}`, { version, action });

export const setEmail = ({ id, version }: Account, email: string | null) =>
  call<Account>('PUT', `/accounts/${encodeURIComponent(id)}/email`, { version, email });

/** An account opened by file, with its password for one use. */
export interface OpenedAccount {
  name: string;
  login: string;
  password: string;
}

function accountsFile(file: File, said: object): FormData {
  const form = new FormData();
  form.append('said', JSON.stringify(said));
  form.append('file', file, file.name);
  return form;
}

export const tryAccounts = (file: File) =>
  call<{ count: number }>('POST', '/accounts/import', accountsFile(file, { try: true }));
export const importAccounts = (file: File) =>
  call<{ accounts: OpenedAccount[] }>('POST', '/accounts/import', accountsFile(file, {}));

const PART = 500;

/** Every post, part by part, for whoever chooses among them. */
export async function listPosts(signal?: AbortSignal): Promise<Post[]> {
  const all: Post[] = [];
  for (let part = PART; part === PART; ) {
    const query = new URLSearchParams({
      limit: String(PART),
      ...(all.length > 0 ? { after: all.at(-1)?.id ?? '' } : {}),
    });
    const posts = await call<Post[]>('GET', `/posts?${query}`, undefined, signal);
    all.push(...posts);
    part = posts.length;
  }
  return all;
}

export const listUnits = (signal?: AbortSignal) =>
  call<{ id: string; name: string }[]>('GET', '/units', undefined, signal);

const post = (id: string) => `/posts/${encodeURIComponent(id)}`;
export const createPost = (body: object) => call<{ id: string }>('POST', '/posts', body);
export const handOver = ({ id, version }: Post, account: string | null, reason: string) =>
  call<void>('POST', `${post(id)}/hand-over`, { version, account, reason });
export const postHistory = (id: string, signal?: AbortSignal) =>
  call<Held[]>('GET', `${post(id)}/history`, undefined, signal);
