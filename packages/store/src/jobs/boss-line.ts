import { CompiledQuery, sql } from 'kysely';
import PgBoss from 'pg-boss';
import type { Db } from '../open.ts';
import type { JobPolicy, Line } from './line.ts';

/** pg-boss speaks through our connections: inside a transaction a job is then added or not together with the rest. */
const throughTransaction = (trx: Db): PgBoss.Db => ({
  executeSql: async (text, values) => trx.executeQuery<unknown>(CompiledQuery.raw(text, values)) as never,
});

/** Its own statements may open a transaction by hand; one that fails must not go back to the pool half open. */
const throughPool = (db: Db): PgBoss.Db => ({
  executeSql: (text, values = []) =>
    db.connection().execute(async (one) => {
      try {
        return (await one.executeQuery<unknown>(CompiledQuery.raw(text, values))) as never;
      } catch (error) {
        await sql`rollback`.execute(one);
        throw error;
      }
    }),
});

/** Jobs in pg-boss's tables, in a schema beside ours named after it with `_jobs`. `tidy`: seconds between looks for expired leases. */
export async function bossLine(
  db: Db,
  policies: Readonly<Record<string, JobPolicy>>,
  { tidy, onError }: { tidy: number; onError: (error: unknown) => void },
): Promise<Line> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const boss = new PgBoss({
    db: throughPool(db),
    schema: `${rows[0]?.name ?? 'public'}_jobs`,
    schedule: false,
    maintenanceIntervalSeconds: tidy,
  });
  boss.on('error', onError);
  await boss.start();
  for (const [name, { retries, wait, lease }] of Object.entries(policies)) {
    // Once more than it is tried: to be told of as lost.
    const policy = { name, retryLimit: retries + 1, retryDelay: wait, retryBackoff: true, expireInSeconds: lease };
    await boss.createQueue(name, { ...policy });
    await boss.updateQueue(name, { ...policy });
  }
  return {
    async add(trx, kind, data, at) {
      const id = await boss.send(kind, data, {
        db: throughTransaction(trx),
        ...(at === undefined ? {} : { startAfter: at }),
      });
      if (id === null) throw new Error(`no job of kind ${kind}`);
    },

    async take(kind) {
      const [job] = await boss.fetch<object>(kind, { includeMetadata: true });
      return job && { id: job.id, data: job.data, attempt: job.retryCount + 1 };
    },

    async done(kind, id) {
      await boss.complete(kind, id);
    },

    async failed(kind, id, reason) {
      await boss.fail(kind, id, { message: reason });
    },

    async close() {
      await boss.stop({ wait: true, timeout: 1_000 });
    },
  };
}
