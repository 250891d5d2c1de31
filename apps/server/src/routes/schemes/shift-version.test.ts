import { readFile } from 'node:fs/promises';
import { listScheme } from '@mingjian/files';
import type { Scheme } from '@mingjian/model';
import { shiftYears } from '@mingjian/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemeOfYear } from '../../demo/scheme.ts';
import { builtIn, multipart, setNow, testApp } from '../../testing/app.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let organiser: Record<string, string>;
beforeAll(async () => {
  app = await testApp();
  setNow(app, '2026-11-20T02:00:00.000Z');
  organiser = (await signIn(app, 'organiser')).headers;
});
afterAll(() => app.close());

const ask = async (method: 'GET' | 'POST', url: string, payload?: object, headers = organiser) => {
  const answer = await app.inject({ method, url: `/api${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
};
const hashOf = async (id: string): Promise<string> =>
  (await ask('GET', '/scheme-versions')).body.find((one: { id: string }) => one.id === id).hash;
const upload = async (url: string, content: string) => {
  const { headers, payload } = multipart([{ name: 'facts', file: 'facts.csv', content }]);
  const answer = await app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: { ...organiser, ...headers },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
};

describe('a plan of 2023 in the year 2026', () => {
  let hash = '';
  it('becomes an own version once, however often it is asked for', async () => {
    const built = await hashOf('xuanwei-2023');
    const made = await ask('POST', `/scheme-versions/${built}/year`, { year: 2026 });
    expect(made).toMatchObject({ status: 201, body: { version: '1-2026', year: 2026 } });
    hash = made.body.hash;
    expect(await ask('POST', `/scheme-versions/${built}/year`, { year: 2026 })).toEqual({ ...made, status: 200 });
    expect((await ask('POST', `/scheme-versions/${hash}/year`, { year: 2026 })).body.hash).toBe(hash);
    const listed = (await ask('GET', '/scheme-versions')).body.filter((one: { hash: string }) => one.hash === hash);
    expect(listed).toMatchObject([{ year: 2026, builtIn: false, version: '1-2026' }]);
    expect((await ask('GET', `/scheme-versions/${hash}`)).body).toMatchObject({
      title: '宣威市2023年度政务公开工作与政务新媒体建设考核',
      period: { from: '2026-01-01', to: '2026-12-31' },
      assumptions: { 'other-year': { text: '2023年' } },
    });
  });

  it('is refused for what there is not, and for whoever may not manage schemes', async () => {
    expect((await ask('POST', `/scheme-versions/${'0'.repeat(64)}/year`, { year: 2026 })).status).toBe(404);
    expect((await ask('POST', `/scheme-versions/${hash}/year`, { year: 1999 })).status).toBe(400);
    const { headers } = await signIn(app, 'auditor');
    expect((await ask('POST', `/scheme-versions/${hash}/year`, { year: 2027 }, { ...headers })).status).toBe(403);
  });

  it('counts facts of 2026 in a round of 2026, which the plan itself sets aside', async () => {
    const outcome = async (scheme: string) => {
      const units = '编号,名称,类别\nt1,甲镇,township\n';
      const windows = [{ stage: '*', from: '2026-10-01', to: '2026-12-31' }];
      const { id } = (await ask('POST', '/rounds', { title: '2026年度考核', scheme, units, windows })).body;
      const { post } = await signIn(app, 'assessor');
      await ask('POST', `/rounds/${id}/duties`, { duties: [{ post, kind: 'assess', stage: null }] });
      for (const [at, to] of ['announced', 'open'].entries()) {
        const acknowledged = [
          'window-off-period',
          'unassessed',
          'no-reviewer',
          'named-absent',
          'no-liaison',
          'past-due',
        ];
        const step = { to, version: at + 1, reason: '测试', acknowledged };
        expect((await ask('POST', `/rounds/${id}/state`, step)).status).toBe(200);
      }
      const facts = '单位,指标,类型,日期,等级\n甲镇,通报批评,事件,2026-11-12,曲靖市政府办公室\n';
      expect((await upload(`/rounds/${id}/facts`, facts)).body).toMatchObject({ added: 1 });
      return (await ask('GET', `/rounds/${id}/results`)).body.setAside.length;
    };
    expect([await outcome('xuanwei-2023'), await outcome(hash)]).toEqual([1, 0]);
  });
});

/** A scheme without its words: only what rules, windows and days say. */
const bare = (scheme: Scheme): unknown =>
  JSON.parse(JSON.stringify(scheme), (key, value) => (WORDS.has(key) ? undefined : value));
const WORDS = new Set([
  ...['id', 'version', 'title', 'document', 'assumptions', 'provisions', 'say', 'note', 'clause', 'damage', 'ask'],
  ...[
    'text',
    'name',
    'requirement',
    'criterion',
    'method',
    'content',
    'responsible',
    'owner',
    'item',
    'object',
    'stated',
  ],
]);

describe('every built-in plan', async () => {
  const { schemes } = await builtIn();
  it.each([...schemes.keys()])('%s runs in another year and leaves no day behind', (id) => {
    const shelved = schemes.get(id);
    if (!shelved) throw new Error(id);
    const { scheme } = shelved;
    const moved = shiftYears(scheme, 2026);
    const listing = listScheme(moved);
    expect(listing.ok).toBe(true);
    const days = (of: Scheme) =>
      (JSON.stringify({ ...of, document: null, assumptions: null }).match(/"\d{4}-\d{2}-\d{2}[T"]/g) ?? []).map(
        (day) => Number(day.slice(1, 5)) - of.year,
      );
    expect(days(moved)).toEqual(days(scheme));
  });

  it.each([
    ['xuanwei', 2023],
    ['wuwei', 2020],
    ['wuhu', 2020],
  ] as const)('%s has the same days as the copy that the demonstration moves in its text', async (source, year) => {
    const file = `${source}-${year}`;
    const text = await readFile(new URL(`../../../../../schemes/${file}.yaml`, import.meta.url), 'utf8');
    const copy = schemeOfYear(text, source, 2026);
    const own = schemes.get(file)?.scheme;
    if (!copy.ok || !own) throw new Error(file);
    expect(bare(shiftYears(own, 2026))).toEqual(bare(copy.value.scheme));
  });
});
