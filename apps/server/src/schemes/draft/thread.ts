// Entry of a thread: reads one document and ends.
import { parentPort } from 'node:worker_threads';
import { readPlan } from './read-plan.ts';

if (parentPort === null) throw new Error('this file is the entry of a thread');
const port = parentPort;
port.once('message', async ({ bytes, file }: { bytes: Uint8Array; file: string }) => {
  port.postMessage(await readPlan(bytes, file));
});
// Loading the reader takes its time; the clock of the reading begins now.
port.postMessage('ready');
