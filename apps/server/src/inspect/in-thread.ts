import { openThread } from '../open-thread.ts';
import type { Looked, Order, Progress } from './look.ts';

const LIMITS = { resourceLimits: { maxOldGenerationSizeMb: 1024 } };

type Said = { readonly progress: Progress } | { readonly looked: Looked };

/**
 * Looks at a site in a thread of its own: nothing that a page holds can keep the server from answering or take its memory.
 * Throws where the thread ends before it is done, and the reason of an aborted signal.
 */
export async function lookInThread(
  order: Order,
  { tell, signal }: { tell: (progress: Progress) => void; signal: AbortSignal },
): Promise<Looked> {
  signal.throwIfAborted();
  const worker = openThread(import.meta.url, { source: 'thread.ts', built: 'look-at-site.mjs' }, LIMITS);
  try {
    return await new Promise<Looked>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.on('message', (said: Said) => ('looked' in said ? resolve(said.looked) : tell(said.progress)));
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`the inspecting thread ended with ${code}`)));
      worker.postMessage(order);
    });
  } finally {
    await worker.terminate();
  }
}
