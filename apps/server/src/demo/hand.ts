import { createHash, randomUUID } from 'node:crypto';
import { openSession } from '@mingjian/store';
import type { Shelved } from '../library.ts';
import { newSession } from '../session/cookie.ts';
import type { App, Services } from '../types.ts';
import { accountFor } from './people.ts';

/** The clock while a demonstration is made: its past happens in order, in a moment. */
export interface Clock {
  at: string;
}

/** What a round of the demonstration is made of. */
export interface Told {
  readonly shelved: Shelved;
  /** Ids by login. */
  readonly posts: ReadonlyMap<string, string>;
  /** The instant so many days before now. */
  ago(days: number): string;
}

/** What the document leaves open, as its samples have it. */
export const sampleParams = ({ scheme }: Shelved): Record<string, unknown> =>
  Object.fromEntries(Object.entries(scheme.params).map(([name, { sample }]) => [name, sample]));

export interface Part {
  readonly name: string;
  readonly content: string;
  /** Name of a file; absent: a field. */
  readonly file?: string;
}

/** Somebody at the product: every step goes the way that a browser's would, so that every rule holds. */
export interface Hand {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, body: object): Promise<T>;
  upload<T>(path: string, parts: readonly Part[]): Promise<T>;
}

/** Signs somebody in by the clock of the moment; sign in anew after moving the clock far. */
export async function handOf(app: App, { store: { db } }: Services, clock: Clock, login: string): Promise<Hand> {
  const { secret, id } = newSession();
  await openSession(db, { account: await accountFor(db, login), at: clock.at }, { id, complete: 1, agent: 'demo' });
  const headers = { cookie: `mingjian=${secret}`, 'x-mingjian': '1' };
  const ask = async <T>(options: {
    method: 'GET' | 'POST' | 'PUT';
    url: string;
    payload?: string | object;
    headers?: object;
  }) => {
    const answer = await app.inject({ ...options, headers: { ...headers, ...options.headers } });
    if (answer.statusCode >= 300) {
      throw new Error(`${login} ${options.method} ${options.url}: ${answer.statusCode} ${answer.body.slice(0, 500)}`);
    }
    return (answer.body === '' ? undefined : answer.json()) as T;
  };
  return {
    get: (path) => ask({ method: 'GET', url: `/api${path}` }),
    send: (method, path, body) => ask({ method, url: `/api${path}`, payload: body }),
    upload: (path, parts) => {
      const boundary = `demo-${randomUUID()}`;
      const payload = parts
        .map(({ name, file, content }) => {
          const said = file === undefined ? '' : `; filename="${file}"\r\ncontent-type: text/plain`;
          return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${said}\r\n\r\n${content}\r\n`;
        })
        .join('');
      const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
      return ask({ method: 'POST', url: `/api${path}`, payload: `${payload}--${boundary}--\r\n`, headers: type });
    },
  };
}

/** A number from 0 to 99 that follows from a text: chance that is the same in every demonstration. */
export const lotOf = (text: string): number => createHash('sha256').update(text).digest().readUInt16BE(0) % 100;
