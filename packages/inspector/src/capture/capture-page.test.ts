import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nowhereInside } from '../net/allowed.ts';
import { captureHere } from '../testing/capture.ts';
import { type Served, serve } from '../testing/serve.ts';
import { CAPTURE_BOUNDS } from './capture-page.ts';
import { verifyCapture } from './verify.ts';
import { readWarc } from './warc.ts';
import { unzip } from './zip.ts';

const PNG = Buffer.from('iVBORw0KGgo=', 'base64');
const PAGE =
  '<title>甲市人民政府</title><link rel=stylesheet href=/a.css><img src=/p.png><p>主动公开</p><a href=/next.html>下一页</a>';
let site: Served;
beforeAll(async () => {
  site = await serve(({ url }, response) => {
    const html = { 'content-type': 'text/html; charset=gb2312', 'set-cookie': ['a=1', 'b=2'] };
    if (url === '/') response.writeHead(302, { location: '/home.html' }).end('moved');
    else if (url === '/home.html') response.writeHead(200, html).end(gbk(PAGE));
    else if (url === '/a.css')
      response.writeHead(200, { 'content-type': 'text/css' }).end('body{background:url(b.png)}');
    else if (url === '/p.png' || url === '/b.png') response.writeHead(200, { 'content-type': 'image/png' }).end(PNG);
    else if (url === '/inner.html') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else if (url === '/packed.html')
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(gbk(PAGE)));
    else if (url === '/many.html')
      response.writeHead(200, html).end(Array.from({ length: 50 }, (_, n) => `<img src="/p.png?${n}">`).join(''));
    else if (url === '/steal.html')
      response.writeHead(200, html).end('<img src="http://169.254.169.254/latest/"><img src="http://10.1.1.1/a">');
    else if (url === '/large.html') response.writeHead(200, html).end(Buffer.alloc(300_000, 32));
    else response.writeHead(404, html).end('<p>404</p>');
  });
});
afterAll(() => site.close());

/** GB18030 of the words that the pages use. */
const WORDS: Readonly<Record<string, string>> = {
  甲市人民政府: 'bcd7cad0c8cbc3f1d5feb8ae',
  主动公开: 'd6f7b6afb9abbfaa',
  下一页: 'cfc2d2bbd2b3',
};
const gbk = (text: string): Buffer =>
  Buffer.concat(
    text
      .split(/([\u4e00-\u9fff]+)/)
      .map((piece) => (WORDS[piece] ? Buffer.from(WORDS[piece], 'hex') : Buffer.from(piece))),
  );
const partsOf = (bytes: Buffer) => new Map(unzip(bytes).map((part) => [part.path, Buffer.from(part.bytes)]));
const recordsOf = (bytes: Buffer) =>
  [...readWarc(partsOf(bytes).get('archive/data.warc.gz') as Buffer, 1e7)].map(
    ({ fields }) => `${fields.get('warc-type')} ${(fields.get('warc-target-uri') ?? '').replace(site.home, '/')}`,
  );

it('keeps a page with the way to it, what it needs, and how it was got', async () => {
  const { manifest, bytes } = await captureHere(site.home);
  expect(manifest).toMatchObject({
    finalUrl: `${site.home}home.html`,
    hops: [`${site.home}home.html`],
    status: 200,
    failure: null,
    charset: 'gb18030',
    title: '甲市人民政府',
    rendered: null,
    notRendered: { zh: '没有要求用浏览器' },
    missed: [],
    timeStamp: null,
    connections: [{ address: '127.0.0.1', tls: null }],
  });
  expect(manifest.headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value)).toEqual(['a=1', 'b=2']);
  expect(manifest.proves.map(({ zh }) => zh).join()).toMatch(/固定证据.*不证明.*没有加密.*没有可信时间戳/);
  expect(recordsOf(bytes)).toEqual([
    'warcinfo ',
    ...['/', '/home.html', '/a.css', '/p.png', '/b.png'].flatMap((path) => [`response ${path}`, `request ${path}`]),
    'metadata /home.html',
  ]);
  const parts = partsOf(bytes);
  expect(parts.get('page.html')).toEqual(gbk(PAGE));
  expect(parts.get('text.txt')?.toString()).toContain('主动公开');
  expect(site.asked).not.toContain('/next.html');
  expect((await verifyCapture(bytes)).faults).toEqual([]);
});

it('reads a packed page and keeps it as it came', async () => {
  const { bytes } = await captureHere(`${site.home}packed.html`);
  expect(partsOf(bytes).get('page.html')).toEqual(gbk(PAGE));
  expect((await verifyCapture(bytes)).faults).toEqual([]);
});

it('keeps what answers instead of a page, and that nothing answers', async () => {
  const gone = await captureHere(`${site.home}gone.html`);
  expect(gone.manifest).toMatchObject({ failure: 'gone', status: 404 });
  expect(partsOf(gone.bytes).get('page.html')?.toString()).toBe('<p>404</p>');
  const dead = await captureHere('http://127.0.0.1:1/');
  expect(dead.manifest).toMatchObject({
    failure: 'refused',
    status: 0,
    connections: [],
    finalUrl: 'http://127.0.0.1:1/',
  });
  expect(dead.manifest.proves[0]?.zh).toContain('没有看到网页：拒绝连接');
  for (const { bytes } of [gone, dead]) expect((await verifyCapture(bytes)).faults).toEqual([]);
});

it('goes nowhere inside, neither at once nor sent on nor for a picture', async () => {
  const direct = await captureHere(site.home, { allowed: nowhereInside });
  expect(direct.manifest).toMatchObject({ failure: 'not-allowed', status: 0 });
  expect(direct.manifest.proves[0]?.en).toContain('nobody’s fault');
  expect((await captureHere(`${site.home}inner.html`)).manifest.failure).toBe('not-allowed');
  const { manifest } = await captureHere(`${site.home}steal.html`);
  expect(manifest.missed).toEqual([
    { url: 'http://169.254.169.254/latest/', failure: 'not-allowed' },
    { url: 'http://10.1.1.1/a', failure: 'not-allowed' },
  ]);
  expect(manifest.connections.map(({ address }) => address)).toEqual(['127.0.0.1']);
});

it('keeps to its bounds and says what was left', async () => {
  const few = await captureHere(`${site.home}many.html`, { bounds: { ...CAPTURE_BOUNDS, requests: 10 } });
  expect(few.manifest.missed.filter(({ failure }) => failure === 'budget')).toHaveLength(41);
  const small = await captureHere(`${site.home}large.html`, { bounds: { ...CAPTURE_BOUNDS, most: 100_000 } });
  expect(small.manifest.failure).toBe('too-large');
  for (const { bytes } of [few, small]) expect((await verifyCapture(bytes)).faults).toEqual([]);
});
