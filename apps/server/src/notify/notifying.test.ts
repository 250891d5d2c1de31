import {
  addAccount,
  addNotices,
  changeAccount,
  changeState,
  listNotices,
  openStore,
  type Store,
  within,
} from '@mingjian/store';
import { engines, freshPlace } from '@mingjian/store/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mailJob } from '../mail/mail-job.ts';
import { type MailSetUp, openSmtp } from '../mail/smtp.ts';
import { builtIn, nowOf, setNow, storeOf, testApp } from '../testing/app.ts';
import { openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import { type SmtpStage, smtpStage } from '../testing/smtp.ts';
import type { App, Services } from '../types.ts';
import { openHerald } from './herald.ts';
import { type Notifying, startNotifying } from './notifying.ts';

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

let smtp: SmtpStage;
let mail: MailSetUp;
beforeEach(async () => {
  smtp = await smtpStage();
  mail = openSmtp({
    SMTP_URL: smtp.url,
    MAIL_FROM: '明鉴 <mingjian@example.gov.cn>',
    PUBLIC_URL: 'https://kaohe.example.gov.cn',
  }) as MailSetUp;
});
afterEach(() => smtp.close());

describe('a running server', () => {
  let app: App;
  let services: Services;
  let running: Notifying;
  let liaison: Signed;
  let assessor: Signed;
  let admin: Signed;
  let round = '';
  beforeEach(async () => {
    app = await testApp();
    // Before the hour of the day's mails: they go out when a test says so.
    setNow(app, '2026-03-02T00:00:00.000Z');
    services = { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) };
    running = await startNotifying(app, services, { mail, look: 60_000, poll: 50 });
    liaison = await signIn(app, 'liaison', 't1');
    assessor = await signIn(app, 'assessor');
    admin = await signIn(app, 'administrator');
    round = await openedRound(app, [{ post: assessor.post, kind: 'assess' }]);
    await running.herald.catchUp();
  });
  afterEach(() => app.close());

  const wish = (who: Signed, wanted: 'at-once' | 'digest', email = 'lian@example.gov.cn') =>
    changeAccount(
      storeOf(app).db,
      { account: null, at: nowOf(app) },
      {
        id: who.account,
        version: 1,
        action: 'set-mail',
        change: { mail: wanted, email },
      },
    );
  const tell = (...posts: string[]) =>
    within(storeOf(app).db, (trx) =>
      addNotices(
        trx,
        nowOf(app),
        posts.map((post) => ({
          account: liaison.account,
          round: null,
          kind: 'post-taken',
          detail: { post },
          repeat: 'always',
        })),
      ),
    );
  const states = async () =>
    (await storeOf(app).db.selectFrom('mail').select('state').orderBy('at').execute()).map(({ state }) => state);

  it('mails at once who wants it, with a link to the place, and does not keep the act waiting', async () => {
    await app.inject({ method: 'POST', url: '/api/notices/read', headers: liaison.headers });
    await wish(liaison, 'at-once');
    const sealed = { id: round, version: 3, reason: '到期' };
    await changeState(storeOf(app).db, { account: null, at: nowOf(app) }, sealed, 'sealed');
    await app.inject({ method: 'POST', url: '/api/notices/read', headers: admin.headers });
    await until(() => expect(smtp.mails).toHaveLength(1));
    const [taken] = smtp.mails;
    expect(taken?.to).toEqual(['lian@example.gov.cn']);
    expect(taken?.head.get('subject')).toBe('[明鉴 Mingjian] “测试考核”已封存，不再接收材料和记录。');
    expect(taken?.text).toContain(`https://kaohe.example.gov.cn/#/work/materials/${round}`);
    expect(taken?.text).toContain('“测试考核” is sealed: nothing more is taken.');
    await until(async () => expect(await states()).toEqual(['sent']));
  });

  it('sends one digest a day with what lies unread and what is due, also when asked again and after a restart', async () => {
    await wish(liaison, 'digest');
    setNow(app, '2023-12-26T00:30:00.000Z');
    await tell('甲岗\r\nBcc: x@example.com');
    await running.herald.day();
    await running.herald.day();
    await until(async () => expect(await states()).toEqual(['sent']));
    await running.close();
    const again = openHerald(services, { mail: async () => expect('no second mail').toBe('') }, (error) => {
      throw error;
    });
    await storeOf(app).db.updateTable('herald').set({ day: null }).execute();
    await tell('乙岗');
    await again.day();
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]?.text).toContain('甲岗');
    expect(smtp.mails[0]?.text).toMatch(/2023-12-31（还有 3 个工作日）甲镇：乡镇动态（测试考核）/);
    expect(smtp.mails[0]?.head.has('bcc')).toBe(false);
  });

  it('writes to nobody who has read everything, and to no account without an address', async () => {
    await wish(assessor, 'digest', 'ping@example.gov.cn');
    await app.inject({ method: 'POST', url: '/api/notices/read', headers: assessor.headers });
    setNow(app, '2026-03-03T01:00:00.000Z');
    await running.herald.day();
    await running.close();
    expect([await states(), smtp.mails]).toEqual([[], []]);
  });

  it('tells the administrator of a mail that cannot go, and goes on', async () => {
    await wish(liaison, 'digest');
    smtp.answers = [{ code: 550 }];
    setNow(app, '2026-03-03T01:00:00.000Z');
    await tell('甲岗');
    await running.herald.day();
    await until(async () => expect(await states()).toEqual(['failed']));
    await until(async () => {
      const list = await listNotices(storeOf(app).db, admin.account, { limit: 10 });
      expect(list.map(({ kind }) => kind)).toContain('mail-failed');
    });
    setNow(app, '2026-03-04T01:00:00.000Z');
    await running.herald.day();
    await until(() => expect(smtp.mails.map(({ text }) => text.includes('甲岗'))).toEqual([true]));
  });
});

