import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** So much is read and thrown away after an answer; whoever sends more is cut off. */
const MOST_BYTES = 1024 * 1024 * 1024;

/**
 * Reads on after an answer that came before the whole request was read, and throws away what comes: a browser shows the
 * answer only when it has sent its file, and would wait for ever where nobody reads it.
 */
export function drainRefused(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ raw }) => {
    if (!raw.readableEnded && !raw.destroyed) drain(raw, MOST_BYTES);
  });
}

/** Reads a stream to its end for nobody; beyond `most` bytes it is destroyed, a request with its connection. */
export function drain(request: Readable, most: number): void {
  let left = most;
  // What was to take the body reads no more, and would hold back the stream.
  request.unpipe();
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.resume();
}
