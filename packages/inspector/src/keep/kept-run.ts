import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../crawl/failure.ts';
import type { Visit } from '../crawl/fetch-one.ts';
import type { Attempt, History } from '../derive/history.ts';
import type { Transport } from '../derive/transport.ts';
import { KeptRunBroken, type Line, linesIn, VISITS, written } from './lines.ts';

/** Lines and bodies that may wait for the disk; then the crawl waits, too. */
const MOST_WAITING = 64;

export interface Begin {
  /** Day of the inspection in China, ISO. */
  readonly today: string;
  /** Whether links to other sites are asked for. */
  readonly outer: boolean;
  /** The unit whose site it is, by its name. */
  readonly unit?: string | undefined;
}

export interface Resumed {
  readonly keeper: RunKeeper;
  readonly begin: Begin;
  /** Tries of earlier runs that were kept with it. */
  readonly past: History;
  /** Lines that stay. */
  readonly lines: number;
}

/** Keeps what a run saw: a line for each look, and each body once under its hash. */
export class RunKeeper {
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #known: Set<string>;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  private constructor(folder: string, file: FileHandle, known: Set<string>) {
    this.#folder = folder;
    this.#file = file;
    this.#known = known;
  }

  static async begin(folder: string, home: string, { today, outer, unit }: Begin): Promise<RunKeeper> {
    await mkdir(join(folder, 'bodies'), { recursive: true });
    const keeper = new RunKeeper(folder, await open(join(folder, VISITS), 'w'), new Set());
    keeper.#write({ kind: 'begin', home, today, outer, unit });
    return keeper;
  }

  /**
   * Goes on with the run that lies in a folder, if one does: what was being written when it was killed is cut off, and so is what is
   * asked for once all pages are known: searches, and links to other sites. Throws KeptRunBroken where it is a run of another site.
   */
  static async resume(folder: string, home: string): Promise<Resumed | undefined> {
    const path = join(folder, VISITS);
    if (!existsSync(path)) return undefined;
    const past = new Map<string, readonly Attempt[]>();
    const known = new Set<string>();
    let begin: Begin | undefined;
    let end = 0;
    let lines = 0;
    for await (const { line, end: here } of linesIn(folder)) {
      if (line.kind === 'end' || line.kind === 'searched' || line.kind === 'outer') break;
      if (line.kind === 'begin') begin = { today: line.today, outer: line.outer ?? false, unit: line.unit };
      if (line.kind === 'begin' && line.home !== home) throw new KeptRunBroken(`${VISITS}: a run of ${line.home}`);
      if (line.kind === 'past') past.set(line.url, line.attempts);
      if (line.kind === 'visit' || (line.kind === 'file' && line.body !== undefined)) known.add(line.body as string);
      end = here;
      lines += 1;
    }
    if (begin === undefined) return undefined;
    await truncate(path, end);
    return { keeper: new RunKeeper(folder, await open(path, 'a'), known), begin, past, lines };
  }

  past(history: History): void {
    for (const [url, attempts] of history) this.#write({ kind: 'past', url, attempts: [...attempts] });
  }

  async probed(transport: Transport): Promise<void> {
    return this.#write({ kind: 'probed', transport });
  }

  /** Comes back when the disk has caught up. Throws what writing threw. */
  async visit(visit: Visit): Promise<void> {
    return this.#write({ kind: 'visit', ...this.#said(visit) });
  }

  /** What the search of the site answered to a word. */
  async searched(word: string, answer: Visit): Promise<void> {
    return this.#write({ kind: 'searched', word, ...this.#said(answer) });
  }

  /** A file that is there, with its body where its words are wanted. */
  async file({ url, at, ms, status, body }: Visit): Promise<void> {
    return this.#write({ kind: 'file', url, at, ms, status, ...(body.length > 0 ? { body: this.#keep(body) } : {}) });
  }

  async missed(url: string, failure: Failure, visit: Visit | null): Promise<void> {
    return this.#write({ kind: 'missed', url, failure, status: visit?.status ?? 0, at: visit?.at ?? null });
  }

  async outer({ url, failure, status, at }: Visit): Promise<void> {
    return this.#write({ kind: 'outer', url, failure, status, at });
  }

  /** Comes back when everything is on disk. Throws what writing threw. */
  async end(cut: boolean): Promise<void> {
    this.#write({ kind: 'end', cut });
    await this.close();
  }

  /** Leaves the run without its end. Throws what writing threw. */
  async close(): Promise<void> {
    try {
      await this.#last;
    } finally {
      await this.#file.close();
    }
  }

  #said({ body, rendered = false, ...visit }: Visit) {
    const { hops, headers } = visit;
    return { ...visit, hops: [...hops], headers: { ...headers }, body: this.#keep(body), rendered };
  }

  /** Keeps a body once → its hash. */
  #keep(body: Uint8Array): string {
    const hash = createHash('sha256').update(body).digest('hex');
    if (!this.#known.has(hash)) {
      this.#known.add(hash);
      this.#then(() => writeFile(join(this.#folder, 'bodies', hash), body));
    }
    return hash;
  }

  #write(one: Line): Promise<void> | undefined {
    this.#then(() => this.#file.write(written(one)));
    return this.#waiting > MOST_WAITING ? this.#last.then(() => undefined) : undefined;
  }

  #then(work: () => Promise<unknown>): void {
    this.#waiting += 1;
    this.#last = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
    });
    // It is thrown at the end; until then nobody has to listen.
    this.#last.catch(() => undefined);
  }
}
