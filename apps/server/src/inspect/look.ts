import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { workdaysBetween } from '@mingjian/engine';
import {
  audits,
  dialler,
  type InspectOptions,
  inspectPages,
  inspectSite,
  nowhereInside,
  type Result,
  RunKeeper,
  readAllowed,
  type Visit,
} from '@mingjian/inspector';

/** One site to look at, as it goes to the thread that does it: plain values. */
export interface Order {
  readonly home: string;
  /** Only these pages; null: everything that can be reached from the home page. */
  readonly only: readonly string[] | null;
  /** Where what was seen is kept. */
  readonly folder: string;
  /** Ids of audits. */
  readonly audits: readonly string[];
  readonly params: InspectOptions['params'];
  /** Day of the look in China. */
  readonly today: string;
  /** Networks inside that may be visited, as the operator wrote them. */
  readonly allow: string | undefined;
  /** Milliseconds between two requests. */
  readonly apart: number;
  readonly pages: number;
}

export interface Progress {
  readonly seen: number;
  readonly waiting: number;
  readonly missed: number;
}

/** A page as it was seen. */
interface Seen {
  readonly hash: string;
  readonly at: string;
  readonly type: string | null;
}

/** What came of it. */
export interface Looked {
  readonly results: readonly Result[];
  readonly seen: number;
  readonly missed: number;
  /** The first addresses that could not be seen. */
  readonly lost: readonly string[];
  readonly cut: boolean;
  /** Pages on which something was found → the hash of what was seen there, and when. */
  readonly pages: Readonly<Record<string, Seen>>;
}

export const AGENT = 'MingjianInspector';
const LOST = 500;
/** So that a site that never ends does not keep a thread for days. */
const LONGEST = 5 * 3_600_000;

/** Looks at a site, keeps what was seen in the order's folder, and tells how far it has come. Never throws for what a site does. */
export async function look(order: Order, tell: (progress: Progress) => void): Promise<Looked> {
  const allowed = readAllowed(order.allow) ?? nowhereInside;
  const connections = order.apart === 0 ? 8 : 2;
  const dispatcher = dialler({ allowed, connections, connectTimeout: 15_000 });
  await rm(order.folder, { recursive: true, force: true });
  const keeper = await RunKeeper.begin(order.folder, order.home, order.today);
  const visits = new Map<string, Seen>();
  const lost: string[] = [];
  let missed = 0;
  let seen = 0;
  const wanted = new Set(order.audits);
  const note = ({ body, finalUrl, at, headers }: Visit): void => {
    const hash = createHash('sha256').update(body).digest('hex');
    visits.set(finalUrl, { hash, at, type: headers['content-type'] ?? null });
  };
  const options: InspectOptions = {
    dispatcher,
    allowed,
    whole: 15_000,
    most: 10_000_000,
    userAgent: `${AGENT}/0.1 (assessment of open government)`,
    now: () => new Date(),
    bounds: { pages: order.pages, depth: 20, variants: 100 },
    connections,
    apart: order.apart,
    deadline: LONGEST,
    agent: AGENT,
    retries: 2,
    audits: audits.filter(({ id }) => wanted.has(id)),
    params: order.params,
    today: order.today,
    workdays: workdaysBetween,
    onVisit(visit) {
      const kept = keeper.visit(visit);
      note(visit);
      return kept;
    },
    onSearched(word, answer) {
      const kept = keeper.searched(word, answer);
      note(answer);
      return kept;
    },
    onMissed(url, failure, visit) {
      const kept = keeper.missed(url, failure, visit);
      missed += 1;
      if (lost.length < LOST) lost.push(url);
      return kept;
    },
    onProgress(done, waiting) {
      seen = done;
      tell({ seen: done - missed, waiting, missed });
    },
  };
  try {
    const { site, results } =
      order.only === null
        ? await inspectSite(order.home, options)
        : await inspectPages(order.home, order.only, options);
    await keeper.end(site.cut);
    const places = new Set(results.flatMap(({ findings }) => findings.map(({ url }) => url)));
    const pages = Object.fromEntries([...visits].filter(([url]) => places.has(url)));
    return { results, seen: Math.max(0, seen - missed), missed, lost, cut: site.cut, pages };
  } finally {
    await dispatcher.destroy();
  }
}
