import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, normalize, sep } from 'node:path';
import { type SampleSite, samplePages } from './pages.ts';

export interface ServedSite {
  readonly site: SampleSite;
  /** Ends in a slash. */
  readonly address: string;
  /** Its pages, as files that anybody may mend. */
  readonly folder: string;
}

/** Ports that the sites of a demonstration have where they are free, so that their addresses stay. */
const FIRST_PORT = 38_401;

/**
 * Serves invented websites on this machine from files in a folder, written on the first time: whoever mends a file and looks again sees
 * the fault gone. `close` ends it.
 */
export async function serveSites(
  folder: string,
  sites: readonly SampleSite[],
  today: string,
): Promise<{ served: ServedSite[]; close(): Promise<void> }> {
  const servers: Server[] = [];
  const served: ServedSite[] = [];
  for (const [at, site] of sites.entries()) {
    const own = join(folder, `${at + 1}`);
    for (const [path, page] of samplePages(site, today)) {
      await mkdir(dirname(join(own, path)), { recursive: true });
      await writeFile(join(own, path), page, { flag: 'wx' }).catch(unlessThere);
    }
    const server = await listen(own, FIRST_PORT + at);
    servers.push(server);
    served.push({ site, folder: own, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  }
  return {
    served,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** A server of one folder at this port, or at any where somebody else has it. */
async function listen(folder: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const page = await pageAt(folder, request.url ?? '/');
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : (page ?? '没有这个页面'));
  });
  const at = (where: number) =>
    new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(where, '127.0.0.1', () => {
        server.off('error', fail);
        done();
      });
    });
  await at(port).catch(() => at(0));
  return server;
}

async function pageAt(folder: string, url: string): Promise<Buffer | null> {
  const path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://x').pathname)));
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  return readFile(path.endsWith(sep) ? join(path, 'index.html') : path).catch(() => null);
}
