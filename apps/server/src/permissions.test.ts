import { permissions, roles } from '@mingjian/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from './permissions.ts';
import { testApp } from './testing/app.ts';
import { signIn } from './testing/sign-in.ts';
import type { App } from './types.ts';

let app: App;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const columns = ['visitor', ...roles] as const;
type Column = (typeof columns)[number];

/** What the guard says to a request; anything else comes from the route behind it. */
const REFUSALS = ['signed-out', 'This needs a permission that you do not have.'];

/** Whether a request gets past the guard. Ids lead nowhere and bodies are empty, so no route does anything. */
async function passes(column: Column, method: string, url: string): Promise<boolean> {
  const headers = column === 'visitor' ? { 'x-mingjian': '1' } : (await signIn(app, column, unitOf(column))).headers;
  const response = await app.inject({ method: method as 'GET', url: url.replace(/:\w+|\*/g, 'none'), headers });
  if (response.statusCode !== 401 && response.statusCode !== 403) return true;
  if (response.body === '') return false; // HEAD
  const { code, message } = response.json<{ code: string; message: string }>();
  return !REFUSALS.includes(code) && !REFUSALS.includes(message);
}

const unitOf = (column: Column): string | null => (column === 'liaison' || column === 'rater' ? 'none' : null);

/** The table read by itself, not through the code that the guard uses. */
function granted(column: Column, permission: keyof typeof permissions): boolean {
  const holders: readonly string[] = permissions[permission];
  if (holders.includes('visitor')) return true;
  return column !== 'visitor' && (holders.includes('member') || holders.includes(column));
}

describe('every route for every role', () => {
  it.each(columns)('%s passes where the table says so and is refused elsewhere', async (column) => {
    const routes = routesOf(app);
    expect(routes.length).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (const { method, url, permission } of routes) {
      const passed = await passes(column, method, url);
      if (passed !== granted(column, permission)) wrong.push(`${method} ${url} (${permission}): ${passed}`);
    }
    expect(wrong).toEqual([]);
  });

  it('misses no route that the API describes', () => {
    const known = new Set(routesOf(app).map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`));
    const described = Object.entries(app.swagger().paths ?? {}).flatMap(([url, item]) =>
      Object.keys(item ?? {}).map((method) => `${method.toUpperCase()} ${url}`),
    );
    expect(described.length).toBeGreaterThan(15);
    expect(described.filter((one) => !known.has(one) && !known.has(one.replaceAll(/\{\*\}/g, '*')))).toEqual([]);
  });

  it('asks for the header of every change, whoever makes it', async () => {
    for (const { method, url, permission } of routesOf(app)) {
      if (['GET', 'HEAD', 'OPTIONS'].includes(method) || permission === 'public:try') continue;
      const { cookie } = (await signIn(app, 'organiser')).headers;
      const response = await app.inject({
        method: method as 'POST',
        url: url.replace(/:\w+|\*/g, 'none'),
        headers: { cookie },
      });
      expect([url, response.json().code]).toEqual([url, 'no-header']);
    }
  });
});
