import { Worker, type WorkerOptions } from 'node:worker_threads';
import { failed, type Outcome, problem } from '@mingjian/model';
import { inTurn } from '../../session/in-turn.ts';
import type { ReadPlan } from './read-plan.ts';

/** The longest plan that we know takes a second. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 512;

/**
 * Reads a plan in a thread of its own, one at a time: a hostile file can neither hold the server up nor take its memory.
 * What takes longer than ten seconds or more memory than there is fails with a problem.
 */
export function readInThread(bytes: Uint8Array, file: string, seconds = MOST_SECONDS): Promise<Outcome<ReadPlan>> {
  return inTurn('read a plan', () => read(bytes, file, seconds));
}

function read(bytes: Uint8Array, file: string, seconds: number): Promise<Outcome<ReadPlan>> {
  const worker = open();
  let clock: NodeJS.Timeout | undefined;
  const answer = new Promise<Outcome<ReadPlan>>((resolve, reject) => {
    const giveUp = (): void => resolve(failed([problem('document-too-slow', { file }, { seconds })]));
    worker.on('message', (said: 'ready' | Outcome<ReadPlan>) => {
      if (said !== 'ready') {
        resolve(said);
        return;
      }
      clock = setTimeout(giveUp, seconds * 1000);
      worker.postMessage({ bytes, file });
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(failed([problem('document-too-much', { file })]));
      else reject(error);
    });
    worker.on('exit', (code) => reject(new Error(`the reading thread ended with ${code}`)));
  });
  return answer.finally(() => {
    clearTimeout(clock);
    return worker.terminate();
  });
}

/** The file that the build put beside the server's; while developing and testing the source, which tsx translates. */
function open(): Worker {
  const limits: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('read-plan.mjs', import.meta.url), limits);
  const entry = JSON.stringify(new URL('thread.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(start, { ...limits, eval: true });
}
