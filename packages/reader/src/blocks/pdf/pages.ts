import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Refused } from '../refused.ts';
import { WORKER_CODE } from './worker-code.ts';

const require = createRequire(import.meta.url);

/** Some characters at their place on a page: points from the left and from the bottom. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  readonly page: number;
  readonly pages: number;
  readonly pieces: readonly Piece[];
}

type Message = Page | { readonly fault: 'too-much' | 'broken' | 'locked' } | { readonly done: true };

const MIB = 1024 * 1024;
const LIMITS = { array: 48 * MIB, held: 128 * MIB, pages: 600 };
const HEAP = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };
/** Without a page for so long there is no next one: a page of text takes milliseconds. */
const SILENCE = 30_000;

const FAULTS = { 'too-much': 'document-too-much', broken: 'document-broken', locked: 'document-locked' } as const;

/**
 * The pages of a PDF in order, as a worker finds them that is stopped where it takes too much memory or time. `take` is
 * called page by page. Throws `Refused`, or the reason of the signal.
 */
export function readPages(bytes: Uint8Array, take: (page: Page) => void, signal?: AbortSignal): Promise<void> {
  const library = pathToFileURL(require.resolve('unpdf')).href;
  const worker = new Worker(WORKER_CODE, {
    eval: true,
    workerData: { library, bytes: Uint8Array.from(bytes), limits: LIMITS },
    resourceLimits: HEAP,
    env: {},
    stdout: true,
    stderr: true,
  });
  return new Promise<void>((resolve, reject) => {
    let silence: NodeJS.Timeout | undefined;
    const end = (error?: unknown): void => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', aborted);
      worker.removeAllListeners();
      // What the worker still has to say is nobody's concern any more, an error of its end included.
      worker.on('error', () => {});
      void worker.terminate();
      if (error === undefined) resolve();
      else reject(error);
    };
    const aborted = (): void => end(signal?.reason);
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => end(new Refused('document-too-much')), SILENCE);
    };
    signal?.addEventListener('abort', aborted);
    worker.on('message', (message: Message) => {
      listen();
      if ('fault' in message) end(new Refused(FAULTS[message.fault]));
      else if ('done' in message) end();
      else {
        try {
          take(message);
        } catch (error) {
          end(error);
        }
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(new Refused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'document-too-much' : 'document-broken')),
    );
    worker.on('exit', () => end(new Refused('document-broken')));
    listen();
  });
}
