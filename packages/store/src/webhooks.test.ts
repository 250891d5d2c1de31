import { expect, test } from 'vitest';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';
import {
  addDelivery,
  addWebhook,
  beginDelivery,
  endDelivery,
  endWebhook,
  listDeliveries,
  listWebhooks,
  testWebhook,
} from './webhooks.ts';

const act = { account: 'zu', at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('webhooks', (store) => {
  const add = () => addWebhook(store().db, act, { url: 'https://a.cn/hook', secret: 'geheim', kinds: ['round-open'] });
  const call = (webhook: string) =>
    within(store().db, (trx) =>
      addDelivery(trx, act.at, { webhook, kind: 'round-open', body: { kind: 'round-open' } }),
    );

  test('are listed without their secret, which no line of the log tells either', async () => {
    const { db } = store();
    const id = await add();
    const list = await listWebhooks(db);
    expect(list.find((one) => one.id === id)).toMatchObject({ url: 'https://a.cn/hook', kinds: ['round-open'] });
    expect(await testWebhook(db, act, id)).toBe(true);
    expect(await endWebhook(db, act, id)).toBe(true);
    expect(await endWebhook(db, act, id)).toBe(false);
    expect(await testWebhook(db, act, id)).toBe(false);
    expect((await listWebhooks(db)).some((one) => one.id === id)).toBe(false);
    const lines = await db.selectFrom('audit').selectAll().where('object', '=', id).orderBy('seq').execute();
    expect(lines.map(({ action }) => action)).toEqual(['create', 'test', 'end']);
    expect(JSON.stringify([list, lines])).not.toContain('geheim');
  });

  test('a call keeps its body over every attempt, and its log what became of it', async () => {
    const { db } = store();
    const hook = await add();
    const id = await call(hook);
    const first = await beginDelivery(db, id);
    expect(first).toMatchObject({ url: 'https://a.cn/hook', secret: 'geheim', delivery: { attempts: 1 } });
    expect(JSON.parse(first!.delivery.body)).toEqual({ id, kind: 'round-open' });
    await endDelivery(db, act.at, { id, state: 'waiting', status: 503, error: null });
    const second = await beginDelivery(db, id);
    expect(second?.delivery).toMatchObject({ attempts: 2, status: 503, body: first!.delivery.body, endedAt: null });
    await endDelivery(db, act.at, { id, state: 'delivered', status: 200, error: null });
    expect(await beginDelivery(db, id)).toBeUndefined();
    expect(await listDeliveries(db, hook, 10)).toMatchObject([
      { id, state: 'delivered', attempts: 2, endedAt: act.at },
    ]);
  });

  test('an address that has ended is called no more', async () => {
    const { db } = store();
    const hook = await add();
    const id = await call(hook);
    await endWebhook(db, act, hook);
    expect(await beginDelivery(db, id)).toBeUndefined();
  });
});
