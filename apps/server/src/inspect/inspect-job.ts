import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditUse } from '@mingjian/model';
import { beginSite, endSite, type Job, type JobPolicy, roundOf, tellProgress, within } from '@mingjian/store';
import { deskPlan } from '../desk/plan.ts';
import { usesOf } from '../library.ts';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';
import { lookInThread } from './in-thread.ts';
import { keepLooked } from './keep-looked.ts';
import type { Order, Progress } from './look.ts';
import { picksOf } from './uses.ts';

/** A server may end in the middle, and more than once; the lease is longer than the longest look. */
export const inspectPolicy: JobPolicy = { retries: 5, wait: 5, lease: 6 * 3600 };

/** How the office's server looks at websites. */
export interface InspectSettings {
  /** Networks inside that may be visited; absent: none. */
  readonly allow: string | undefined;
  /** Milliseconds between two requests to a site. */
  readonly apart: number;
  /** Pages of one site. */
  readonly pages: number;
}

const LONGEST_ERROR = 200;

/** Looks at the site that a job names, tells how far it has come, and writes down what was found. */
export function inspectJob(services: Services, settings: InspectSettings, closing: AbortSignal) {
  const { store, now } = services;
  return async ({ data, attempt }: Job): Promise<void> => {
    const named = data as { inspection: string; site: string };
    const begun = await beginSite(store.db, now(), named);
    if (!begun) return;
    const { inspection, site } = begun;
    const folder = join(store.folder, 'inspections', inspection.id, site.site);
    const stop = new AbortController();
    const order: Order = {
      ...settings,
      home: homeOf(site.address),
      only: inspection.only === null ? null : (JSON.parse(inspection.only) as string[]),
      folder,
      ...picksOf(inspection.preset, await usesIn(services, inspection.round)),
      today: dayIn(now()),
    };
    let telling = Promise.resolve();
    const tell = (progress: Progress): void => {
      telling = telling.then(async () => {
        if (!(await tellProgress(store.db, { ...named, ...progress }))) stop.abort(new Stopped());
      });
      telling.catch((error) => stop.abort(error));
    };
    try {
      const looked = await lookInThread(order, { tell, signal: AbortSignal.any([stop.signal, closing]) });
      await telling;
      await keepLooked(services, { inspection, site, folder, looked });
    } catch (error) {
      if (error instanceof Stopped) return;
      if (attempt > inspectPolicy.retries) await giveUp(named, error);
      throw error;
    } finally {
      await telling.catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    }
  };

  async function giveUp(named: { inspection: string; site: string }, error: unknown): Promise<void> {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
    await within(store.db, (trx) =>
      endSite(trx, now(), {
        ...named,
        state: 'failed',
        seen: 0,
        missed: 0,
        lost: '[]',
        cut: 1,
        error: reason,
        results: [],
      }),
    );
  }
}

/** Which audits the scheme of a round uses. */
async function usesIn(services: Services, id: string): Promise<readonly AuditUse[]> {
  const round = await roundOf(services.store.db, id);
  return round === undefined ? [] : usesOf(services.library, (await deskPlan(services, round)).scheme.id);
}

class Stopped extends Error {}

/** An address of the register as one to visit: registers often leave the beginning out. */
export const homeOf = (address: string): string =>
  new URL(/^[a-z]+:\/\//i.test(address) ? address : `http://${address}`).href;
