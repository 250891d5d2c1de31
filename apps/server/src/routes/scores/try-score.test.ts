import { fileLimits } from '@mingjian/files';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtIn, multipart, testApp } from '../../testing/app.ts';
import type { App } from '../../types.ts';

// Reading all built-in schemes takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let app: App;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const SCHEME = 'wuwei-2020';
const UNITS = '编号,单位,类别\nu1,甲县,county\nu2,乙县,county\n';
type Parts = Parameters<typeof multipart>[0];

const post = (parts: Parts, query = '', headers: Record<string, string> = {}, scheme = SCHEME) => {
  const body = multipart(parts);
  return app.inject({
    method: 'POST',
    url: `/api/schemes/${scheme}/score${query}`,
    payload: body.payload,
    headers: { ...body.headers, ...headers },
  });
};

const units = { name: 'units', file: '名单.csv', content: UNITS };
/** A first leaf that takes events, whatever the scheme calls it. */
async function eventLeaf(): Promise<{ indicator: string; rule: string }> {
  const nodes = (await builtIn()).schemes.get(SCHEME)!.listing.indicators.county!;
  for (const node of nodes) {
    const rule = node.rules.find((one) => one.takes.includes('event'));
    if (rule) return { indicator: node.path, rule: rule.id };
  }
  throw new Error('no leaf takes events');
}

async function facts(rows = ''): Promise<Parts[number]> {
  const { indicator, rule } = await eventLeaf();
  const content = `unit,indicator,rule,kind,date,count\n甲县,${indicator},${rule},事件,2020/5/6,1\n${rows}`;
  return { name: 'facts', file: 'facts.csv', content };
}

describe('POST /api/schemes/:id/score', () => {
  it('gives back the files as the engine takes them', async () => {
    const response = await post([units, await facts()]);
    expect(response.statusCode).toBe(200);
    const answer = response.json();
    expect(answer.units).toEqual([
      { id: 'u1', name: '甲县', class: 'county', row: 2 },
      { id: 'u2', name: '乙县', class: 'county', row: 3 },
    ]);
    expect(answer.facts).toEqual([
      expect.objectContaining({ unit: '甲县', kind: 'event', date: '2020-05-06', row: 2 }),
    ]);
    expect(answer.params).toEqual({});
    expect(answer.sampleParams).toEqual({ 'pass-mark': '60' });
    expect(answer.report).toBeUndefined();
  });

  it('scores on demand, as of a day', async () => {
    const asOf = { name: 'asOf', content: '2020-06-30' };
    const { report } = (await post([units, await facts(), asOf], '?report=1')).json();
    expect(report).toMatchObject({ scheme: SCHEME, asOf: '2020-06-30' });
    expect(report.units.map((unit: { name: string }) => unit.name)).toEqual(['甲县', '乙县']);
  });

  it('takes parameters and says which values are not the document’s', async () => {
    const params = { name: 'params', file: 'p.yaml', content: 'pass-mark: 70\n' };
    const answer = (await post([units, await facts(), params])).json();
    expect(answer.params).toEqual({ 'pass-mark': 70 });
    expect(answer.sampleParams).toEqual({ 'pass-mark': 70 });
  });

  it('uses the scheme’s own list where no units are given', async () => {
    const answer = (
      await post([{ name: 'facts', file: 'f.csv', content: 'unit,indicator,kind\n' }], '', {}, 'xuanwei-2023')
    ).json();
    expect(answer.units.length).toBeGreaterThan(10);
  });

  it('tells every problem of every file, in the language of the client, and takes nothing', async () => {
    const broken = { name: 'units', file: '名单.csv', content: 'id,name,类别,电话\nu1,甲县,county,1\n' };
    const zh = await post([broken, { name: 'facts', file: 'f.csv', content: 'unit,indicator,kind\n甲县,1\n' }]);
    expect(zh.statusCode).toBe(422);
    const answer = zh.json();
    expect(answer).toMatchObject({ code: 'problems', total: 2 });
    expect(answer.units).toBeUndefined();
    expect(answer.problems).toEqual([
      {
        code: 'csv-column-unknown',
        place: { file: '名单.csv', row: 1 },
        text: '不认识的列“电话”。',
        mend: expect.stringContaining('单位名称'),
      },
      {
        code: 'csv-broken',
        place: { file: 'f.csv', row: 2, line: 2 },
        text: expect.stringContaining('这一行有 2 列'),
        mend: expect.any(String),
      },
    ]);
    const en = await post([broken, await facts()], '', { 'accept-language': 'en' });
    expect(en.json().problems[0].text).toBe('Unknown column “电话”.');
  });

  it('tells what the engine refuses, with the row of the file', async () => {
    const { indicator } = await eventLeaf();
    const response = await post([units, await facts(`丙县,${indicator},,事件,2020-02-30,1\n`)]);
    expect(response.statusCode).toBe(422);
    const codes = response
      .json()
      .problems.map((one: { code: string; place: { row: number } }) => [one.code, one.place.row]);
    expect(codes).toContainEqual(['fact-unit-unknown', 3]);
    expect(codes).toContainEqual(['fact-date', 3]);
  });

  it('lists at most 500 problems and says how many there are', async () => {
    const rows = Array.from({ length: 700 }, () => '丙县,1,,事件,2020-01-01,1\n').join('');
    const answer = (await post([units, await facts(rows)])).json();
    expect(answer.problems).toHaveLength(500);
    expect(answer.total).toBeGreaterThanOrEqual(700);
  });

  it('refuses a file above the limit by its name', async () => {
    const huge = { name: 'facts', file: '很大.csv', content: new Uint8Array(fileLimits.table + 1) };
    const response = await post([units, huge]);
    expect(response.statusCode).toBe(422);
    expect(response.json().problems).toEqual([
      expect.objectContaining({
        code: 'file-too-large',
        place: { file: '很大.csv' },
        text: '文件有 50 MB 以上，超过上限 50 MB。',
      }),
    ]);
  });

  it('refuses a parameter file that is far too long for one', async () => {
    const params = { name: 'params', file: 'p.yaml', content: '#'.repeat(fileLimits.params + 1) };
    expect((await post([units, await facts(), params])).json().problems[0].code).toBe('file-too-large');
  });

  it.each([
    ['no facts', [units], 'facts-missing'],
    ['an unknown file', [units, { name: 'scheme', file: 's', content: 'x' }], 'unknown-part'],
    ['an unknown field', [units, { name: 'scheme', content: 'x' }], 'unknown-part'],
  ] as [string, Parts, string][])('answers %s with 400', async (_, parts, code) => {
    const response = await post(parts);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ code, message: expect.any(String) });
  });

  it('answers too many files, another media type, a bad day and an unknown scheme', async () => {
    const four = await post([units, units, units, await facts()]);
    expect(four.statusCode).toBe(413);
    const json = await app.inject({ method: 'POST', url: `/api/schemes/${SCHEME}/score`, payload: { facts: [] } });
    expect(json.statusCode).toBe(406);
    const day = await post([units, await facts(), { name: 'asOf', content: '2020-02-30' }]);
    expect(day.json().problems[0].code).toBe('as-of-date');
    expect((await post([units, await facts()], '', {}, 'none')).statusCode).toBe(404);
  });
});
