import { compile, enrol, score, standing, takeFacts } from '@mingjian/engine';
import { readFacts, readUnits } from '@mingjian/files';
import { schemeSchema } from '@mingjian/model';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guardRoutes, routesOf } from './permissions.ts';
import { builtIn, testApp, webFolder } from './testing/app.ts';
import type { App } from './types.ts';

// Reading all built-in schemes takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let app: App;
beforeAll(async () => {
  app = await testApp({ web: await webFolder() });
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });

describe('schemes', () => {
  it('lists the built-in schemes with classes, results and open parameters', async () => {
    const list = (await get('/api/schemes')).json();
    expect(list.map((scheme: { id: string }) => scheme.id)).toContain('wuwei-2020');
    for (const scheme of list) {
      expect(scheme.classes.length).toBeGreaterThan(0);
      expect(scheme.results.length).toBeGreaterThan(0);
      expect(scheme.period.from < scheme.period.to).toBe(true);
    }
    expect(list.find((scheme: { id: string }) => scheme.id === 'wuwei-2020').params).toEqual([
      { name: 'pass-mark', type: 'number', ask: expect.any(String) },
    ]);
  });

  it('gives a whole scheme that another engine can compile', async () => {
    const response = await get('/api/schemes/xuanwei-2023');
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    const scheme = schemeSchema.parse(response.json());
    expect(compile(scheme, { sample: true }).ok).toBe(true);
  });

  it('spares a client that has the scheme already', async () => {
    const first = await get('/api/schemes/xuanwei-2023');
    const again = await get('/api/schemes/xuanwei-2023', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await get('/api/schemes/xuanwei-2023', { 'if-none-match': '"another"' });
    expect(other.statusCode).toBe(200);
  });

  it('says what the checks find, in the language of the client', async () => {
    const zh = (await get('/api/schemes/bozhou-2023/findings')).json();
    const en = (
      await get('/api/schemes/bozhou-2023/findings', { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' })
    ).json();
    expect(zh.length).toBeGreaterThan(0);
    expect(en.length).toBe(zh.length);
    expect(zh.map((one: { what: string }) => one.what)).not.toEqual(en.map((one: { what: string }) => one.what));
  });

  it.each(['', '/sample', '/findings', '/sample/units.csv', '/sample/facts.csv'])(
    'knows no scheme nobody made (%s)',
    async (path) => {
      const response = await get(`/api/schemes/none${path}`);
      expect(response.statusCode).toBe(404);
      expect(response.json()).toEqual({ code: 'not-found', message: 'There is no scheme “none”.' });
    },
  );
});

describe('the sample round', () => {
  it('is labelled, and taken by the engine with its parameters', async () => {
    const sample = (await get('/api/schemes/bozhou-2023/sample')).json();
    expect(sample.sample).toBe(true);
    const scheme = schemeSchema.parse((await get('/api/schemes/bozhou-2023')).json());
    const plan = compile(scheme, { params: sample.params });
    const roster = plan.ok ? enrol(plan.value, sample.units) : plan;
    const book = roster.ok ? takeFacts(roster.value, sample.facts) : roster;
    expect(book.ok).toBe(true);
  });

  it('comes as files that give the same scores', async () => {
    const { scheme, plan } = (await builtIn()).schemes.get('wuwei-2020')!;
    const [units, facts] = await Promise.all(
      ['units', 'facts'].map((kind) => get(`/api/schemes/${scheme.id}/sample/${kind}.csv`)),
    );
    const parsedUnits = readUnits(units!.rawPayload, 'u');
    const parsedFacts = readFacts(facts!.rawPayload, 'f');
    if (!parsedUnits.ok || !parsedFacts.ok) throw new Error('the sample files cannot be read');
    const roster = enrol(plan, parsedUnits.value);
    const book = roster.ok ? takeFacts(roster.value, parsedFacts.value) : roster;
    expect(book.ok && standing(score(book.value)).length).toBe(parsedUnits.value.length);
  });

  it('names its files in Chinese and starts them with a byte order mark', async () => {
    const response = await get('/api/schemes/wuwei-2020/sample/units.csv');
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers['content-disposition']).toBe(
      `attachment; filename="units-wuwei-2020.csv"; filename*=UTF-8''${encodeURIComponent('示例单位名单-wuwei-2020.csv')}`,
    );
    expect(response.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(response.body.replace('\ufeff', '').split('\r\n')[0]).toBe('编号,单位名称,单位类别');
  });
});

describe('the system', () => {
  it('says that it is well', async () => {
    const { size } = (await builtIn()).schemes;
    expect((await get('/healthz')).json()).toEqual({ status: 'ok', schemes: size });
  });

  it('describes every route of the API', async () => {
    const document = (await get('/api/openapi.json')).json();
    expect(document.openapi).toMatch(/^3\.1/);
    const described = Object.entries<object>(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = routesOf(app)
      .filter(({ method, url }) => method !== 'HEAD' && (url.startsWith('/api/') || url === '/healthz'))
      .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(routes.filter((one) => one !== 'GET /api/openapi.json').sort());
    expect(document.paths['/api/schemes/{id}/score'].post.responses['422']).toBeDefined();
  });

  it('allows no script but its own, on every answer', async () => {
    for (const url of ['/', '/api/schemes', '/api/nothing']) {
      const policy = String((await get(url)).headers['content-security-policy']);
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('answers mistakes of the client with code and message, its own without details', async () => {
    const wrong = await app.inject({ method: 'POST', url: '/api/schemes/wuwei-2020/score?report=maybe' });
    expect([wrong.statusCode, wrong.json()]).toEqual([
      400,
      { code: 'fst-err-validation', message: expect.any(String) },
    ]);
    const broken = fastify();
    const { answerErrors } = await import('./errors.ts');
    answerErrors(broken);
    broken.get('/', () => {
      throw new Error('secret detail');
    });
    const response = await broken.inject('/');
    expect([response.statusCode, response.json().code]).toEqual([500, 'internal']);
    expect(response.body).not.toContain('secret');
  });
});

describe('permissions', () => {
  it('refuses a route that names none', () => {
    const bare = fastify();
    guardRoutes(bare);
    expect(() => bare.get('/x', () => 'x')).toThrow('GET /x names no permission');
  });

  it('refuses a request that needs somebody, and one that changes something without the header', async () => {
    const bare = fastify();
    guardRoutes(bare);
    bare.get('/x', { config: { permission: 'round:read' } }, () => 'x');
    bare.post('/x', { config: { permission: 'public:sign-in' } }, () => 'x');
    expect((await bare.inject('/x')).json().code).toBe('signed-out');
    expect((await bare.inject({ method: 'POST', url: '/x' })).json().code).toBe('no-header');
    expect((await bare.inject({ method: 'POST', url: '/x', headers: { 'x-mingjian': '1' } })).statusCode).toBe(200);
  });
});

describe('the workbench', () => {
  it('is never kept at its entrance, and for ever in its hashed files', async () => {
    const page = await get('/');
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(page.headers['content-type']).toContain('text/html');
    const asset = await get('/assets/index-Abc123_x.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/seal.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/index.html', '/schemes/wuwei-2020', '/a/b?c=d', '/schemes/bozhou-2023/units/涡阳县'])(
    'answers %s with its page',
    async (url) => {
      const response = await get(encodeURI(url));
      expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(response.body).toContain('<title>明鉴</title>');
    },
  );

  it('does not answer for a missing file or API with its page', async () => {
    const file = await get('/assets/index-Zzzzzzzz.js');
    expect([file.statusCode, file.headers['cache-control']]).toEqual([404, undefined]);
    expect((await get('/api/nothing')).json().code).toBe('not-found');
    expect((await app.inject({ method: 'POST', url: '/schemes' })).statusCode).toBe(404);
    expect((await app.inject({ method: 'DELETE', url: '/api/schemes' })).json().code).toBe('not-found');
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])('leads nowhere outside its folder (%s)', async (url) => {
    const response = await get(url);
    expect(response.body).not.toMatch(/root:|"name"/);
    expect([200, 400, 403, 404]).toContain(response.statusCode);
  });

  it('is not needed by the API', async () => {
    const bare = await testApp();
    expect((await bare.inject('/api/schemes')).statusCode).toBe(200);
    expect((await bare.inject('/')).statusCode).toBe(404);
    await bare.close();
  });
});
