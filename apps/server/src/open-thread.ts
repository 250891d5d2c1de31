import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread whose entry is a file of ours: what the build put beside the server under `built`, or, while developing and testing,
 * the source, which tsx translates. `from` is the caller's `import.meta.url`, `source` the entry beside it.
 */
export function openThread(
  from: string,
  { source, built }: { source: string; built: string },
  limits: WorkerOptions,
): Worker {
  if (!from.endsWith('.ts')) return new Worker(new URL(built, from), limits);
  const entry = JSON.stringify(new URL(source, from).href);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(start, { ...limits, eval: true });
}
