import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { notFound } from './errors.ts';
import type { App } from './types.ts';

/** File names with a hash of their content in them never change: keep them for ever. */
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The workbench: built files, and index.html for every other address, since the routes are the browser's. */
export async function serveWeb(app: App, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false });
  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?');
    // A missing file may have got the header of a present one.
    reply.removeHeader('cache-control');
    if (/^\/api(\/|$)/.test(path)) return notFound(reply, `There is no ${request.method} ${path}.`);
    const page = (request.method === 'GET' || request.method === 'HEAD') && !/\.\w+$/.test(path);
    if (!page || !built) return notFound(reply, `There is no ${path}.`);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  if (!built) return;
  app.get('/*', { config: { permission: 'public:read' }, schema: { hide: true } }, (request, reply) => {
    const path = (request.params as { '*': string })['*'] || 'index.html';
    // sendFile keeps to the folder, and goes to the handler above where there is no such file.
    return reply.header('cache-control', HASHED.test(path) ? FOR_EVER : 'no-cache').sendFile(path);
  });
}
