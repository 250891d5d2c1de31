import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createPlainServer, type Server as PlainServer } from 'node:net';
import {
  capturePage,
  findBrowser,
  nowhereInside,
  openCapture,
  Renderer,
  readAllowed,
  verifyCapture,
} from '@mingjian/inspector';
import { afterAll, beforeAll, expect, it } from 'vitest';

// Captures with a browser: it shows what was kept, and it reaches nothing by itself, however a page tries.

let renderer: Renderer;
let site: Server;
let home: string;
let inner: PlainServer;
let innerUrl: string;
let innerCalls = 0;
const posted: string[] = [];

const LIST = `<title>政策文件</title><meta charset="utf-8"><div id="list"></div><script>
  fetch('/list.json', { method: 'POST', body: 'page=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    .then((answer) => answer.json())
    .then((titles) => { document.getElementById('list').innerHTML = titles.map((one) => '<p>' + one + '</p>').join(''); });
</script>`;
/** Every way out of a browser that we know of. */
const attack = (target: string): string => `<title>攻击</title><meta charset="utf-8">
  <link rel="preconnect" href="${target}"><link rel="dns-prefetch" href="${target}"><link rel="prefetch" href="${target}p">
  <img src="${target}img"><img src="/sent-on"><iframe src="${target}frame"></iframe><iframe src="/sent-on"></iframe>
  <object data="${target}object"></object><video src="${target}video"></video><a id="a" href="${target}ping" download>x</a>
  <p id="p">正文</p><script>
  const target = ${JSON.stringify(target)};
  const tries = [
    () => fetch(target + 'fetch', { mode: 'no-cors' }), () => fetch('/sent-on'), () => navigator.sendBeacon(target + 'beacon', 'x'),
    () => new WebSocket(target.replace('http', 'ws')), () => new EventSource(target + 'events'), () => window.open(target + 'window'),
    () => navigator.serviceWorker.register('/worker.js'), () => new Worker('/worker.js'), () => document.getElementById('a').click(),
    () => { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + new URL(target).port }] }); peer.createDataChannel('x'); return peer.createOffer().then((offer) => peer.setLocalDescription(offer)); },
    () => { const form = document.createElement('form'); form.method = 'post'; form.action = target + 'form'; form.target = 'f'; document.body.append(form); form.submit(); },
    () => import(target + 'module.js'),
  ];
  for (const one of tries) try { Promise.resolve(one()).catch(() => 0); } catch {}
  </script>`;

function answer({ url, method }: IncomingMessage, response: ServerResponse): void {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (url === '/list.html') response.writeHead(200, html).end(LIST);
  else if (url === '/list.json' && method === 'POST') {
    posted.push(url);
    response.writeHead(200, { 'content-type': 'application/json' }).end('["关于公开的通知","关于解读的通知"]');
  } else if (url === '/attack.html') response.writeHead(200, html).end(attack(innerUrl));
  else if (url === '/sent-on') response.writeHead(302, { location: `${innerUrl}sent-on` }).end();
  else if (url === '/worker.js')
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(`fetch('${innerUrl}worker',{mode:'no-cors'})`);
  else if (url === '/leave.html') response.writeHead(200, html).end(`<script>location.href='${innerUrl}left'</script>`);
  else if (url === '/hang.html') response.writeHead(200, html).end('<p>一</p><script>for(;;);</script>');
  else if (url === '/moved.html') response.writeHead(302, { location: '/list.html' }).end();
  else if (url === '/long.html') response.writeHead(200, html).end('<div style="height:90000px">长</div>');
  else response.writeHead(404).end();
}

beforeAll(async () => {
  const browser = findBrowser(process.env);
  if (browser === null) throw new Error('no browser: the run installs one before');
  renderer = await Renderer.open(browser);
  site = createServer(answer);
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  // The inner network: a machine of its own address, of which every connection is counted, whatever is said on it.
  inner = createPlainServer((socket) => {
    innerCalls += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => inner.listen(0, '127.0.0.2', done));
  innerUrl = `http://127.0.0.2:${(inner.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await renderer.close();
  site.closeAllConnections();
  site.close();
  inner.close();
});

const capture = (path: string) =>
  capturePage(`${home}${path}`, {
    allowed: readAllowed('127.0.0.1') ?? nowhereInside,
    userAgent: 'MingjianInspector/test',
    software: 'Mingjian test',
    renderer,
  });

it('shows a page whose words scripts bring, keeps its picture and text, and all it asked for', async () => {
  const { manifest, bytes } = await capture('moved.html');
  expect(manifest).toMatchObject({ finalUrl: `${home}list.html`, title: '政策文件', notRendered: null });
  expect(manifest.rendered?.browser).toMatch(/^Chromium \d+/);
  const { part } = openCapture(bytes);
  expect(part('text.txt')?.toString()).toContain('关于公开的通知');
  expect(part('page.html')?.toString()).not.toContain('关于公开的通知');
  expect(part('rendered.html')?.toString()).toContain('<p>关于解读的通知</p>');
  expect(part('screenshot.png')?.subarray(1, 4).toString()).toBe('PNG');
  expect(posted).toHaveLength(1);
  expect((await verifyCapture(bytes)).faults).toEqual([]);
});

it('reaches nothing inside, in whatever way a page tries', async () => {
  const { manifest, bytes } = await capture('attack.html');
  expect(manifest.rendered).not.toBeNull();
  expect(openCapture(bytes).part('text.txt')?.toString()).toContain('正文');
  expect(openCapture(bytes).part('text.txt')?.toString()).not.toMatch(/blocked|reached/);
  expect(manifest.missed.filter(({ failure }) => failure === 'not-allowed').length).toBeGreaterThan(5);
  await capture('leave.html');
  expect(innerCalls).toBe(0);
  // The machine inside answers, so that the silence above says something.
  await fetch(innerUrl).catch(() => undefined);
  expect(innerCalls).toBe(1);
});

it('shows only the upper part of a page without end, and says so', async () => {
  const { manifest } = await capture('long.html');
  expect(manifest.rendered).toMatchObject({ shown: 15_000 });
  expect(manifest.rendered?.height).toBeGreaterThanOrEqual(90_000);
  expect(manifest.proves.map(({ zh }) => zh).join()).toContain('过长的页面只截了上部');
});

it('is not held up by a script that never ends: the capture goes without a picture and says why', async () => {
  const bounds = { whole: 4_000, load: 1_000, rest: 500, height: 1000, most: 10_000 };
  const looking = renderer.render(
    `${home}hang.html`,
    async ({ url }) => ({
      url,
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from('<script>for(;;);</script>'),
    }),
    { bounds, userAgent: 'x', screenshot: true },
  );
  await expect(looking).rejects.toThrow('too long');
});