it('tries a mail again that was refused for now, and never one whose server hung up on the whole text', async () => {
  const app = await testApp();
  const services = { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) };
  const { account } = await signIn(app, 'organiser');
  const { db } = services.store;
  await changeAccount(
    db,
    { account: null, at: nowOf(app) },
    { id: account, version: 1, action: 'set-mail', change: { email: 'zu@example.gov.cn' } },
  );
  await within(db, (trx) =>
    addNotices(trx, nowOf(app), [
      { account, round: null, kind: 'post-taken', detail: { post: '甲岗' }, repeat: 'always' },
    ]),
  );
  const jobs: string[] = [];
  const herald = openHerald(services, { mail: async (_, id) => void jobs.push(id) }, () => undefined);
  await herald.day();
  expect(jobs).toHaveLength(1);
  const work = mailJob(services, mail);
  const attempt = () => work({ id: '1', data: { mail: jobs[0] }, attempt: 1 });
  smtp.answers = [{ code: 451 }, 'hang-up'];
  await expect(attempt()).rejects.toThrow();
  await attempt();
  await attempt();
  expect(smtp.mails).toEqual([]);
  expect(await db.selectFrom('mail').select(['state', 'attempts']).execute()).toEqual([
    { state: 'unknown', attempts: 2 },
  ]);
  await app.close();
});

describe.each(engines)('two servers on %s', (engine) => {
  it('make one mail for a day between them', async () => {
    const { options, remove } = await freshPlace(engine);
    const first = await openStore(options);
    const other = await freshPlace('sqlite');
    // The second server has a folder of its own; on SQLite there can be no second one, so both work on one store.
    const second = engine === 'sqlite' ? first : await openStore({ ...options, folder: other.options.folder });
    const at = '2026-03-03T01:00:00.000Z';
    const act = { account: null, at };
    for (let n = 0; n < 5; n += 1) {
      const account = await addAccount(first.db, act, {
        login: `a${n}`,
        name: '某',
        email: `a${n}@a.cn`,
        password: null,
      });
      await within(first.db, (trx) =>
        addNotices(trx, at, [{ account, round: null, kind: 'post-taken', detail: {}, repeat: 'always' }]),
      );
    }
    const sent: string[] = [];
    const heraldOf = async (store: Store) =>
      openHerald(
        { library: await builtIn(), store, now: () => at },
        { mail: async (_, id) => void sent.push(id) },
        () => undefined,
      );
    const heralds = await Promise.all([first, second, first, second].map(heraldOf));
    await Promise.all(heralds.map((herald) => herald.day()));
    expect(sent).toHaveLength(5);
    expect(new Set(sent).size).toBe(5);
    if (second !== first) await second.close();
    await first.close();
    await remove();
    await other.remove();
  });
});
