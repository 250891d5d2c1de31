import type { AuditPick } from '../audits/pick.ts';
import type { Missed } from '../derive/site.ts';
import type { Inspection, Result } from '../examination.ts';

/** One site to be looked at, as plain data: it can be sent to another process. */
export interface SiteJob {
  readonly home: string;
  /** Day of the inspection in China, ISO. */
  readonly today: string;
  /** The audits by their ids, some with numbers of their own; all of them where none are named. */
  readonly audits?: readonly (string | AuditPick)[];
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The unit whose site it is, by its name; without it, what the site calls itself. */
  readonly unit?: string | undefined;
  /** Where findings and results go; nowhere without it. */
  readonly folder?: string;
  /** Whether pages are kept there, too, so that the run can be judged anew. */
  readonly keep?: boolean;
  /** Whether the run that lies in the folder goes on where it ended; one is begun where none lies there. */
  readonly resume?: boolean;
  /** Folders of earlier runs, by whose tries links and home page are judged, too. */
  readonly since?: readonly string[];
  /** Only these pages are looked at, and nothing they lead to; such a run never goes on with another. */
  readonly only?: readonly string[];
  /** Whether links to other sites are asked for. */
  readonly outer?: boolean;
  /** Inner hosts that may be visited, as `readAllowed` reads them. */
  readonly allow?: string;
  /** Files whose words are looked at, too; none without it. */
  readonly files?: number;
  /** Whether pages whose words scripts bring are shown in a browser, where there is one. */
  readonly render?: boolean;
  /** At most so many pages and files. */
  readonly pages: number;
  /** Milliseconds between two requests; 0: no politeness, for sites of one's own. */
  readonly apart: number;
}

/** What is told of a site at the end: without its pages one by one. */
export interface SiteReport {
  readonly home: string;
  readonly today: string;
  readonly pages: number;
  readonly missed: readonly Missed[];
  readonly cut: boolean;
  readonly results: readonly Result[];
}

export const reportOn = ({ site, results }: Inspection): SiteReport => ({
  home: site.home,
  today: site.today,
  pages: site.pages.length,
  missed: site.missed,
  cut: site.cut,
  results,
});
