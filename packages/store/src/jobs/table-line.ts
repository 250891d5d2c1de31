import type { Db } from '../open.ts';
import { type JobPolicy, type Line, waitAfter } from './line.ts';

/**
 * Jobs in a table of the SQLite file. The data folder is held by one process, so whatever is `running` when it opens
 * belonged to a process that has gone: it stands in line again.
 */
export async function tableLine(db: Db, policies: Readonly<Record<string, JobPolicy>>): Promise<Line> {
  const now = () => new Date().toISOString();
  const policy = (kind: string): JobPolicy => {
    const found = policies[kind];
    if (found === undefined) throw new Error(`no job of kind ${kind}`);
    return found;
  };

  /** `most`: attempts after which there is none. */
  async function giveBack(kind: string, id: string, reason: string, most: number): Promise<void> {
    const at = now();
    const job = await db.selectFrom('job').select('attempts').where('id', '=', Number(id)).executeTakeFirstOrThrow();
    const again = job.attempts < most;
    const runAt = new Date(Date.parse(at) + waitAfter(policy(kind), job.attempts)).toISOString();
    await db
      .updateTable('job')
      .set({ error: reason, ...(again ? { state: 'waiting', runAt } : { state: 'failed', endedAt: at }) })
      .where('id', '=', Number(id))
      .execute();
  }

  const left = await db.selectFrom('job').select(['id', 'kind']).where('state', '=', 'running').execute();
  for (const { id, kind } of left) {
    const known = policies[kind];
    if (known !== undefined) await giveBack(kind, String(id), 'its process ended', known.retries + 2);
  }

  return {
    failed: (kind, id, reason) => giveBack(kind, id, reason, policy(kind).retries + 1),

    async add(trx, kind, data, at) {
      policy(kind);
      const createdAt = now();
      await trx
        .insertInto('job')
        .values({ kind, data: JSON.stringify(data), state: 'waiting', runAt: at ?? createdAt, attempts: 0, createdAt })
        .execute();
    },

    async take(kind) {
      const job = await db
        .updateTable('job')
        .set((e) => ({ state: 'running', attempts: e('attempts', '+', 1) }))
        .where('id', '=', (e) =>
          e
            .selectFrom('job')
            .select('id')
            .where('kind', '=', kind)
            .where('state', '=', 'waiting')
            .where('runAt', '<=', now())
            .orderBy('runAt')
            .orderBy('id')
            .limit(1),
        )
        .returning(['id', 'data', 'attempts'])
        .executeTakeFirst();
      return job && { id: String(job.id), data: JSON.parse(job.data), attempt: job.attempts };
    },

    async done(_kind, id) {
      await db.deleteFrom('job').where('id', '=', Number(id)).execute();
    },

    async close() {},
  };
}
