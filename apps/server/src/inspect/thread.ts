// Entry of a thread: looks at one site and ends.
import { parentPort } from 'node:worker_threads';
import { look, type Order } from './look.ts';

if (parentPort === null) throw new Error('this file is the entry of a thread');
const port = parentPort;
/** Milliseconds between two words on how far it has come. */
const APART = 500;
let told = 0;
port.once('message', async (order: Order) => {
  const looked = await look(order, (progress) => {
    const now = performance.now();
    if (now - told < APART) return;
    told = now;
    port.postMessage({ progress });
  });
  port.postMessage({ looked });
});
