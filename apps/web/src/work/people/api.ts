import { type Answer, type Asked, asForm, at, get, patch, post, put, type Query } from '../../api/client.ts';
import type { Account, Post } from '../../api/openapi.gen.ts';

export type { Account, GivenAccount as Given, Post } from '../../api/openapi.gen.ts';
export type AccountAction = Asked<'/api/accounts/{id}', 'patch'>['action'];

export const openAccount = (body: Asked<'/api/accounts'>) => post('/api/accounts', { body });
export const changeAccount = ({ id, version }: Account, action: AccountAction) =>
  patch('/api/accounts/{id}', { ...at({ id }), body: { version, action } });

export const setEmail = ({ id, version }: Account, email: string | null) =>
  put('/api/accounts/{id}/email', { ...at({ id }), body: { version, email } });

const IMPORT = '/api/accounts/import';
type Opened = Answer<typeof IMPORT, 'post', 201>;
/** An account opened by file, with its password for one use. */
export type OpenedAccount = Opened['accounts'][number];

type SeenAccounts = Answer<typeof IMPORT, 'post', 200>;
export type AccountRow = SeenAccounts['rows'][number];
export const tryAccounts = (file: File) =>
  post(IMPORT, { body: { said: { try: true }, file }, bodySerializer: asForm }) as Promise<SeenAccounts>;
export const importAccounts = (file: File) =>
  post(IMPORT, { body: { said: {}, file }, bodySerializer: asForm }) as Promise<Opened>;

const POSTS = '/api/posts/import';
type SeenPosts = Answer<typeof POSTS, 'post', 200>;
export type PostRow = SeenPosts['rows'][number];
export const tryPosts = (file: File) =>
  post(POSTS, { body: { said: { try: true }, file }, bodySerializer: asForm }) as Promise<SeenPosts>;
export const importPosts = (file: File) =>
  post(POSTS, { body: { said: {}, file }, bodySerializer: asForm }) as Promise<Answer<typeof POSTS, 'post', 201>>;

type Page = Query<'/api/accounts'>;
export const pageOfAccounts = (query: Page, signal?: AbortSignal) =>
  get('/api/accounts', { params: { query }, signal: signal ?? null });
export const pageOfPosts = (query: Page, signal?: AbortSignal) =>
  get('/api/posts', { params: { query }, signal: signal ?? null });

const PART = 500;

/** Every post, part by part, for whoever chooses among them. */
export async function listPosts(signal?: AbortSignal): Promise<Post[]> {
  const all: Post[] = [];
  for (let part = PART; part === PART; ) {
    const last = all.at(-1);
    const posts = await pageOfPosts({ limit: PART, ...(last ? { after: last.id } : {}) }, signal);
    all.push(...posts);
    part = posts.length;
  }
  return all;
}

export const listUnits = (signal?: AbortSignal) => get('/api/units', { signal: signal ?? null });

export const createPost = (body: Asked<'/api/posts'>) => post('/api/posts', { body });
export const handOver = ({ id, version }: Post, account: string | null, reason: string) =>
  post('/api/posts/{id}/hand-over', { ...at({ id }), body: { version, account, reason } });
export const postHistory = (id: string, signal?: AbortSignal) => get('/api/posts/{id}/history', at({ id }, signal));
