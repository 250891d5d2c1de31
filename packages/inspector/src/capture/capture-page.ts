import { randomUUID } from 'node:crypto';
import type { Exchange } from '../crawl/exchange.ts';
import { failureOfStatus, looksLikeChallenge } from '../crawl/failure.ts';
import type { Allowed } from '../net/allowed.ts';
import type { Renderer } from '../render/renderer.ts';
import { type Manifest, provesOf } from './manifest.ts';
import { partsOf } from './parts.ts';
import { type CaptureBounds, type Recorded, Recorder } from './recorder.ts';
import { renderRecorded } from './render-recorded.ts';
import { sha256 } from './sha256.ts';
import { sourceOf } from './source.ts';
import { takeResources } from './take-resources.ts';
import { describe, pack, type Stamped } from './wacz.ts';

export interface CaptureOptions {
  /** Inner hosts that may be visited besides the public network. */
  readonly allowed: Allowed;
  readonly userAgent: string;
  /** Name and version of what makes the capture. */
  readonly software: string;
  readonly bounds?: CaptureBounds;
  /** Renders the page where there is one; null: there is no browser; absent: none is wanted. */
  readonly renderer?: Renderer | null;
  /** Asks an authority for a time stamp of a digest (SHA-256). */
  readonly stamp?: { readonly authority: string; ask(digest: string): Promise<Stamped> };
  readonly now?: () => Date;
}

export interface Capture {
  readonly manifest: Manifest;
  /** The file, .wacz. */
  readonly bytes: Buffer;
  /** SHA-256 of the file: note it where the capture itself does not lie. */
  readonly sha256: string;
}

export const CAPTURE_BOUNDS: CaptureBounds = {
  whole: 90_000,
  each: 20_000,
  most: 20_000_000,
  all: 60_000_000,
  requests: 300,
};

/**
 * Captures a page as fixed evidence: what the servers answered, what it needs to be shown again and, with a browser, how it looks. It is
 * also evidence that nothing answered. Never throws for what a site does; throws TypeError where `url` is no address of a page.
 */
export async function capturePage(url: string, options: CaptureOptions): Promise<Capture> {
  const { now = () => new Date(), bounds = CAPTURE_BOUNDS, software } = options;
  const address = new URL(url).href;
  const recorder = new Recorder(
    { ...options, bounds, now, newId: randomUUID },
    `software: ${software}\r\nformat: WARC File Format 1.1\r\nhttp-header-user-agent: ${options.userAgent}\r\n`,
  );
  try {
    const begun = now().toISOString();
    const { hops, last } = await recorder.follow(address);
    const source = sourceOf(last);
    const look = await renderRecorded(source, recorder, options);
    if (source !== null) await takeResources(source, recorder);
    const seen = {
      format: 'mingjian-capture/1' as const,
      software,
      url: address,
      finalUrl: last.url,
      hops,
      begun,
      ended: now().toISOString(),
      ...outcomeOf(last),
      charset: source?.charset ?? null,
      title: look.rendered?.title ?? source?.title ?? '',
      connections: recorder.connections,
      rendered: look.how,
      notRendered: look.why,
      missed: recorder.missed.filter((one) => one.url !== last.url),
      timeStamp: options.stamp?.authority ?? null,
    };
    recorder.note(last.url, 'application/json', Buffer.from(JSON.stringify(seen)));
    const parts = partsOf(recorder, source, look.rendered, seen);
    const listed = parts.map(({ path, bytes, type, what }) => ({
      path,
      type,
      bytes: bytes.length,
      sha256: sha256(bytes),
      what,
    }));
    const manifest: Manifest = { ...seen, parts: listed, proves: provesOf({ ...seen, parts: listed }) };
    const described = describe(parts, manifest);
    const bytes = pack(described, options.stamp === undefined ? null : await options.stamp.ask(described.digest));
    return { manifest, bytes, sha256: sha256(bytes) };
  } finally {
    await recorder.close();
  }
}

function outcomeOf({ failure, exchange }: Recorded): Pick<Manifest, 'failure' | 'status' | 'headers'> {
  if (exchange === null) return { failure, status: 0, headers: [] };
  const head = exchange.body === null || exchange.body.length > 8000 ? '' : exchange.body.toString('latin1');
  return {
    failure: failureOfStatus(exchange.status, looksLikeChallenge(exchange.status, head)),
    status: exchange.status,
    headers: pairs(exchange),
  };
}

const pairs = ({ rawHeaders }: Exchange): [string, string][] =>
  rawHeaders.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, rawHeaders[at + 1] as string]] : []));
