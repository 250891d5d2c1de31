import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nowhereInside, readAllowed } from '../net/allowed.ts';
import { type Authority, authority } from '../testing/authority.ts';
import { captureHere } from '../testing/capture.ts';
import { type Served, serve } from '../testing/serve.ts';
import { askAuthority } from './ask-authority.ts';
import type { Capture } from './capture-page.ts';
import { verifyCapture } from './verify.ts';
import { DIGEST, describe, MANIFEST, pack, TOKEN } from './wacz.ts';
import { type Part, unzip, zip } from './zip.ts';

const here = readAllowed('127.0.0.1') ?? nowhereInside;
let site: Served;
let tsa: Authority;
let plain: Capture;
let stamped: Capture;
const stampBy = (url: string) => ({ authority: url, ask: (digest: string) => askAuthority(url, digest, here) });
beforeAll(async () => {
  site = await serve((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end('<title>甲市</title><p>主动公开目录</p>');
  });
  tsa = await authority();
  plain = await captureHere(site.home);
  stamped = await captureHere(site.home, { stamp: stampBy(tsa.url) });
});
afterAll(async () => {
  await site.close();
  await tsa.close();
});

/** The capture with some parts made anew, every hash within it put right but those of the last link. */
const forge = (bytes: Buffer, change: (part: Part) => Part): Buffer => zip(unzip(bytes).map(change));
const edit = (path: string, from: string, to: string) => (part: Part) =>
  part.path === path ? { path, bytes: Buffer.from(Buffer.from(part.bytes).toString('utf8').replace(from, to)) } : part;

it('finds nothing in a capture as it was made, and tells its time stamp', async () => {
  expect(await verifyCapture(plain.bytes)).toMatchObject({
    sha256: plain.sha256,
    faults: [],
    timeStamp: { state: 'none' },
  });
  expect(await verifyCapture(stamped.bytes, [tsa.root])).toMatchObject({
    manifest: { url: site.home, timeStamp: tsa.url },
    faults: [],
    timeStamp: { state: 'there', signature: 'good', trusted: true, authority: 'CN=Test authority' },
  });
  const parts = new Map(unzip(stamped.bytes).map((part) => [part.path, part.bytes]));
  expect(await tsa.verify(parts.get(TOKEN) as Uint8Array, parts.get('datapackage.json') as Uint8Array)).toBe(true);
});

it('finds any byte that was altered, wherever it lies', async () => {
  for (const { bytes } of [plain, stamped])
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ flip;
        expect((await verifyCapture(changed)).faults).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
});

it('finds any part that was altered by somebody who puts the zip right again, and names it', async () => {
  for (const { bytes } of [plain, stamped]) {
    const parts = unzip(bytes).filter((part) => part.bytes.length > 0);
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), async (n, place, flip) => {
        const { path } = parts[n] as Part;
        const changed = forge(bytes, (part) => {
          if (part.path !== path) return part;
          const copy = Buffer.from(part.bytes);
          copy[place % copy.length] = (copy[place % copy.length] as number) ^ flip;
          return { path, bytes: copy };
        });
        const { faults } = await verifyCapture(changed);
        expect(faults.length).toBeGreaterThan(0);
        const named = faults.map(({ part }) => part);
        if (![MANIFEST, 'datapackage.json', DIGEST, TOKEN].includes(path)) expect(named).toContain(path);
      }),
      { numRuns: 300 },
    );
  }
});

it('finds a part that is missing, added or moved', async () => {
  const parts = unzip(plain.bytes);
  for (const { path } of parts)
    expect((await verifyCapture(zip(parts.filter((part) => part.path !== path)))).faults, path).not.toEqual([]);
  const added = await verifyCapture(zip([...parts, { path: 'screenshot.png', bytes: Buffer.from('x') }]));
  expect(added.faults[0]).toMatchObject({ part: 'screenshot.png', what: { zh: '存证时没有这一部分' } });
  expect((await verifyCapture(zip([...parts].reverse()))).faults).not.toEqual([]);
});

it('is not deceived where every hash within was put right: the time stamp covers something else', async () => {
  const { manifest } = stamped;
  const changed = unzip(forge(stamped.bytes, edit('text.txt', '主动公开', '不予公开'))).slice(0, manifest.parts.length);
  const { sha256 } = await import('./sha256.ts');
  const parts = manifest.parts.map((part, at) => ({ ...part, sha256: sha256((changed[at] as Part).bytes) }));
  const token = Buffer.from((unzip(stamped.bytes).at(-1) as Part).bytes);
  const { faults } = await verifyCapture(pack(describe(changed, { ...manifest, parts }), { token }));
  expect(faults).toMatchObject([{ part: TOKEN, what: { en: 'the time stamp is not good: it covers something else' } }]);
  // Who also takes the time stamp out is found by the manifest, which says that there was one.
  const without = await verifyCapture(pack(describe(changed, { ...manifest, parts }), null));
  expect(without.faults).toMatchObject([{ part: DIGEST }]);
});

it('says so where the authority failed, and finds nothing wrong with that', async () => {
  const { bytes, manifest } = await captureHere(site.home, { stamp: stampBy('http://127.0.0.1:1/') });
  expect(manifest.timeStamp).toBe('http://127.0.0.1:1/');
  expect(await verifyCapture(bytes)).toMatchObject({ faults: [], timeStamp: { state: 'failed' } });
});

it.each(['', 'PK', 'nonsense'])('takes “%s” for no capture', async (text) => {
  expect((await verifyCapture(Buffer.from(text))).faults).toHaveLength(1);
});
