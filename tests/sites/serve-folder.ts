import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { encodeGbk } from '@mingjian/inspector';

export interface ServedSite {
  readonly home: string;
  /** What pages say is to be found on them: path → audit → how often. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What the home page says is to be found on the site as a whole. */
  readonly whole: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** “word-typo, pii-mobile 2” → how often each. */
function countsIn(html: string, name: string): Record<string, number> {
  const said = new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  const entries = said.split(',').map((one) => one.trim().split(/\s+/));
  return Object.fromEntries(
    entries.flatMap(([audit = '', count = '1']) => (audit === '' ? [] : [[audit, Number(count)]])),
  );
}

/**
 * Serves a folder of pages as a website. In a page, <!--_name--> stands for what the file _name.html holds, and HOST for where the site
 * is served. A page that declares gb2312 is sent so; <meta name="serve" content="412"> is answered with that status. A folder with
 * _search.html has a search at /search?q=: the lines of that page that hold the word.
 */
export async function serveFolder(folder: URL): Promise<ServedSite> {
  const read = (name: string): string => readFileSync(join(folder.pathname, name), 'utf8');
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const whole = (name: string): string => read(name).replace(/<!--(_\w+)-->/g, (_, part) => read(`${part}.html`));
  const files = new Map(names.filter((name) => !name.startsWith('_')).map((name) => [`/${name}`, whole(name)]));
  const results = names.includes('_search.html') ? whole('_search.html') : undefined;
  const found = (url: string): string | undefined => {
    const word = url.startsWith('/search?') ? new URL(url, 'http://a').searchParams.get('q') : null;
    if (word === null || results === undefined) return undefined;
    const lines = results.split('\n').filter((line) => !line.startsWith('<li>') || line.includes(word));
    return lines.some((line) => line.startsWith('<li>'))
      ? lines.join('\n')
      : results.replace(/<li>.*/g, '没有找到相关内容');
  };
  const server = createServer(({ url = '/', headers }, response) => {
    const html = (files.get(url === '/' ? '/index.html' : url) ?? found(url))?.replaceAll('HOST', headers.host ?? '');
    if (html === undefined) return response.writeHead(404).end();
    const status = Number(/<meta name="serve" content="(\d+)"/.exec(html)?.[1] ?? 200);
    response.writeHead(status, { 'content-type': 'text/html' });
    return response.end(/<meta charset="gb2312"/.test(html) ? encodeGbk(html) : html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    pages: Object.fromEntries(
      [...files].map(([path, html]) => [path === '/index.html' ? '/' : path, countsIn(html, 'expect')]),
    ),
    whole: countsIn(files.get('/index.html') ?? '', 'expect-site'),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
