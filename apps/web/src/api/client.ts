import i18next from 'i18next';
import createClient, {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  type MaybeOptionalInit,
} from 'openapi-fetch';
import { CallFailure, failureOf, tellSignedOut } from './failure.ts';
import type { paths } from './openapi.gen.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** Addresses that the API's document has for a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];
type ContentOf<R> = R extends { content: { 'application/json': infer A } } ? A : undefined;

/** What the server answers where it does what was asked; of an address with several such answers, one of them. */
export type Answer<P extends keyof paths, M extends Method = 'get', S = 200 | 201 | 202 | 204> = paths[P][M] extends {
  responses: infer R;
}
  ? ContentOf<R[keyof R & S]>
  : never;

/** What the server is sent by a method. */
export type Asked<P extends keyof paths, M extends Method = 'post'> = paths[P][M] extends {
  requestBody: { content: infer C };
}
  ? C[keyof C]
  : never;

const client = createClient<paths>({
  headers: { accept: 'application/json' },
  async fetch(request) {
    try {
      return await fetch(request);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new CallFailure('network', 0, 'The server cannot be reached.');
    }
  },
});

/**
 * Asks the API by one method: the address as the document writes it, then what goes into it. Gives the answer, undefined for
 * an empty one. Throws CallFailure; a request that was called off throws AbortError.
 */
function asker<M extends Method>(method: M) {
  return async <P extends PathOf<M>>(
    path: P,
    ...[init]: undefined extends MaybeOptionalInit<paths[P], M>
      ? [MaybeOptionalInit<paths[P], M>?]
      : [MaybeOptionalInit<paths[P], M>]
  ): Promise<Answer<P, M>> => {
    const headers: Record<string, string> = { 'accept-language': i18next.language };
    if (method !== 'get') headers['x-mingjian'] = '1';
    const { data, error, response } = await client.request(method, path as never, { ...init, headers } as never);
    if (response.ok) return data as Answer<P, M>;
    const failure = failureOf(response.status, error);
    if (failure.code === 'signed-out') tellSignedOut();
    throw failure;
  };
}

export const get = asker('get');
export const post = asker('post');
export const put = asker('put');
export const patch = asker('patch');
export const del = asker('delete');

/** The place in an address, and the way to call the request off. */
export const at = <T extends Readonly<Record<string, string>>>(path: T, signal?: AbortSignal) => ({
  params: { path },
  signal: signal ?? null,
});

type PlaceIn<O> = O extends { parameters: { path: infer T extends object } } ? T : never;
export type Place<P extends keyof paths> = [PlaceIn<paths[P][Method]>] extends [never]
  ? object
  : PlaceIn<paths[P][Method]>;
type QueryIn<O> = O extends { parameters: { query?: infer Q } }
  ? [Q & object] extends [never]
    ? unknown
    : Q
  : unknown;
/** `lang` goes with every address: a link has no header to say it in. */
export type Query<P extends keyof paths> = { lang?: string } & QueryIn<paths[P]['get']>;

/** An address of the API for a link, a picture or a request of another kind. */
export const addressOf = <P extends keyof paths>(path: P, place: Place<P>, query?: Query<P>): string =>
  createFinalURL(path, {
    baseUrl: '',
    params: { path: { ...place }, query: { ...query } },
    querySerializer: createQuerySerializer(),
    pathSerializer: defaultPathSerializer,
  });

/** A body as a form: first what is said, objects as JSON, then the files, as the server wants them. */
export function asForm(body: object): FormData {
  const form = new FormData();
  const parts = Object.entries(body).filter(([, part]) => part !== undefined && part !== null);
  for (const [name, part] of parts)
    if (!(part instanceof Blob)) form.append(name, typeof part === 'string' ? part : JSON.stringify(part));
  for (const [name, part] of parts) if (part instanceof Blob) form.append(name, part);
  return form;
}
