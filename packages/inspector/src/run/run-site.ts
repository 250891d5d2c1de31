import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadPdf } from '../attachments/attachment.ts';
import { audits } from '../audits/index.ts';
import { auditsOf } from '../audits/pick.ts';
import type { Workdays } from '../derive/workdays.ts';
import { type InspectOptions, inspectSite } from '../inspect-site.ts';
import { seenIn } from '../keep/judge-kept.ts';
import { RunKeeper } from '../keep/kept-run.ts';
import { pastOf } from '../keep/past-of.ts';
import { nowhereInside, readAllowed } from '../net/allowed.ts';
import { dialler } from '../net/dialler.ts';
import { probeTransport } from '../probe/probe-transport.ts';
import { findBrowser } from '../render/find-browser.ts';
import { renderVisit } from '../render/render-visit.ts';
import { Renderer } from '../render/renderer.ts';
import { reportOn, type SiteJob, type SiteReport } from './site-job.ts';

const AGENT = 'MingjianInspector';
/** Milliseconds: a home page that has not opened by then counts as closed (国办秘函〔2019〕19号). */
const PATIENCE = 15_000;
const HOURS = 3_600_000;

export type Progress = (home: string, done: number, waiting: number) => void;

/** What cannot be sent to another process. */
export interface Around {
  /** The official calendar. */
  readonly workdays?: Workdays;
  readonly readPdf?: ReadPdf;
  readonly onProgress?: Progress;
}

/**
 * Looks at one site and writes down what a job asks for: findings as they come (`findings.jsonl`), results at the end (`results.json`),
 * and, where they are kept, visits and pages. Throws what the disk throws, and a RangeError on a job that says nonsense.
 */
export async function runSite(job: SiteJob, { workdays, readPdf, onProgress }: Around = {}): Promise<SiteReport> {
  const { home, folder, apart, pages } = job;
  const allowed = job.allow === undefined ? nowhereInside : readAllowed(job.allow);
  if (allowed === null) throw new RangeError(`not a list of hosts: ${job.allow}`);
  const connections = apart === 0 ? 8 : 2;
  const dispatcher = dialler({ allowed, connections, connectTimeout: PATIENCE });
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const findings = folder === undefined ? undefined : createWriteStream(join(folder, 'findings.jsonl'));
  const resumed = folder !== undefined && job.resume ? await RunKeeper.resume(folder, home) : undefined;
  const past = resumed?.past ?? (await pastOf(home, job.since ?? []));
  const { today, outer } = resumed?.begin ?? { today: job.today, outer: job.outer ?? false };
  const keeper =
    resumed?.keeper ??
    (folder !== undefined && job.keep ? await RunKeeper.begin(folder, home, today, outer) : undefined);
  if (!resumed) keeper?.past(past);
  const chosen = job.audits === undefined ? audits : auditsOf(job.audits);
  const fetching = {
    allowed,
    whole: PATIENCE,
    most: 10_000_000,
    userAgent: `${AGENT}/0.1 (assessment of open government)`,
    now: () => new Date(),
  };
  let browser: Promise<Renderer | null> | undefined;
  const open = () => (browser ??= openBrowser());
  const options: InspectOptions = {
    ...fetching,
    dispatcher,
    bounds: { pages, depth: 20, variants: 100 },
    connections,
    apart,
    deadline: 6 * HOURS,
    agent: AGENT,
    retries: 2,
    audits: chosen,
    params: job.params ?? {},
    today,
    outer,
    past,
    ...(folder !== undefined && resumed ? { seen: seenIn(folder, resumed.lines) } : {}),
    ...(job.files === undefined ? {} : { files: job.files }),
    ...(workdays ? { workdays } : {}),
    ...(readPdf ? { readPdf } : {}),
    onFinding: (audit, finding) => findings?.write(`${JSON.stringify({ audit, ...finding })}\n`),
    onProgress: (done, waiting) => onProgress?.(home, done, waiting),
    ...(job.render ? { render: (visit, always) => renderVisit(visit, { ...fetching, dispatcher }, open, always) } : {}),
    ...(chosen.some((audit) => audit.scope === 'site' && audit.needs === 'transport')
      ? { probe: (site) => probeTransport(site, fetching) }
      : {}),
    ...(keeper
      ? {
          onProbed: (transport) => keeper.probed(transport),
          onVisit: (visit) => keeper.visit(visit),
          onFile: (visit) => keeper.file(visit),
          onMissed: (...missed) => keeper.missed(...missed),
          onOuter: (visit) => keeper.outer(visit),
          onSearched: (word, visit) => keeper.searched(word, visit),
        }
      : {}),
  };
  try {
    const inspection = await inspectSite(home, options);
    await keeper?.end(inspection.site.cut);
    const report = reportOn(inspection);
    if (folder !== undefined) await writeFile(join(folder, 'results.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } catch (error) {
    await keeper?.close().catch(() => undefined);
    throw error;
  } finally {
    await (await browser)?.close();
    await dispatcher.destroy();
    if (findings) await new Promise<void>((closed) => findings.end(closed));
  }
}

/** Null: there is no browser here, or it does not start; pages that need one are then not read, and nobody is blamed. */
async function openBrowser(): Promise<Renderer | null> {
  const path = findBrowser(process.env);
  return path === null ? null : Renderer.open(path).catch(() => null);
}
