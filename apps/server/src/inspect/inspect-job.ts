import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WordRow } from '@mingjian/files';
import {
  beginSite,
  endSite,
  type Job,
  type JobPolicy,
  roundOf,
  siteMemory,
  tellProgress,
  within,
} from '@mingjian/store';
import { deskPlan, unitOf } from '../desk/plan.ts';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';
import { lookInThread } from './in-thread.ts';
import { keepLooked } from './keep-looked.ts';
import type { Order, Progress } from './look.ts';
import { fromKept } from './remember.ts';
import { usesInRound } from './scheme-uses.ts';
import type { Inspecting } from './send-site.ts';
import { picksOf } from './uses.ts';
import { WORDING, wordsReader } from './words-of.ts';

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
  /** Files of one site whose words are read, too. */
  readonly files: number;
  /** Whether pages that need scripts are shown in a browser, where there is one. */
  readonly render: boolean;
}

const LONGEST_ERROR = 200;

interface Named {
  readonly inspection: string;
  readonly site: string;
}

/**
 * Looks at the site that a job names, tells how far it has come, and writes down what was found. A look that is broken off leaves its
 * folder, from which the next attempt on this machine goes on; where the server is ending, `send` puts it in line for that.
 */
export function inspectJob(
  services: Services,
  { allow, ...settings }: InspectSettings,
  { closing, send }: { closing: AbortSignal; send: Inspecting['send'] },
) {
  const { store, now } = services;
  const wordsOf = wordsReader(services);
  return { look, lost };

  async function look({ data, attempt }: Job): Promise<void> {
    const named = data as Named;
    const folder = folderOf(named);
    const begun = await beginSite(store.db, now(), named);
    if (!begun) return clear(folder);
    const { inspection, site } = begun;
    const before = await siteMemory(store.db, { ...inspection, site: site.site });
    const { uses, name } = await inRound(services, inspection.round, site.unit);
    const stop = new AbortController();
    const order: Order = {
      ...settings,
      ...(allow === undefined ? {} : { allow }),
      home: homeOf(site.address),
      unit: name,
      ...(inspection.only === null ? {} : { only: JSON.parse(inspection.only) as string[] }),
      folder,
      past: before ? fromKept(before).past : new Map(),
      audits: picksOf(inspection.preset, uses),
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
      const { wordList } = inspection;
      const full = wordList === null ? order : withWords(order, await wordsOf(wordList));
      const looked = await lookInThread(full, { tell, signal: AbortSignal.any([stop.signal, closing]) });
      await telling;
      await keepLooked(services, { inspection, site, folder, looked, before });
    } catch (error) {
      if (closing.aborted) return send(store.db, named);
      if (!(error instanceof Stopped)) {
        if (attempt > inspectPolicy.retries) {
          await giveUp(named, error);
          await clear(folder);
        }
        throw error;
      }
    } finally {
      await telling.catch(() => undefined);
    }
    await clear(folder);
  }

  /** Of a site whose server ended whenever it was looked at. */
  async function lost({ data }: Job): Promise<void> {
    const named = data as Named;
    if (await beginSite(store.db, now(), named)) await giveUp(named, new Error('the server ended at every attempt'));
    await clear(folderOf(named));
  }

  function folderOf({ inspection, site }: Named): string {
    return join(store.folder, 'inspections', inspection, site);
  }

  async function clear(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true });
  }

  async function giveUp(named: Named, error: unknown): Promise<void> {
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

/** Which audits the scheme of a round uses, and what a unit is called there. */
async function inRound(services: Services, id: string, unit: string) {
  const round = await roundOf(services.store.db, id);
  if (round === undefined) return { uses: [], name: undefined };
  const desk = await deskPlan(services, round);
  return { uses: await usesInRound(services, round, desk), name: unitOf(desk, unit)?.name };
}

const withWords = (order: Order, list: readonly WordRow[]): Order => ({
  ...order,
  params: { ...order.params, [WORDING]: { ...order.params?.[WORDING], list } },
});

class Stopped extends Error {}

/** An address of the register as one to visit: registers often leave the beginning out. */
export const homeOf = (address: string): string =>
  new URL(/^[a-z]+:\/\//i.test(address) ? address : `http://${address}`).href;
