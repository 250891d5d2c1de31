import { failed, type Outcome, problem } from '@mingjian/model';
import { openThread } from '../../open-thread.ts';
import { inTurn } from '../../session/in-turn.ts';
import type { ReadPlan } from './read-plan.ts';

/** The longest plan that we know takes a second. */
const MOST_SECONDS = 10;
const LIMITS = { resourceLimits: { maxOldGenerationSizeMb: 512 } };

/**
 * Reads a plan in a thread of its own, one at a time: a hostile file can neither hold the server up nor take its memory.
 * What takes longer than ten seconds or more memory than there is fails with a problem.
 */
export function readInThread(bytes: Uint8Array, file: string, seconds = MOST_SECONDS): Promise<Outcome<ReadPlan>> {
  return inTurn('read a plan', () => read(bytes, file, seconds));
}

function read(bytes: Uint8Array, file: string, seconds: number): Promise<Outcome<ReadPlan>> {
  const worker = openThread(import.meta.url, { source: 'thread.ts', built: 'read-plan.mjs' }, LIMITS);
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
