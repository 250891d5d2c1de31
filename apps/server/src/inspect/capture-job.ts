import { Readable } from 'node:stream';
import {
  AGENT,
  askAuthority,
  capturePage,
  findBrowser,
  nowhereInside,
  Renderer,
  readAllowed,
} from '@mingjian/inspector';
import { captureToMake, endCapture, type Job, type JobPolicy } from '@mingjian/store';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';

/** Tried again where the server itself failed; a site that does not answer is captured as that. */
export const capturePolicy: JobPolicy = { retries: 2, wait: 10, lease: 300 };

export interface CaptureSettings {
  /** Networks inside that may be visited; absent: none. */
  readonly allow: string | undefined;
  /** Authority of time stamps (RFC 3161); absent: none is asked. */
  readonly tsa: string | undefined;
}

const MOST = 100_000_000;
const LONGEST_ERROR = 200;

/** Captures the page that a job names as fixed evidence. */
export function captureJob(services: Services, { allow, tsa }: CaptureSettings) {
  const { store, now } = services;
  const allowed = readAllowed(allow) ?? nowhereInside;
  return { make, lost };

  /** Of a page whose server ended whenever it was captured. */
  async function lost({ data }: Job): Promise<void> {
    const { capture: id } = data as { capture: string };
    const asked = await captureToMake(store.db, id);
    const error = 'the server ended at every attempt';
    if (asked) await endCapture(store.db, { account: asked.by, at: now() }, id, { error });
  }

  async function make({ data, attempt }: Job): Promise<void> {
    const { capture: id } = data as { capture: string };
    const asked = await captureToMake(store.db, id);
    if (!asked) return;
    const browser = findBrowser(process.env);
    const renderer = browser === null ? null : await Renderer.open(browser).catch(() => null);
    try {
      const { manifest, bytes } = await capturePage(asked.url, {
        allowed,
        userAgent: `${AGENT}/0.1 (assessment of open government)`,
        software: 'Mingjian 0.1.0',
        renderer,
        now: () => new Date(),
        ...(tsa === undefined
          ? {}
          : { stamp: { authority: tsa, ask: (digest) => askAuthority(tsa, digest, allowed) } }),
      });
      const { hash, size } = await store.blobs.put(Readable.from([bytes]), MOST);
      await endCapture(store.db, { account: asked.by, at: now() }, id, {
        round: asked.round,
        unit: asked.unit,
        indicator: asked.indicator,
        hash,
        link: null,
        name: `${new URL(asked.url).host.replace(/[^\w.-]/g, '_')}-${manifest.begun.replace(/\D/g, '').slice(0, 14)}.wacz`,
        type: 'application/wacz',
        size,
        happenedOn: dayIn(manifest.begun),
        note: [manifest.title, asked.url].filter(Boolean).join(' ').slice(0, 1_000),
        handedIn: false,
        capturedAt: manifest.begun,
      });
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
      if (attempt > capturePolicy.retries) {
        await endCapture(store.db, { account: asked.by, at: now() }, id, { error: reason });
        return;
      }
      throw error;
    } finally {
      await renderer?.close();
    }
  }
}
