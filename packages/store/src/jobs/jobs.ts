import type { Db, Store } from '../open.ts';
import { bossLine } from './boss-line.ts';
import type { Job, JobPolicy, Line } from './line.ts';
import { tableLine } from './table-line.ts';

/** Work that is done after an answer has gone out: mail, captures, digests. A job runs at least once, so a handler must bear twice. */
export interface Jobs {
  /** Puts a job in line. Given the handle of a transaction, it stands there when the rest does, and not otherwise. */
  send(db: Db, kind: string, data: object, options?: { at?: string }): Promise<void>;
  /**
   * Does the jobs of a kind, one after the other, each as soon as it is due. `lost`: told of a job that has had all its attempts, the
   * last of which may have ended with its process, so that nobody else could say so.
   */
  work(kind: string, handler: Handler, lost?: Handler): void;
  /** Takes no more jobs and waits for those that are being done. */
  close(): Promise<void>;
}

type Handler = (job: Job) => Promise<void>;

export interface JobsOptions {
  /** Milliseconds between looks for jobs that another process sent or that have become due. */
  poll?: number;
  /** PostgreSQL: seconds between looks for jobs whose process has gone. */
  tidy?: number;
  /** Told what keeps the queue from working, such as a database that is away; it goes on trying. */
  onError?: (error: unknown) => void;
}

/** The job queue of a store: its own table on SQLite, pg-boss on PostgreSQL. `policies` names every kind of job. */
export async function openJobs(
  { db, engine }: Store,
  policies: Readonly<Record<string, JobPolicy>>,
  { poll = 1_000, tidy = 60, onError = () => undefined }: JobsOptions = {},
): Promise<Jobs> {
  const line = engine === 'sqlite' ? await tableLine(db, policies) : await bossLine(db, policies, { tidy, onError });
  const workers: Promise<void>[] = [];
  const resting = new Set<() => void>();
  let rung = 0;
  let closing = false;

  const rest = () =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        resting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, poll);
      resting.add(end);
    });
  const ring = () => {
    rung += 1;
    for (const end of [...resting]) end();
  };

  async function worker(kind: string, handler: Handler): Promise<void> {
    while (!closing) {
      // What is sent between the look and the rest must not wait for the next look.
      const seen = rung;
      if (!(await attempt(line, kind, handler, onError)) && seen === rung) await rest();
    }
  }

  return {
    async send(trx, kind, data, { at } = {}) {
      await line.add(trx, kind, data, at);
      ring();
    },
    work(kind, handler, lost) {
      const most = (policies[kind]?.retries ?? 0) + 1;
      const handle: Handler = async (job) => {
        if (job.attempt <= most) return handler(job);
        await lost?.(job);
        throw new Error('it has had all its attempts');
      };
      workers.push(worker(kind, handle));
    },
    async close() {
      closing = true;
      ring();
      await Promise.all(workers);
      await line.close();
    },
  };
}

/** Does the next job that is due. False when there is none, or when the queue itself is in trouble. */
async function attempt(
  line: Line,
  kind: string,
  handler: Handler,
  onError: (error: unknown) => void,
): Promise<boolean> {
  try {
    const job = await line.take(kind);
    if (job === undefined) return false;
    try {
      await handler(job);
    } catch (error) {
      await line.failed(kind, job.id, error instanceof Error ? error.message : String(error));
      return true;
    }
    await line.done(kind, job.id);
    return true;
  } catch (error) {
    onError(error);
    return false;
  }
}
