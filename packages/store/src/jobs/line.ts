import type { Db } from '../open.ts';

/** How often and how long: all in seconds. */
export interface JobPolicy {
  /** How many more times a job is tried after it failed. */
  readonly retries: number;
  /** Wait before the first retry; it doubles with each. */
  readonly wait: number;
  /** A job whose process has gone is given to another one after this long. No handler may take longer. */
  readonly lease: number;
}

export interface Job {
  readonly id: string;
  readonly data: object;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** What an adapter offers: jobs standing in line, by kind. Taking one is exclusive. */
export interface Line {
  /** Puts a job in line with the rest of a transaction; it is taken at `at` (ISO instant) or as soon as there is time. */
  add(trx: Db, kind: string, data: object, at?: string): Promise<void>;
  /** The next job that is due, now ours; undefined when there is none. One whose process ended at its last attempt comes once more. */
  take(kind: string): Promise<Job | undefined>;
  done(kind: string, id: string): Promise<void>;
  /** Tried without success: back in line after its wait, or failed for good. */
  failed(kind: string, id: string, reason: string): Promise<void>;
  close(): Promise<void>;
}

/** Waiting time before the next attempt, in milliseconds, after so many that failed. */
export const waitAfter = ({ wait }: JobPolicy, attempts: number): number =>
  wait * 2 ** Math.min(attempts - 1, 16) * 1_000;
