import { rm } from 'node:fs/promises';
import { workdaysBetween } from '@mingjian/engine';
import {
  type ColumnsSeen,
  columnsSeen,
  type History,
  KeptRunBroken,
  lookAtSite,
  pastOf,
  type Result,
  type SeenAt,
  type SiteJob,
  seenAt,
  unreadFiles,
} from '@mingjian/inspector';
import { pdfText } from '@mingjian/reader/blocks';

/** One site to look at, as it goes to the thread that does it. */
export interface Order extends SiteJob {
  /** Where what was seen is kept; a look that was broken off there goes on. */
  readonly folder: string;
  /** Tries of earlier looks. */
  readonly past: History;
}

export interface Progress {
  readonly seen: number;
  readonly waiting: number;
  readonly missed: number;
}

/** What came of it. */
export interface Looked {
  readonly results: readonly Result[];
  readonly seen: number;
  readonly missed: number;
  /** The first addresses that could not be seen. */
  readonly lost: readonly string[];
  /** Files that were there and not read. */
  readonly unread: readonly string[];
  readonly cut: boolean;
  /** Where something was found → what was seen there. */
  readonly pages: Readonly<Record<string, SeenAt>>;
  /** Tries for the next look, and the columns as they are; null where only some pages were looked at. */
  readonly left: { readonly past: History; readonly columns: ColumnsSeen } | null;
}

const LOST = 500;

/**
 * Looks at a site, keeps what was seen in the order's folder, and tells how far it has come. Never throws for what a site does. A look
 * that was broken off goes on; where what it had kept is not whole, it begins again.
 */
export async function look({ past, ...job }: Order, tell: (progress: Progress) => void): Promise<Looked> {
  const { folder, home, only } = job;
  let seen = 0;
  const go = (resume: boolean) =>
    lookAtSite(
      { ...job, keep: true, resume },
      {
        workdays: workdaysBetween,
        readPdf: pdfText,
        past,
        onProgress(done, waiting, missed) {
          seen = Math.max(0, done - missed);
          tell({ seen, waiting, missed });
        },
      },
    );
  const { site, results } = await go(true).catch(async (error) => {
    if (!(error instanceof KeptRunBroken)) throw error;
    await rm(folder, { recursive: true, force: true });
    return go(false);
  });
  return {
    results,
    seen,
    missed: site.missed.length,
    lost: site.missed.slice(0, LOST).map(({ url }) => url),
    unread: await unreadFiles(folder),
    cut: site.cut,
    pages: await seenAt(folder, new Set(results.flatMap(({ findings }) => findings.map(({ url }) => url)))),
    left: only ? null : { past: await pastOf(home, [folder]), columns: columnsSeen(site.pages, site.cut) },
  };
}
