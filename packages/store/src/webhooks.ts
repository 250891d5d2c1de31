import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { DeliveryTable, WebhookTable } from './schema.ts';

/** An address that is called, as those who keep it see it: never its secret. */
export interface ListedWebhook extends Omit<WebhookTable, 'secret' | 'kinds'> {
  readonly kinds: readonly string[];
  /** Name of whoever set it up. */
  readonly name: string | null;
}

/** Keeps an address to call, and gives its id. */
export async function addWebhook(
  db: Db,
  act: Act & { account: string },
  { url, secret, kinds }: { url: string; secret: string; kinds: readonly string[] },
): Promise<string> {
  return within(db, async (trx) => {
    const id = newId();
    await trx
      .insertInto('webhook')
      .values({ id, url, secret, kinds: JSON.stringify(kinds), by: act.account, createdAt: act.at, endedAt: null })
      .execute();
    await note(trx, act, { action: 'create', kind: 'webhook', object: id, detail: { url, kinds } });
    return id;
  });
}

/** Addresses in use, the oldest first. */
export async function listWebhooks(db: Db): Promise<ListedWebhook[]> {
  const rows = await db
    .selectFrom('webhook')
    .leftJoin('account', 'account.id', 'webhook.by')
    .select(['webhook.id', 'webhook.url', 'webhook.kinds', 'webhook.by', 'webhook.createdAt', 'webhook.endedAt'])
    .select('account.name')
    .where('webhook.endedAt', 'is', null)
    .orderBy('webhook.createdAt')
    .orderBy('webhook.id')
    .execute();
  return rows.map(({ kinds, ...one }) => ({ ...one, kinds: JSON.parse(kinds) as string[] }));
}

/** Calls the address no more; its log stays. False where there is none in use. */
export async function endWebhook(db: Db, act: Act, id: string): Promise<boolean> {
  return within(db, async (trx) => {
    const done = await trx
      .updateTable('webhook')
      .set({ endedAt: act.at })
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows > 0n) await note(trx, act, { action: 'end', kind: 'webhook', object: id });
    return done.numUpdatedRows > 0n;
  });
}

/** Asks for a call that tells of nothing. The herald reads the line. False where there is no such address in use. */
export async function testWebhook(db: Db, act: Act, id: string): Promise<boolean> {
  return within(db, async (trx) => {
    const living = trx.selectFrom('webhook').select('id').where('id', '=', id).where('endedAt', 'is', null);
    if (!(await living.executeTakeFirst())) return false;
    await note(trx, act, { action: 'test', kind: 'webhook', object: id });
    return true;
  });
}

/** Sets a call up in the caller's transaction, and gives its id; the body is written once and stays the same in every attempt. */
export async function addDelivery(
  trx: Db,
  at: string,
  { webhook, kind, body }: { webhook: string; kind: string; body: Readonly<Record<string, unknown>> },
): Promise<string> {
  const id = newId();
  const text = JSON.stringify({ id, ...body });
  await trx
    .insertInto('delivery')
    .values({
      id,
      webhook,
      kind,
      body: text,
      state: 'waiting',
      attempts: 0,
      status: null,
      error: null,
      at,
      endedAt: null,
    })
    .execute();
  return id;
}

/** A call that is to be made now, with the address and its secret; undefined where it has ended or the address has. */
export async function beginDelivery(
  db: Db,
  id: string,
): Promise<{ delivery: DeliveryTable; url: string; secret: string } | undefined> {
  return within(db, async (trx) => {
    const delivery = await trx
      .updateTable('delivery')
      .set((e) => ({ attempts: e('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .returningAll()
      .executeTakeFirst();
    if (!delivery) return undefined;
    const hook = await trx
      .selectFrom('webhook')
      .select(['url', 'secret'])
      .where('id', '=', delivery.webhook)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    return hook && { delivery, ...hook };
  });
}

/** Writes down how an attempt went; `waiting`: it is made again. */
export async function endDelivery(
  db: Db,
  at: string,
  { id, state, status, error }: Pick<DeliveryTable, 'id' | 'state' | 'status' | 'error'>,
): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ state, status, error, endedAt: state === 'waiting' ? null : at })
    .where('id', '=', id)
    .execute();
}

/** The calls of an address, the latest first. */
export const listDeliveries = (db: Db, webhook: string, limit: number): Promise<DeliveryTable[]> =>
  db
    .selectFrom('delivery')
    .selectAll()
    .where('webhook', '=', webhook)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
