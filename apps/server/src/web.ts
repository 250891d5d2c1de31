import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './errors.ts';
import type { App } from './types.ts';

/** File names with a hash of their content in them never change: keep them for ever. */
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The workbench: built files, and index.html for every other address, since the routes are the browser's. */
export async function serveWeb(app: App, folder: string): Promise<void> {
  const root = folder.endsWith(sep) ? folder : folder + sep;
  const isFile = async (path: string): Promise<boolean> => {
    const full = join(root, path);
    if (!full.startsWith(root) || path.includes('\0')) return false;
    return (await stat(full).catch(() => null))?.isFile() ?? false;
  };
  if (!(await isFile('index.html'))) {
    app.setNotFoundHandler(missing);
    return;
  }
  await app.register(fastifyStatic, { root, serve: false, cacheControl: false });
  app.setNotFoundHandler(missing);
  app.get('/*', { config: { permission: 'public:read' }, schema: { hide: true } }, async (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    if (await isFile(path)) {
      return reply.header('cache-control', HASHED.test(path) ? FOR_EVER : 'no-cache').sendFile(path);
    }
    if (isApi(request) || /\.\w+$/.test(path)) return missing(request, reply);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/';
const isApi = (request: FastifyRequest): boolean => /^\/api(\/|$)/.test(pathOf(request));

const missing = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  notFound(reply, `There is no ${request.method} ${pathOf(request)}.`);
