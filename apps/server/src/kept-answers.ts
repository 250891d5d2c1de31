import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { auditHead, type Store } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import type { Services } from './types.ts';

/** Bytes of answers that are kept, all together. */
const MOST = 64 * 1024 * 1024;

/** Shorter ones fit into few packets anyway. */
const LONG = 4_096;
const pack = promisify(gzip);

interface Answer {
  readonly bytes: Buffer;
  /** The same, gzipped, where it is long. */
  readonly packed: Buffer | null;
}

interface Kept {
  /** The log's last line when the answer was begun. */
  readonly seq: number;
  readonly answer: Promise<Answer>;
  size: number;
}

class Shelf {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  /** The answer of a key as of a line of the log; those who ask together wait for one making. */
  async of(key: string, seq: number, make: () => unknown): Promise<Answer> {
    const known = this.#kept.get(key);
    if (known?.seq === seq) {
      // Last used comes last, so the first is the one to let go.
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.answer;
    }
    if (known) this.#drop(key, known);
    const one: Kept = { seq, answer: this.#make(make), size: 0 };
    this.#kept.set(key, one);
    try {
      const answer = await one.answer;
      if (this.#kept.get(key) === one) {
        one.size = answer.bytes.length + (answer.packed?.length ?? 0);
        this.#size += one.size;
        for (const [oldest, kept] of this.#kept) {
          if (this.#size <= MOST) break;
          this.#drop(oldest, kept);
        }
      }
      return answer;
    } catch (error) {
      if (this.#kept.get(key) === one) this.#drop(key, one);
      throw error;
    }
  }

  async #make(make: () => unknown): Promise<Answer> {
    const bytes = Buffer.from(JSON.stringify(await make()));
    return { bytes, packed: bytes.length < LONG ? null : await pack(bytes) };
  }

  #drop(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#size -= kept.size;
  }
}

const shelves = new WeakMap<Store, Shelf>();

/**
 * Answers with what was answered before to the same question, as long as nothing at all has happened since: every change
 * has its line in the audit log, so the log's last number says whether an answer still holds, also where another process
 * made the change. The number is read before the answer is made, so nobody gets an older one than he could have seen.
 * `key` names everything the answer depends on besides: route, row, whose sight, language, day. Whether the reader may
 * ask at all is judged before, at every request.
 */
export async function answerKept(
  { store }: Pick<Services, 'store'>,
  reply: FastifyReply,
  key: readonly unknown[],
  make: () => unknown,
): Promise<FastifyReply> {
  const shelf = shelves.get(store) ?? new Shelf();
  shelves.set(store, shelf);
  const { seq } = await auditHead(store.db);
  const { bytes, packed } = await shelf.of(JSON.stringify(key), seq, make);
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  const takesPacked = /\bgzip\b/.test(String(reply.request.headers['accept-encoding'] ?? ''));
  return packed !== null && takesPacked ? reply.header('content-encoding', 'gzip').send(packed) : reply.send(bytes);
}
