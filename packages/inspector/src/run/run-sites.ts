import { type ChildProcess, fork } from 'node:child_process';
import { KeptRunBroken } from '../keep/lines.ts';
import { type Around, type Progress, runSite } from './run-site.ts';
import type { SiteJob, SiteReport } from './site-job.ts';

export interface RunSitesOptions extends Around {
  /** Sites looked at side by side in each process; each keeps to its own politeness. */
  readonly side: number;
  /** Processes; with one the work is done here. */
  readonly processes: number;
  /** The file that calls `serveJobs`, for processes of their own. */
  readonly entry?: URL;
}

/** What a process is told, and what it answers. */
export interface Order {
  readonly number: number;
  readonly job: SiteJob;
}
export type Answer =
  | { readonly number: number; readonly report: SiteReport }
  | { readonly number: number; readonly error: string; readonly broken: boolean }
  | { readonly progress: Parameters<Progress> };

type Run = (job: SiteJob) => Promise<SiteReport>;

/** Looks at many sites: reports in the order of the jobs. Throws the first error; the other sites are then left as they are. */
export async function runSites(jobs: readonly SiteJob[], options: RunSitesOptions): Promise<readonly SiteReport[]> {
  const { side, onProgress, entry } = options;
  const processes = Math.min(options.processes, jobs.length);
  if (processes <= 1 || entry === undefined)
    return inLanes(
      jobs,
      Array.from({ length: side }, () => (job: SiteJob) => runSite(job, options)),
    );
  const hands = Array.from({ length: processes }, () => new Hand(entry, onProgress));
  try {
    return await inLanes(
      jobs,
      // Sites go to the processes in turn, and from then on to whichever is free.
      Array.from({ length: side }, () => hands.map((hand) => (job: SiteJob) => hand.run(job))).flat(),
    );
  } finally {
    for (const hand of hands) hand.stop();
  }
}

/** Every lane takes the next job when it is done with one. */
async function inLanes(jobs: readonly SiteJob[], lanes: readonly Run[]): Promise<readonly SiteReport[]> {
  const reports: SiteReport[] = [];
  let next = 0;
  await Promise.all(
    lanes.map(async (run) => {
      for (let at = next++; at < jobs.length; at = next++) reports[at] = await run(jobs[at] as SiteJob);
    }),
  );
  return reports;
}

/** A process that looks at sites for this one. */
class Hand {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { done: (report: SiteReport) => void; fail: (reason: Error) => void }>();
  #next = 0;

  constructor(entry: URL, onProgress: Progress | undefined) {
    this.#child = fork(entry, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child.on('message', (answer: Answer) => {
      if ('progress' in answer) return onProgress?.(...answer.progress);
      const who = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ('report' in answer) who?.done(answer.report);
      else who?.fail(answer.broken ? new KeptRunBroken(answer.error) : new Error(answer.error));
    });
    const ended = (why: string) => () => {
      for (const { fail } of this.#waiting.values()) fail(new Error(why));
    };
    this.#child.on('exit', ended('a process that looks at sites has ended too early'));
    this.#child.on('error', ended('a process that looks at sites could not be started'));
  }

  run(job: SiteJob): Promise<SiteReport> {
    return new Promise((done, fail) => {
      this.#waiting.set(this.#next, { done, fail });
      this.#child.send({ number: this.#next, job } satisfies Order);
      this.#next += 1;
    });
  }

  stop(): void {
    // It ends when nobody is there any more.
    if (this.#child.connected) this.#child.disconnect();
  }
}
