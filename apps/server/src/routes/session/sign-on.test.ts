import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addAccount } from '@mingjian/store';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../app.ts';
import { CALLBACK, openSingleSignOn } from '../../session/single-sign-on.ts';
import { builtIn, nowOf, storeOf, testApp } from '../../testing/app.ts';
import type { App } from '../../types.ts';

const PUBLIC_URL = 'http://127.0.0.1:9';
const env = {
  OIDC_CLIENT_ID: 'mingjian',
  OIDC_CLIENT_SECRET: 'kept-between-the-two-of-us',
  OIDC_NAME: '统一认证',
  PUBLIC_URL,
};

let server: Server;
let app: App;
let issuer = '';
beforeAll(async () => {
  const probe = (await import('node:http')).createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(probe.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: env.OIDC_CLIENT_ID, client_secret: env.OIDC_CLIENT_SECRET, redirect_uris: [PUBLIC_URL + CALLBACK] },
    ],
    claims: { openid: ['sub', 'preferred_username'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, preferred_username: id }) }),
  });
  probe.on('request', provider.callback());
  server = probe;

  const office = await testApp();
  const { store } = { store: storeOf(office) };
  const act = { account: null, at: nowOf(office) };
  await addAccount(store.db, act, {
    login: 'Wang',
    name: '王主任',
    phone: null,
    email: null,
    password: null,
    mustChange: true,
  });
  const singleSignOn = openSingleSignOn({ ...env, OIDC_ISSUER: issuer });
  if (singleSignOn === undefined || singleSignOn === 'incomplete') throw new Error('not set up');
  app = await buildApp({
    library: await builtIn(),
    store,
    now: () => nowOf(office),
    webFolder: '/nowhere',
    singleSignOn,
  });
});
afterAll(async () => {
  await app.close();
  await new Promise((done) => server.close(done));
});

/** A browser: keeps cookies of the provider and goes where it is sent. */
function browser() {
  const jar = new Map<string, string>();
  return async (url: string, form?: Record<string, string>) => {
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const to = answer.headers.get('location');
    return { to: to === null ? null : new URL(to, issuer).href, text: await answer.text() };
  };
}

/** Signs in at the provider as somebody and gives the address that it sends the browser back to. */
async function vouchedFor(login: string, start: string): Promise<URL> {
  const go = browser();
  let { to, text } = await go(start);
  for (let step = 0; step < 12; step++) {
    if (to?.startsWith(PUBLIC_URL)) return new URL(to);
    if (to !== null) ({ to, text } = await go(to));
    else {
      const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
      const prompt = /name="prompt" value="([^"]+)"/.exec(text)?.[1] ?? 'login';
      ({ to, text } = await go(new URL(action, issuer).href, { prompt, login, password: 'any' }));
    }
  }
  throw new Error(`the provider did not come to an end: ${text.slice(0, 300)}`);
}

const leave = () => app.inject({ url: '/api/session/single-sign-on' });
const kept = (cookies: readonly { name: string; value: string }[]) =>
  Object.fromEntries(cookies.map(({ name, value }) => [name, value]));

async function signOn(login: string) {
  const left = await leave();
  const at = await vouchedFor(login, String(left.headers.location));
  return app.inject({ url: at.pathname + at.search, cookies: kept(left.cookies) });
}

describe('single sign-on at a real provider', () => {
  test('the door tells its name', async () => {
    expect((await app.inject({ url: '/api/session' })).json()).toMatchObject({ singleSignOn: '统一认证' });
  });

  test('whom it vouches for and we know is in, without a password of ours', async () => {
    const arrived = await signOn('wang');
    expect(arrived.headers.location).toBe('/#/work');
    const session = await app.inject({ url: '/api/session', cookies: kept(arrived.cookies) });
    expect(session.json()).toMatchObject({ state: 'signed-in', account: { name: '王主任', mustChange: false } });
  });

  test('whom we do not know is told so, and gets nothing', async () => {
    const arrived = await signOn('stranger');
    expect(arrived.headers.location).toBe('/#/work?refused=no-account');
    expect(arrived.cookies.find(({ name }) => name === 'mingjian')).toBeUndefined();
  });

  test('an answer to somebody else’s question, an answer twice, or made up, is none', async () => {
    const [mine, other] = [await leave(), await leave()];
    const at = await vouchedFor('wang', String(mine.headers.location));
    const come = (cookies: object, search = at.search) =>
      app.inject({ url: at.pathname + search, cookies: cookies as Record<string, string> });
    const failed = '/#/work?refused=failed';
    expect((await come({})).headers.location).toBe(failed);
    expect((await come(kept(other.cookies))).headers.location).toBe(failed);
    expect((await come(kept(mine.cookies), at.search.replace(/code=[^&]+/, 'code=made-up'))).headers.location).toBe(
      failed,
    );
    expect((await come(kept(mine.cookies))).headers.location).toBe('/#/work');
    expect((await come(kept(mine.cookies))).headers.location).toBe(failed);
  });
});

test('a provider that is away: told at the door, and tried anew the next time', async () => {
  const away = openSingleSignOn({ ...env, OIDC_ISSUER: 'http://127.0.0.1:9' });
  if (away === undefined || away === 'incomplete') throw new Error('not set up');
  await expect(away.leave()).rejects.toThrow();
});

test('settings that are not complete are no settings', () => {
  expect(openSingleSignOn({})).toBeUndefined();
  expect(openSingleSignOn({ OIDC_ISSUER: issuer })).toBe('incomplete');
});
