import { findBrowser } from '@mingjian/inspector';
import { type Jobs, type JobsOptions, openJobs, roundOf, schedulesOf, takeTurn } from '@mingjian/store';
import { type RoundState, takesLooks } from '@mingjian/workflow';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';
import { beginLook } from './begin-look.ts';
import { type CaptureSettings, captureJob, capturePolicy } from './capture-job.ts';
import { type InspectSettings, inspectJob, inspectPolicy } from './inspect-job.ts';
import type { Inspecting } from './send-site.ts';

/** Sites that one server looks at at a time; each has a pace of its own. */
const AT_ONCE = 3;
/** Milliseconds between looks for a schedule whose hour has come. */
const LOOK = 60_000;

export interface InspectingOptions extends JobsOptions, InspectSettings, CaptureSettings {
  readonly onError: (error: unknown) => void;
}

/** Has a server look at websites when somebody asks or a schedule says so. `close` gives back what is being looked at. */
export async function startInspecting(
  services: Services,
  { allow, apart, pages, files, render, tsa, ...options }: InspectingOptions,
): Promise<Inspecting & { beginDue(): Promise<void>; close(): Promise<void> }> {
  const jobs: Jobs = await openJobs(services.store, { 'inspect-site': inspectPolicy, capture: capturePolicy }, options);
  const closing = new AbortController();
  const browser = findBrowser(process.env) === null ? 'missing' : 'ready';
  const inspecting: Inspecting = {
    ways: { files, browser: render ? browser : 'off' },
    send: (trx, job) => jobs.send(trx, 'inspect-site', job),
    capture: (trx, job) => jobs.send(trx, 'capture', job),
  };
  const { look, lost } = inspectJob(
    services,
    { allow, apart, pages, files, render },
    { closing: closing.signal, send: inspecting.send },
  );
  for (let at = 0; at < AT_ONCE; at += 1) jobs.work('inspect-site', look, lost);

  const capture = captureJob(services, { allow, tsa });
  jobs.work('capture', capture.make, capture.lost);

  async function beginDue(): Promise<void> {
    const at = services.now();
    const day = dayIn(at);
    const hour = (new Date(at).getUTCHours() + 8) % 24;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    for (const schedule of await schedulesOf(services.store.db)) {
      const round = await roundOf(services.store.db, schedule.round);
      if (!round || !takesLooks(round.state as RoundState)) continue;
      if (hour < schedule.hour || (schedule.every === 'week' && weekday !== 1)) continue;
      if (!(await takeTurn(services.store.db, schedule.id, day))) continue;
      await beginLook(
        services,
        inspecting,
        { account: null, at },
        {
          round: schedule.round,
          purpose: 'office',
          unit: null,
          preset: schedule.preset,
          only: null,
          schedule: `${schedule.id} ${day}`,
        },
      );
    }
  }
  const timer = setInterval(() => void beginDue().catch(options.onError), LOOK);
  timer.unref();
  return {
    ...inspecting,
    beginDue,
    async close() {
      clearInterval(timer);
      closing.abort(new Error('the server is ending'));
      await jobs.close();
    },
  };
}
