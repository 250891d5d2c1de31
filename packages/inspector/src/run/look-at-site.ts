import type { ReadPdf } from '../attachments/attachment.ts';
import { audits } from '../audits/index.ts';
import { auditsOf } from '../audits/pick.ts';
import type { History } from '../derive/history.ts';
import type { Workdays } from '../derive/workdays.ts';
import type { Inspection } from '../examination.ts';
import { inspectPages } from '../inspect-pages.ts';
import { type InspectOptions, inspectSite } from '../inspect-site.ts';
import { seenIn } from '../keep/judge-kept.ts';
import { RunKeeper } from '../keep/kept-run.ts';
import { pastOf } from '../keep/past-of.ts';
import type { Tell } from '../look.ts';
import { nowhereInside, readAllowed } from '../net/allowed.ts';
import { dialler } from '../net/dialler.ts';
import { probeTransport } from '../probe/probe-transport.ts';
import { findBrowser } from '../render/find-browser.ts';
import { renderVisit } from '../render/render-visit.ts';
import { Renderer } from '../render/renderer.ts';
import type { SiteJob } from './site-job.ts';

/** The name by which the inspector asks for pages. */
export const AGENT = 'MingjianInspector';
/** Milliseconds: a home page that has not opened by then counts as closed (国办秘函〔2019〕19号). */
const PATIENCE = 15_000;
/** Pages of a site at which a rule engine for accessibility looks, the home page first: a second each, and pages are made alike. */
const ACCESS_LOOKS = 10;
/** For one site, so that one that never ends keeps nobody for days. */
const LONGEST = 5 * 3_600_000;

/** What is not part of a job: functions, and what earlier looks left elsewhere than in folders. */
export interface Looking {
  /** The official calendar. */
  readonly workdays?: Workdays;
  readonly readPdf?: ReadPdf;
  /** Tries of earlier looks, in place of those in folders. */
  readonly past?: History;
  readonly onFinding?: Tell;
  readonly onProgress?: (done: number, waiting: number, missed: number) => void;
}

/**
 * Looks at one site as a job says, and keeps visits and pages in its folder where it is told to. Throws what the disk throws,
 * KeptRunBroken where what it is to go on with is not whole, and a RangeError on a job that says nonsense.
 */
export async function lookAtSite(job: SiteJob, around: Looking = {}): Promise<Inspection> {
  const { home, folder, apart, pages, only } = job;
  const allowed = job.allow === undefined ? nowhereInside : readAllowed(job.allow);
  if (allowed === null) throw new RangeError(`not a list of hosts: ${job.allow}`);
  const connections = apart === 0 ? 8 : 2;
  const dispatcher = dialler({ allowed, connections, connectTimeout: PATIENCE });
  const resumed = folder !== undefined && job.resume && !only ? await RunKeeper.resume(folder, home) : undefined;
  const past = resumed?.past ?? around.past ?? (await pastOf(home, job.since ?? []));
  const begin = resumed?.begin ?? { today: job.today, outer: job.outer ?? false, unit: job.unit };
  const { today, outer, unit } = begin;
  const keeper =
    resumed?.keeper ?? (folder !== undefined && job.keep ? await RunKeeper.begin(folder, home, begin) : undefined);
  if (!resumed) keeper?.past(past);
  const chosen = job.audits === undefined ? audits : auditsOf(job.audits);
  const fetching = {
    allowed,
    whole: PATIENCE,
    most: 10_000_000,
    userAgent: `${AGENT}/0.1 (assessment of open government)`,
    now: () => new Date(),
  };
  const wantsAccess = chosen.some((audit) => audit.scope === 'page' && audit.needs === 'browser');
  let accessLooks = 0;
  let browser: Promise<Renderer | null> | undefined;
  const open = () => (browser ??= openBrowser());
  const { workdays, readPdf, onFinding, onProgress } = around;
  const options: InspectOptions = {
    ...fetching,
    dispatcher,
    bounds: { pages, depth: 20, variants: 100 },
    connections,
    apart,
    deadline: LONGEST,
    agent: AGENT,
    retries: 2,
    audits: chosen,
    params: job.params ?? {},
    today,
    outer,
    ...(unit === undefined ? {} : { unit }),
    past,
    ...(folder !== undefined && resumed ? { seen: seenIn(folder, resumed.lines) } : {}),
    ...(job.files === undefined ? {} : { files: job.files }),
    ...(workdays ? { workdays } : {}),
    ...(readPdf ? { readPdf } : {}),
    ...(onFinding ? { onFinding } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(job.render
      ? {
          render: (visit, words = false) => {
            const access = !words && wantsAccess && accessLooks < ACCESS_LOOKS;
            if (access) accessLooks += 1;
            return renderVisit(visit, { ...fetching, dispatcher }, open, { words, access });
          },
        }
      : {}),
    ...(chosen.some((audit) => audit.scope === 'site' && audit.needs === 'transport')
      ? { probe: (site) => probeTransport(site, fetching) }
      : {}),
    ...(keeper
      ? {
          onProbed: (transport) => keeper.probed(transport),
          onVisit: (visit) => keeper.visit(visit),
          onFile: (visit) => keeper.file(visit),
          onMissed: (...missed) => keeper.missed(...missed),
          onSearched: (word, answer) => keeper.searched(word, answer),
          onOuter: (visit) => keeper.outer(visit),
        }
      : {}),
  };
  try {
    const inspection = only ? await inspectPages(home, only, options) : await inspectSite(home, options);
    await keeper?.end(inspection.site.cut);
    return inspection;
  } catch (error) {
    await keeper?.close().catch(() => undefined);
    throw error;
  } finally {
    await (await browser)?.close();
    await dispatcher.destroy();
  }
}

/** Null: there is no browser here, or it does not start; pages that need one are then not read, and nobody is blamed. */
async function openBrowser(): Promise<Renderer | null> {
  const path = findBrowser(process.env);
  return path === null ? null : Renderer.open(path).catch(() => null);
}
