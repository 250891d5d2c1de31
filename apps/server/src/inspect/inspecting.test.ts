import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { alarmsAgain, audits } from '@mingjian/inspector';
import { addSchedule, changeState, factsOf, schedulesOf } from '@mingjian/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHerald } from '../notify/herald.ts';
import { builtIn, nowOf, setNow, storeOf } from '../testing/app.ts';
import { inspectingApp } from '../testing/inspecting-app.ts';
import { addWebsite, openedRound } from '../testing/open-round.ts';
import { openedFor, type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';

// A government website on this machine, looked at through the whole product: from the register to facts and back.

const HAN_ID = '11010519491231002X';
let mended = false;
let site: Server;
let app: App;
let inspecting: Awaited<ReturnType<typeof inspectingApp>>['inspecting'];
let round: string;
let organiser: Signed;
let assessor: Signed;
let elsewhere: Signed;
let liaison: Signed;
const address = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;

beforeAll(async () => {
  site = createServer((request, response) => {
    const send = (status: number, body: string) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    if (request.url === '/') return send(200, '<title>甲镇人民政府</title><a href="/list.html">救助名单</a>');
    if (request.url === '/list.html')
      return send(200, `<title>救助名单</title><p>${mended ? '名单已隐去号码' : `张某 ${HAN_ID}`}</p>`);
    return send(404, '');
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  ({ app, inspecting } = await inspectingApp());
  organiser = await signIn(app, 'organiser');
  assessor = await signIn(app, 'assessor');
  elsewhere = await signIn(app, 'assessor');
  liaison = await signIn(app, 'liaison', 't1');
  round = await openedRound(app, [
    { post: assessor.post, kind: 'assess', unit: 't1' },
    { post: elsewhere.post, kind: 'assess', unit: 't2' },
  ]);
  await addWebsite(app, round, address(), [
    { unit: 't2', kind: 'wechat', name: '乙镇发布', address: 'yizhen', main: true },
  ]);
});
afterAll(async () => {
  await inspecting.close();
  await app.close();
  site.close();
});

interface Lead {
  id: string;
  audit: string;
  unit: string;
  url: string;
  state: string;
  mended: boolean;
  suppressed: boolean;
  seen: unknown[];
  suggestions: unknown[];
  words: { fact: string | null }[];
}

const ask = (who: Signed, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
  app.inject({ method, url: `/api/rounds/${round}${url}`, headers: who.headers, ...(payload ? { payload } : {}) });
const leads = async (who: Signed, query = ''): Promise<Lead[]> =>
  (await ask(who, 'GET', `/leads${query}`)).json().leads;
const isId = ({ audit }: Lead) => audit === 'pii-id-card';

/** Another day: whoever was signed in signs in again. */
async function later(at: string): Promise<void> {
  setNow(app, at);
  const again = async (who: Signed): Promise<Signed> => ({ ...who, headers: await openedFor(app, who.account) });
  [organiser, assessor, liaison] = await Promise.all([again(organiser), again(assessor), again(liaison)]);
}

/** Waits for a look to end, as the page does: by asking again. */
async function ended(who: Signed, url: string, pick: (answer: never) => { state: string }[]): Promise<void> {
  for (;;) {
    const looks = pick((await ask(who, 'GET', url)).json() as never);
    if (looks.every(({ state }) => state === 'ended')) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
const officeEnded = () => ended(organiser, '/inspections', (looks) => looks);
const ownEnded = () => ended(liaison, '/self-check', ({ looks }: { looks: { state: string }[] }) => looks);

describe('from a website to a point lost', () => {
  it('looks at the websites of the register, tells how far it is, and says of each audit what it saw', async () => {
    const begun = await ask(organiser, 'POST', '/inspections', {});
    expect(begun.statusCode).toBe(201);
    await officeEnded();
    const [look] = (await ask(organiser, 'GET', '/inspections')).json();
    expect(look).toMatchObject({ state: 'ended', sites: 1, failed: 0, seen: 2, missed: 0 });
    expect((await ask(organiser, 'GET', `/inspections/${look.id}`)).json()).toMatchObject({
      state: 'ended',
      found: look.found,
      sites: [{ unitName: '甲镇', state: 'ended', seen: 2, waiting: 0, cut: false }],
    });
    const results = (await ask(organiser, 'GET', `/inspections/${look.id}/results`)).json();
    expect(results.find(({ audit }: Lead) => audit === 'pii-id-card')).toMatchObject({ verdict: 'suspect', count: 1 });
  });

  it('says by which norms it can judge, and judges by no other', async () => {
    const presets = (await ask(organiser, 'GET', '/inspection-presets')).json();
    expect(presets.map(({ id }: Lead) => id)).toEqual(expect.arrayContaining(['all', 'scheme', 'national-2019']));
    expect((await ask(liaison, 'GET', '/inspection-presets')).statusCode).toBe(403);
    for (const [url, rest] of [
      ['/inspections', {}],
      ['/inspection-schedules', { every: 'day', hour: 2 }],
    ] as const)
      expect((await ask(organiser, 'POST', url, { preset: 'national-1899', ...rest })).json().code).toBe('no-preset');
  });

  it('shows what was found to those whose unit it is, and to no other assessor', async () => {
    expect((await leads(assessor)).filter(isId)).toMatchObject([{ unit: 't1', state: 'open', seen: [{}] }]);
    expect((await leads(organiser)).filter(isId)).toHaveLength(1);
    expect(await leads(elsewhere)).toEqual([]);
    expect((await ask(liaison, 'GET', '/leads')).statusCode).toBe(403);
  });

  it('costs nobody a point before a person has confirmed it, and then it is a fact with the page as fixed evidence', async () => {
    const facts = async () => (await factsOf(storeOf(app).db, round)).filter(({ source }) => source === 'lead');
    expect(await facts()).toEqual([]);
    const [lead] = (await leads(assessor)).filter(isId);
    const use = { indicator: 'openness/1/1.1', rule: 'unassigned', kind: 'event' };
    const word = { leads: [{ id: lead?.id, judged: 0 }], kind: 'confirmed', use };
    expect((await ask(elsewhere, 'POST', '/leads/words', word)).statusCode).toBe(403);
    expect((await ask(assessor, 'POST', '/leads/words', word)).statusCode).toBe(200);
    expect((await ask(assessor, 'POST', '/leads/words', word)).statusCode).toBe(409);
    const [kept] = await facts();
    expect(kept?.fact).toMatchObject({ unit: 't1', kind: 'event', object: `${address()}list.html` });
    const { evidence } = kept?.fact ?? {};
    const row = await storeOf(app)
      .db.selectFrom('evidence')
      .selectAll()
      .where('id', '=', evidence ?? '')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ kind: 'fixed', unit: 't1', type: 'text/html' });
    expect(row.capturedAt).not.toBeNull();
    const page = await ask(assessor, 'GET', `/leads/${lead?.id}/page`);
    expect(page.body).toContain(HAN_ID);
    expect(page.headers['content-disposition']).toContain('attachment');
  });

  it('takes a word back with its fact, and keeps both', async () => {
    const [lead] = (await leads(assessor, '?state=confirmed')).filter(isId);
    const word = { leads: [{ id: lead?.id, judged: 1 }], kind: 'reopened' };
    expect((await ask(assessor, 'POST', '/leads/words', word)).json().code).toBe('reason-missing');
    const back = await ask(assessor, 'POST', '/leads/words', { ...word, reason: '示例号码，不是真人' });
    expect(back.statusCode).toBe(200);
    const facts = (await factsOf(storeOf(app).db, round)).filter(({ source }) => source === 'lead');
    expect(facts.map(({ fact }) => fact.replaces)).toEqual([undefined, facts[0]?.fact.id]);
    expect((await leads(assessor)).filter(isId)).toHaveLength(1);
  });

  it('settles a true lead without an indicator: no fact, its unit is told, and the word may be taken back', async () => {
    const other = (await leads(assessor)).find((lead) => !isId(lead));
    const word = { leads: [{ id: other?.id, judged: 0 }], kind: 'noted' };
    expect((await ask(assessor, 'POST', '/leads/words', word)).json().code).toBe('reason-missing');
    const noted = await ask(assessor, 'POST', '/leads/words', { ...word, reason: '请十日内改正' });
    expect([noted.statusCode, noted.json()]).toEqual([200, { facts: [] }]);
    const counts = (await ask(organiser, 'GET', '/leads')).json().audits;
    expect(counts.find(({ audit }: Lead) => audit === other?.audit)).toMatchObject({ noted: 1, falseAlarms: 0 });
    const services = { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) };
    await openHerald(services, {}, (error) => expect(error).toBeUndefined()).catchUp();
    const notices = (await app.inject({ url: '/api/notices', headers: liaison.headers })).json();
    expect(notices.find(({ kind }: { kind: string }) => kind === 'site-to-mend')).toMatchObject({
      place: ['materials', round],
      detail: { unitName: '甲镇', count: '1', address: other?.url, reason: '请十日内改正' },
    });
    const back = { leads: [{ id: other?.id, judged: 1 }], kind: 'reopened', reason: '重新核对' };
    expect((await ask(assessor, 'POST', '/leads/words', back)).statusCode).toBe(200);
  });

  it('counts false alarms, and sees that a mended page is mended', async () => {
    const [lead] = (await leads(assessor)).filter(isId);
    const word = { leads: [{ id: lead?.id, judged: 2 }], kind: 'rejected', reason: '示例号码' };
    expect((await ask(assessor, 'POST', '/leads/words', word)).statusCode).toBe(200);
    const counts = (await ask(organiser, 'GET', '/leads')).json().audits;
    expect(counts.find(isId)).toMatchObject({ open: 0, rejected: 1, falseAlarms: 1 });
    expect((await ask(organiser, 'GET', '/leads/counts')).json()).toEqual(counts);
    expect((await ask(elsewhere, 'GET', '/leads/counts')).json()).toEqual([]);
    const fixture = (await ask(assessor, 'GET', `/leads/${lead?.id}/fixture`)).json();
    expect(fixture).toMatchObject({ audit: 'pii-id-card', home: address(), reason: '示例号码' });
    // The audit has not been mended, so the alarm would come again.
    expect(alarmsAgain(fixture, audits)).toBe(true);
    mended = true;
    await later('2023-06-02T01:00:00.000Z');
    await ask(organiser, 'POST', '/inspections', {});
    await officeEnded();
    expect((await leads(assessor, '?state=rejected')).filter(isId)).toMatchObject([{ mended: true }]);
    mended = false;
  });

  it('keeps out of sight what somebody has a reason for, and only so long', async () => {
    const [lead] = await leads(organiser);
    const asked = { audit: lead?.audit, site: null, reason: '网站改版中', until: '2023-06-30' };
    expect((await ask(organiser, 'POST', '/suppressions', { ...asked, until: '2024-06-30' })).statusCode).toBe(422);
    const { id } = (await ask(organiser, 'POST', '/suppressions', asked)).json();
    expect((await leads(organiser)).some(({ audit }) => audit === lead?.audit)).toBe(false);
    expect((await leads(organiser, '?state=suppressed')).some(({ audit }) => audit === lead?.audit)).toBe(true);
    expect((await ask(organiser, 'DELETE', `/suppressions/${id}`)).statusCode).toBe(204);
    expect((await leads(organiser)).some(({ audit }) => audit === lead?.audit)).toBe(true);
  });

  it('begins by itself when the hour of a schedule has come, once a day', async () => {
    expect((await ask(organiser, 'POST', '/inspection-schedules', { every: 'day', hour: 2 })).statusCode).toBe(201);
    setNow(app, '2023-06-02T17:59:00.000Z'); // 01:59 in China
    await inspecting.beginDue();
    await later('2023-06-02T18:00:00.000Z');
    await Promise.all([inspecting.beginDue(), inspecting.beginDue()]);
    await inspecting.beginDue();
    await officeEnded();
    const looks = (await ask(organiser, 'GET', '/inspections')).json();
    expect(looks.filter(({ scheduled }: { scheduled: boolean }) => scheduled)).toHaveLength(1);
  });

  it('begins nothing by itself in a round that is over', async () => {
    const { db } = storeOf(app);
    const over = await openedRound(app, []);
    await changeState(db, { account: null, at: nowOf(app) }, { id: over, version: 3, reason: '到期' }, 'sealed');
    const by = { account: organiser.account, at: nowOf(app) };
    const id = await addSchedule(db, by, { round: over, preset: 'all', every: 'day', hour: 0 });
    await inspecting.beginDue();
    expect((await schedulesOf(db, over)).map((one) => [one.id, one.lastDay])).toEqual([[id, null]]);
  });
});

describe('a unit looks at its own website', () => {
  it('from the first look to mended and looked at again, and nobody else learns of it', async () => {
    const before = (await ask(organiser, 'GET', '/leads?state=open')).body;
    await later('2023-06-03T01:00:00.000Z');
    expect((await ask(liaison, 'POST', '/self-check', {})).statusCode).toBe(201);
    await ownEnded();
    const own = async (): Promise<Lead[]> => (await ask(liaison, 'GET', '/self-check')).json().leads;
    const [lead] = (await own()).filter(isId);
    expect(lead).toMatchObject({ state: 'open', mended: false });

    mended = true;
    await later('2023-06-03T02:00:00.000Z');
    const [register] = (await ask(liaison, 'GET', '/self-check')).json().sites;
    const again = { site: register.id, only: [lead?.url] };
    expect((await ask(liaison, 'POST', '/self-check', { ...again, only: ['http://10.0.0.1/'] })).statusCode).toBe(404);
    expect((await ask(liaison, 'POST', '/self-check', again)).statusCode).toBe(201);
    await ownEnded();
    expect((await own()).filter(isId)).toMatchObject([{ mended: true }]);
    // The plan takes points only for what was circulated: the lead is a hint there, and worth nothing by itself.
    expect(lead?.suggestions).toMatchObject([{ indicator: 'openness/1/1.3', use: null }]);

    expect((await ask(organiser, 'GET', '/leads?state=open')).body).toBe(before);
    for (const url of ['/inspections', '/leads', '/results', '/progress'])
      expect((await ask(organiser, 'GET', url)).body).not.toContain(lead?.id);
    expect((await ask(organiser, 'GET', '/self-check')).statusCode).toBe(403);
    const other = await signIn(app, 'liaison', 't2');
    expect((await ask(other, 'GET', '/self-check')).json()).toMatchObject({ sites: [], looks: [], leads: [] });
    expect((await ask(other, 'POST', '/self-check', { unit: 't1' })).statusCode).toBe(404);
  });
});

describe('a page is captured', () => {
  it('as fixed evidence of its cell, that tells before from after, by those who have the duty', async () => {
    const capture = async (): Promise<string> => {
      const asked = { unit: 't1', indicator: 'openness/1/1.1', url: `${address()}list.html` };
      expect((await ask(elsewhere, 'POST', '/captures', asked)).statusCode).toBe(403);
      const begun = await ask(assessor, 'POST', '/captures', asked);
      expect(begun.statusCode).toBe(202);
      for (;;) {
        const now = (await ask(assessor, 'GET', `/captures/${begun.json().id}`)).json();
        if (now.state !== 'waiting') return now.evidence;
        await new Promise((done) => setTimeout(done, 50));
      }
    };
    elsewhere = { ...elsewhere, headers: await openedFor(app, elsewhere.account) };
    mended = false;
    const before = await capture();
    mended = true;
    const after = await capture();
    const [row] = await storeOf(app).db.selectFrom('evidence').selectAll().where('id', '=', before).execute();
    expect(row).toMatchObject({ kind: 'fixed', type: 'application/wacz', indicator: 'openness/1/1.1' });
    const query = new URLSearchParams({ before, after, words: HAN_ID });
    const compared = (await ask(assessor, 'GET', `/captures/compare?${query}`)).json();
    expect(compared).toMatchObject({ words: [true, false], status: [200, 200] });
    expect(compared.hash[0]).toBe(row?.hash);
    expect(compared.proves[1][0].zh).toContain('固定证据');
    // Seen by whoever may see the evidence, and by nobody else.
    expect((await ask(organiser, 'GET', `/captures/compare?${query}`)).statusCode).toBe(200);
    expect((await ask(liaison, 'GET', `/captures/compare?${query}`)).statusCode).toBe(404);
    // There is a picture only where the machine has a browser.
    const picture = await ask(organiser, 'GET', `/evidence/${before}/screenshot`);
    expect(picture.statusCode).toBe(compared.screenshot[0] ? 200 : 404);
    expect((await ask(liaison, 'GET', `/evidence/${before}/screenshot`)).statusCode).toBe(404);
    expect(compared.lines).toContainEqual({ kind: 'gone', text: `张某 ${HAN_ID}` });
  });
});
