import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Looking, lookAtSite } from './look-at-site.ts';
import { reportOn, type SiteJob, type SiteReport } from './site-job.ts';

/** Milliseconds for which findings wait to be written. */
const TOGETHER = 100;

export type Progress = (home: string, done: number, waiting: number) => void;

/** What cannot be sent to another process. */
export interface Around extends Pick<Looking, 'workdays' | 'readPdf'> {
  readonly onProgress?: Progress;
}

/**
 * Looks at one site and writes down what a job asks for: findings as they come (`findings.jsonl`), results at the end (`results.json`),
 * and, where they are kept, visits and pages. Throws what `lookAtSite` throws.
 */
export async function runSite(job: SiteJob, { onProgress, ...around }: Around = {}): Promise<SiteReport> {
  const { home, folder } = job;
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const findings = folder === undefined ? undefined : createWriteStream(join(folder, 'findings.jsonl'));
  // Written a few together: a write of its own for each costs more than finding it.
  findings?.cork();
  const writing = setInterval(() => {
    findings?.uncork();
    findings?.cork();
  }, TOGETHER);
  try {
    const inspection = await lookAtSite(job, {
      ...around,
      onFinding: (audit, finding) => findings?.write(`${JSON.stringify({ audit, ...finding })}\n`),
      onProgress: (done, waiting) => onProgress?.(home, done, waiting),
    });
    const report = reportOn(inspection);
    if (folder !== undefined) await writeFile(join(folder, 'results.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    clearInterval(writing);
    if (findings) await new Promise<void>((closed) => findings.end(closed));
  }
}
