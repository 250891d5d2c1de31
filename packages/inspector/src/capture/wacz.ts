import type { Manifest } from './manifest.ts';
import { sha256 } from './sha256.ts';
import { type Part, zip } from './zip.ts';

// The container of web archives, WACZ 1.1.1 (specs.webrecorder.net/wacz/1.1.1), that ReplayWeb.page opens. Hashes stand in a chain:
// parts ← datapackage.json ← datapackage-digest.json, which a time stamp of an authority covers.

export const PACKAGE = 'datapackage.json';
export const DIGEST = 'datapackage-digest.json';
export const MANIFEST = 'capture.json';
export const TOKEN = 'timestamp.tsr';

/** A time stamp, or why there is none though one was wanted. */
export type Stamped = { readonly token: Buffer } | { readonly why: string } | null;

/** The parts of a capture with its manifest → the parts with what describes them, all but the time stamp; and what it is to cover. */
export function describe(parts: readonly Part[], manifest: Manifest): { all: Part[]; digest: string } {
  const listed = [...parts, { path: MANIFEST, bytes: json(manifest) }];
  const description = packageBytes(listed, manifest);
  return { all: [...listed, { path: PACKAGE, bytes: description }], digest: sha256(description) };
}

/** Puts a capture into its file. */
export function pack({ all, digest }: ReturnType<typeof describe>, stamped: Stamped): Buffer {
  const token: Part[] = stamped !== null && 'token' in stamped ? [{ path: TOKEN, bytes: stamped.token }] : [];
  return zip([...all, { path: DIGEST, bytes: digestPart(digest, stamped) }, ...token]);
}

/** The last link of the chain, in the one way in which it is written. */
export function digestPart(digest: string, stamped: Stamped): Buffer {
  const stamp =
    stamped === null
      ? {}
      : 'token' in stamped
        ? { timeStamp: { path: TOKEN, hash: `sha256:${sha256(stamped.token)}` } }
        : { timeStamp: { why: stamped.why } };
  return json({ path: PACKAGE, hash: `sha256:${digest}`, ...stamp });
}

/** The description of the container, made of its parts and the manifest alone, always in the same way: old captures are held to it. */
export function packageBytes(listed: readonly Part[], { url, title, software, ended, begun }: Manifest): Buffer {
  return json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: title === '' ? url : title,
    created: ended,
    software,
    mainPageUrl: url,
    mainPageDate: begun,
    resources: listed.map(({ path, bytes }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      hash: `sha256:${sha256(bytes)}`,
      bytes: bytes.length,
    })),
  });
}

/** The list of pages from which a program that shows archives begins. */
export function pagesPart({ url, begun, title }: Pick<Manifest, 'url' | 'begun' | 'title'>, id: string): Part {
  const lines = [
    { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' },
    { id, url, ts: begun, title: title === '' ? url : title },
  ];
  return { path: 'pages/pages.jsonl', bytes: Buffer.from(lines.map((one) => `${JSON.stringify(one)}\n`).join('')) };
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
