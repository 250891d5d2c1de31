import type { Measured } from './truth.ts';

/** What a process is to look at. */
export interface Job {
  readonly homes: readonly string[];
  /** Whether the loop makes its checks, too. */
  readonly checks: boolean;
  /** Whether the product keeps every page, too. */
  readonly keep: boolean;
  /** Entries of the list of wrong words. */
  readonly words: number;
  /** Folder for findings. */
  readonly out: string;
  readonly processes: number;
}

let from = 0;
let before = process.cpuUsage();

/** The job of this process. */
export const job = (): Promise<Job> =>
  new Promise((done) => process.once('message', (message) => done(message as Job)));

/** Time runs from here: what only the measurement needs is made before. */
export function begin(): void {
  from = performance.now();
  before = process.cpuUsage();
}

/** Says what was found, with the time and memory it took, and ends the process. `others`: of processes that this one had. */
export function tell(
  found: Pick<Measured, 'pages' | 'broken' | 'findings'>,
  others: Pick<Measured, 'cpu' | 'peak'> = { cpu: 0, peak: 0 },
): void {
  const wall = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 + others.cpu;
  // maxRSS is in KB.
  const peak = process.resourceUsage().maxRSS / 1024 + others.peak;
  process.send?.({ ...found, wall, cpu, peak } satisfies Measured, () => process.exit(0));
}
