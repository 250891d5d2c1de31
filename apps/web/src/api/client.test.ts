import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { addressOf, asForm, at, del, get, patch, post } from './client.ts';
import { CallFailure, onSignedOut } from './failure.ts';
import type { ListedRound } from './openapi.gen.ts';

vi.hoisted(() => {
  // Outside of a browser there is no page that an address could be relative to.
  class Request extends globalThis.Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, 'http://office.test') : input, init);
    }
  }
  globalThis.Request = Request;
});
afterEach(() => vi.unstubAllGlobals());

/** Answers every request alike and gives those that came. */
function server(answer: () => Response): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request);
    request.signal.throwIfAborted();
    return answer();
  });
  return asked;
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const failing = async (asked: Promise<unknown>): Promise<CallFailure> => {
  const failure = await asked.catch((error: unknown) => error);
  if (failure instanceof CallFailure) return failure;
  throw failure;
};

describe('a request', () => {
  it('has place and question in its address, and the header of a change only where something changes', async () => {
    const asked = server(() => json([]));
    await get('/api/rounds/{id}/desk/cell', { params: { path: { id: 'a/b' }, query: { unit: '甲', indicator: '1' } } });
    await patch('/api/accounts/{id}', { ...at({ id: 'x' }), body: { version: 1, action: 'unlock' } });
    expect(asked.map(({ url }) => url)).toEqual([
      'http://office.test/api/rounds/a%2Fb/desk/cell?unit=%E7%94%B2&indicator=1',
      'http://office.test/api/accounts/x',
    ]);
    expect(asked.map(({ headers }) => headers.get('x-mingjian'))).toEqual([null, '1']);
    expect(asked[1]?.headers.get('content-type')).toBe('application/json');
    expect(await asked[1]?.json()).toEqual({ version: 1, action: 'unlock' });
  });

  it('says a form with its files last', () => {
    const form = asForm({ file: new File(['x'], 'f.csv'), said: { try: true }, note: '甲', link: undefined });
    expect([...form.keys()]).toEqual(['said', 'note', 'file']);
    expect([form.get('said'), form.get('note'), (form.get('file') as File).name]).toEqual([
      '{"try":true}',
      '甲',
      'f.csv',
    ]);
  });

  it('does not compile where the document has no such address, place or body', () => {
    expectTypeOf(get<'/api/rounds'>).returns.resolves.toEqualTypeOf<ListedRound[]>();
    const never = () => [
      // @ts-expect-error no such address
      get('/api/roundz'),
      // @ts-expect-error no such method there
      del('/api/rounds'),
      // @ts-expect-error the round is not named
      get('/api/rounds/{id}'),
      // @ts-expect-error no such field
      post('/api/session', { body: { login: 'a', pasword: 'b' } }),
      // @ts-expect-error no such state
      post('/api/rounds/{id}/state', { ...at({ id: 'x' }), body: { to: 'opened', version: 1, reason: 'x' } }),
      // @ts-expect-error no such place
      addressOf('/api/rounds/{id}/units.csv', { round: 'x' }),
    ];
    expect(never).toBeTypeOf('function');
  });
});

describe('an answer', () => {
  it('comes as it is, and an empty one as nothing', async () => {
    server(() => json([{ id: 'a' }]));
    expect(await get('/api/rounds')).toEqual([{ id: 'a' }]);
    server(() => new Response(null, { status: 204 }));
    expect(await del('/api/session')).toBeUndefined();
  });

  it('that refuses is told with code, status and everything it lists', async () => {
    const body = { code: 'problems', message: 'm', problems: [{ text: '…' }] };
    server(() => json(body, 422));
    const failure = await failing(get('/api/rounds'));
    expect([failure.code, failure.status, failure.message, failure.body]).toEqual(['problems', 422, 'm', body]);
  });

  it('that is not ours says its status', async () => {
    server(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const failure = await failing(get('/api/rounds'));
    expect([failure.code, failure.status]).toEqual(['server', 502]);
  });

  it('that knows no session is heard by whoever listens', async () => {
    const left = vi.fn();
    const stop = onSignedOut(left);
    server(() => json({ code: 'signed-out', message: 'm' }, 401));
    await failing(get('/api/rounds'));
    stop();
    await failing(get('/api/rounds'));
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('that does not come is a failure of the network; one that was called off is none', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    const failure = await failing(get('/api/rounds'));
    expect([failure.code, failure.status]).toEqual(['network', 0]);
    server(() => json([]));
    await expect(get('/api/rounds', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('links', () => {
  it('are the document’s addresses with what belongs into them', () => {
    expect(addressOf('/api/rounds/{id}/results.xlsx', { id: '甲' }, { lang: 'en' })).toBe(
      '/api/rounds/%E7%94%B2/results.xlsx?lang=en',
    );
    expect(addressOf('/api/rounds.xlsx', {})).toBe('/api/rounds.xlsx');
  });
});
