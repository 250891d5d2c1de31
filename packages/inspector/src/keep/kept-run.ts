import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Failure, failures } from '../crawl/failure.ts';
import type { Visit } from '../crawl/fetch-one.ts';
import { Examination, type ExamineOptions, type Inspection } from '../examination.ts';

const VISITS = 'visits.jsonl';

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), home: z.string(), today: z.string() }),
  z.object({
    kind: z.literal('visit'),
    url: z.string(),
    finalUrl: z.string(),
    hops: z.array(z.string()),
    at: z.string(),
    ms: z.number(),
    status: z.number(),
    headers: z.record(z.string(), z.string()),
    failure: z.enum(Object.keys(failures) as [Failure, ...Failure[]]).nullable(),
    /** SHA-256 of the body. */
    body: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.object({
    kind: z.literal('missed'),
    url: z.string(),
    failure: z.enum(Object.keys(failures) as [Failure, ...Failure[]]),
    status: z.number(),
  }),
  z.object({ kind: z.literal('end'), cut: z.boolean() }),
]);
type Line = z.output<typeof line>;

/** Keeps what a run saw: a line for each look, and each body once under its hash. */
export class RunKeeper {
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #known = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, file: FileHandle) {
    this.#folder = folder;
    this.#file = file;
  }

  static async begin(folder: string, home: string, today: string): Promise<RunKeeper> {
    await mkdir(join(folder, 'bodies'), { recursive: true });
    const keeper = new RunKeeper(folder, await open(join(folder, VISITS), 'w'));
    keeper.#write({ kind: 'begin', home, today });
    return keeper;
  }

  visit({ body, ...visit }: Visit): void {
    const hash = createHash('sha256').update(body).digest('hex');
    if (!this.#known.has(hash)) {
      this.#known.add(hash);
      this.#then(() => writeFile(join(this.#folder, 'bodies', hash), body));
    }
    this.#write({ kind: 'visit', ...visit, hops: [...visit.hops], headers: { ...visit.headers }, body: hash });
  }

  missed(url: string, failure: Failure, visit: Visit | null): void {
    this.#write({ kind: 'missed', url, failure, status: visit?.status ?? 0 });
  }

  /** Comes back when everything is on disk. Throws what writing threw. */
  async end(cut: boolean): Promise<void> {
    this.#write({ kind: 'end', cut });
    try {
      await this.#last;
    } finally {
      await this.#file.close();
    }
  }

  #write(one: Line): void {
    this.#then(() => this.#file.write(`${JSON.stringify(one)}\n`));
  }

  #then(work: () => Promise<unknown>): void {
    this.#last = this.#last.then(work);
    // It is thrown at the end; until then nobody listens.
    this.#last.catch(() => undefined);
  }
}

/** A kept run was changed or is not whole. */
export class KeptRunBroken extends Error {
  override name = 'KeptRunBroken';
}

/**
 * Judges a kept run anew, without the network. Throws KeptRunBroken where a body is not what was kept, a line is not one of ours, or
 * the run did not come to its end.
 */
export async function judgeKept(folder: string, options: Omit<ExamineOptions, 'today'>): Promise<Inspection> {
  let examination: Examination | undefined;
  let number = 0;
  for await (const text of createInterface({
    input: createReadStream(join(folder, VISITS)),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    const one = lineOf(text, number);
    if (one.kind === 'begin') examination = new Examination(one.home, { ...options, today: one.today });
    else if (examination === undefined) throw new KeptRunBroken(`${VISITS}:${number}: a run begins with its home page`);
    else if (one.kind === 'end') return examination.end(one.cut);
    else if (one.kind === 'missed') examination.missed(one.url, one.failure, statusOnly(one.url, one.status));
    else examination.page({ ...one, body: await bodyOf(folder, one.body) });
  }
  throw new KeptRunBroken(`${VISITS}: the run did not come to its end`);
}

function lineOf(text: string, number: number): Line {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new KeptRunBroken(`${VISITS}:${number}: this line is not one of a run`);
  }
}

async function bodyOf(folder: string, hash: string): Promise<Buffer> {
  const body = await readFile(join(folder, 'bodies', hash)).catch(() => {
    throw new KeptRunBroken(`bodies/${hash} is missing`);
  });
  if (createHash('sha256').update(body).digest('hex') !== hash) throw new KeptRunBroken(`bodies/${hash} was changed`);
  return body;
}

const statusOnly = (url: string, status: number): Visit => ({
  url,
  finalUrl: url,
  hops: [],
  at: '',
  ms: 0,
  status,
  headers: {},
  failure: null,
  body: Buffer.alloc(0),
});
