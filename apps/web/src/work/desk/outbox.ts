import type { Fact } from '@mingjian/model';
import { CallFailure } from '../../api/failure.ts';
import type { Place } from './api.ts';

/** What was entered for one cell, on its way to the server. The ids of the facts make sending twice the same as once. */
export interface Parcel extends Place {
  readonly key: string;
  readonly round: string;
  readonly facts: readonly Fact[];
  /** Newest fact of the cell that the person had seen. */
  readonly upTo: number;
  readonly at: string;
  /** Why the server did not take it; it then waits for the person. */
  readonly refused?: Refusal;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** What is wrong with which, in words. */
  readonly lines: readonly string[];
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface OutboxOptions {
  readonly account: string;
  readonly storage: Kept;
  readonly send: (parcel: Parcel) => Promise<unknown>;
  /** Calls later, and gives the way to call it off. */
  readonly later: (work: () => void, ms: number) => () => void;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/**
 * What has not arrived yet. Every parcel lies under a key of its own in the browser's storage until the server has it,
 * so that a closed window loses nothing and two windows do not overwrite one another.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #prefix: string;
  /** Parcels that the storage did not take; they last as long as the window. */
  readonly #homeless = new Map<string, Parcel>();
  readonly #heard = new Set<() => void>();
  readonly #arrived = new Set<(parcel: Parcel) => void>();
  #list: readonly Parcel[];
  #running: Promise<void> | null = null;
  #pause = FIRST_PAUSE;
  #stop: (() => void) | null = null;
  #offline = false;
  #savedAt: string | null = null;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#prefix = `mingjian.outbox.${options.account}.`;
    this.#list = this.#read();
  }

  /** For useSyncExternalStore: the same list until something changes, the oldest first. */
  readonly list = (): readonly Parcel[] => this.#list;
  /** Whether the last try did not reach the server. */
  readonly offline = (): boolean => this.#offline;
  /** When the server last took something from this window. */
  readonly savedAt = (): string | null => this.#savedAt;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#heard.add(listener);
    return () => {
      this.#heard.delete(listener);
    };
  };

  /** Hears of every parcel that the server has taken. */
  onArrived(listener: (parcel: Parcel) => void): () => void {
    this.#arrived.add(listener);
    return () => {
      this.#arrived.delete(listener);
    };
  }

  /** Whether everything that waits would survive the window. */
  isSafe(): boolean {
    return this.#homeless.size === 0;
  }

  /** Takes a parcel and begins to send. */
  put(parcel: Parcel): void {
    this.#write(parcel);
    this.#tell();
    void this.flush();
  }

  drop(key: string): void {
    this.#homeless.delete(key);
    this.#options.storage.removeItem(this.#prefix + key);
    this.#tell();
  }

  /** Reads anew what another window has written. */
  reread(): void {
    this.#tell();
  }

  /** Sends what waits, one after the other; what cannot be sent now is tried again later. */
  flush(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    this.#stop?.();
    this.#stop = null;
    for (let next = this.#next(); next; next = this.#next()) {
      if (await this.#deliver(next)) continue;
      this.#stop = this.#options.later(() => void this.flush(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
      return;
    }
  }

  /** The connection is back: no reason to wait any longer. */
  wake(): void {
    this.#pause = FIRST_PAUSE;
    void this.flush();
  }

  #next(): Parcel | undefined {
    return this.#list.find(({ refused }) => refused === undefined);
  }

  /** False where it has to be tried again. */
  async #deliver(parcel: Parcel): Promise<boolean> {
    try {
      await this.#options.send(parcel);
    } catch (error) {
      const refused = refusalOf(error);
      if (refused) this.#write({ ...parcel, refused });
      this.#offline = refused === null;
      this.#tell();
      return refused !== null;
    }
    this.#offline = false;
    this.#pause = FIRST_PAUSE;
    this.#savedAt = new Date().toISOString();
    this.drop(parcel.key);
    for (const listener of this.#arrived) listener(parcel);
    return true;
  }

  #write(parcel: Parcel): void {
    try {
      this.#options.storage.setItem(this.#prefix + parcel.key, JSON.stringify(parcel));
      this.#homeless.delete(parcel.key);
    } catch {
      this.#homeless.set(parcel.key, parcel);
    }
  }

  #tell(): void {
    this.#list = this.#read();
    for (const listener of this.#heard) listener();
  }

  #read(): Parcel[] {
    const { storage } = this.#options;
    const kept: Parcel[] = [...this.#homeless.values()];
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at);
      if (!key?.startsWith(this.#prefix)) continue;
      const parcel = parse(storage.getItem(key));
      if (parcel) kept.push(parcel);
    }
    return kept.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
}

function parse(text: string | null): Parcel | null {
  try {
    const parcel = JSON.parse(text ?? '') as Parcel;
    return Array.isArray(parcel.facts) && typeof parcel.key === 'string' ? parcel : null;
  } catch {
    return null; // not ours, or cut off by a full disk
  }
}

interface Told {
  text?: unknown;
  mend?: unknown;
}

/** Why the server will never take it as it is; null where it may later: no connection, no session, too many, its own fault. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof CallFailure)) return null;
  const { status, code, message, body } = error;
  if (status === 0 || status === 401 || status === 429 || status >= 500) return null;
  if (code === 'must-change' || code === 'must-enrol') return null;
  const problems = Array.isArray(body.problems) ? (body.problems as Told[]) : [];
  return { code, message, lines: problems.map(({ text, mend }) => `${String(text ?? '')}${String(mend ?? '')}`) };
}
