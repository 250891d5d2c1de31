import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workdaysBetween } from '@mingjian/engine';
import { readAnyTable, siteShape, toSite } from '@mingjian/files';
import {
  auditsOf,
  judgeKept,
  KeptRunBroken,
  readAllowed,
  reportOn,
  runSites,
  type SiteJob,
  type SiteReport,
} from '@mingjian/inspector';
import { type AuditUse, done, type Outcome, problem } from '@mingjian/model';
import { pdfText } from '@mingjian/reader/blocks';
import { addressesOf } from '../addresses.ts';
import { readBytes } from '../disk.ts';
import { type Context, refuse } from '../io.ts';
import { inspectionLines } from '../views/inspection.ts';
import { type Choice, type ChosenAudit, chooseAudits } from './inspect-choice.ts';

export interface InspectCommand extends Choice {
  readonly sites?: string;
  readonly out?: string;
  readonly from?: string;
  readonly allow?: string;
  readonly pages?: string;
  readonly attachments?: string;
  readonly apart?: string;
  readonly processes?: string;
  readonly since?: readonly string[];
  readonly outer?: true;
  readonly render?: true;
  readonly resume?: true;
  readonly json?: true;
}

/** Polite by default: a second between two requests to a site. */
const POLITE = { apart: 1000, pages: 2000 };
/** Sites looked at side by side in one process: each waits for its own server most of the time. */
const SIDE = 8;
/** The file with which a further process begins. */
const ENTRY = new URL('../../bin/look.mjs', import.meta.url);

/** Looks at websites and tells what is not in order there. Exit code 1 where the input was wrong; findings are no failure. */
export async function inspect(
  context: Context,
  addresses: readonly string[],
  options: InspectCommand,
): Promise<number> {
  const json = options.json === true;
  const chosen = await chooseAudits(options, context.world.schemesFolder);
  if (!chosen.ok) return refuse(context, chosen.problems, json);
  const { from } = options;
  if (from !== undefined)
    return readable(context, from, chosen.value, json, async () => {
      const judging = auditsOf(chosen.value.map(({ pick }) => pick));
      return [
        reportOn(await judgeKept(from, { audits: judging, params: {}, workdays: workdaysBetween, readPdf: pdfText })),
      ];
    });
  const homes = await homesOf(addresses, options.sites);
  if (!homes.ok) return refuse(context, homes.problems, json);
  if (options.allow !== undefined && readAllowed(options.allow) === null)
    return refuse(context, [problem('inspect-allow', {}, { text: options.allow })], json);
  const lost = (options.since ?? []).filter((folder) => !existsSync(folder));
  if (lost.length > 0)
    return refuse(
      context,
      lost.map((file) => problem('inspect-kept-broken', { file }, { why: 'ENOENT' })),
      json,
    );
  const apart = Number(options.apart ?? POLITE.apart);
  const jobs = homes.value.map(
    ({ home, unit }): SiteJob => ({
      home,
      unit,
      today: chinaDay(new Date()),
      audits: chosen.value.map(({ pick }) => pick),
      ...(options.out === undefined ? {} : { folder: join(options.out, folderOf(home)), keep: true }),
      since: (options.since ?? []).flatMap((folder) => runsIn(folder, home)),
      outer: options.outer === true,
      render: options.render === true,
      resume: options.resume === true,
      ...(options.allow === undefined ? {} : { allow: options.allow }),
      ...(options.attachments === undefined ? {} : { files: Number(options.attachments) }),
      pages: Number(options.pages ?? POLITE.pages),
      apart,
    }),
  );
  const far = new Map<string, readonly [done: number, waiting: number]>();
  return readable(context, options.out ?? '', chosen.value, json, async () => {
    const reports = await runSites(jobs, {
      side: apart === 0 ? 2 : SIDE,
      processes: Number(options.processes ?? 1),
      entry: ENTRY,
      workdays: workdaysBetween,
      readPdf: pdfText,
      onProgress(home, ...how) {
        far.set(home, how);
        progress(context, far);
      },
    });
    progress(context, null);
    return reports;
  });
}

/** Tells what came of something that reads kept runs; a run that cannot be read is a problem of the folder. */
async function readable(
  context: Context,
  file: string,
  chosen: readonly ChosenAudit[],
  json: boolean,
  run: () => Promise<readonly SiteReport[]>,
): Promise<number> {
  try {
    tell(context, await run(), chosen, json);
    return 0;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!missing && !(error instanceof KeptRunBroken)) throw error;
    return refuse(context, [problem('inspect-kept-broken', { file }, { why: (error as Error).message })], json);
  }
}

function tell(context: Context, reports: readonly SiteReport[], chosen: readonly ChosenAudit[], json: boolean): void {
  const uses = chosen.map((one) => one.uses);
  if (json)
    context.line(
      JSON.stringify(
        reports.map((report) => withUses(report, uses)),
        null,
        2,
      ),
    );
  else for (const report of reports) for (const line of inspectionLines(report, uses, context)) context.line(line);
}

/** Each result with the indicators that it is for, where a scheme chose the audits. */
const withUses = (report: SiteReport, uses: readonly (readonly AuditUse[])[]) => ({
  ...report,
  results: report.results.map((result, at) => (uses[at]?.length ? { ...result, uses: uses[at] } : result)),
});

/** Runs of a site that lie in a folder: its own among others, or the only one. */
const runsIn = (folder: string, home: string): string[] =>
  [join(folder, folderOf(home)), folder].filter((one) => existsSync(join(one, 'visits.jsonl')));

/** The folder of a site among others: its host, and what stands behind it where the site has no host of its own. */
const folderOf = (home: string): string =>
  home
    .replace(/^https?:\/\//, '')
    .replace(/[^\w.-]/g, '_')
    .replace(/_+$/, '')
    .slice(0, 150);

/** A site to look at; of a register with the name of its unit. */
interface Home {
  readonly home: string;
  readonly unit?: string;
}

async function homesOf(addresses: readonly string[], list: string | undefined): Promise<Outcome<readonly Home[]>> {
  const given = [...addresses];
  const units: string[] = [];
  if (list !== undefined) {
    const bytes = await readBytes(list, 'table');
    if (!bytes.ok) return bytes;
    const rows = await readAnyTable(bytes.value, list, siteShape, toSite);
    if (!rows.ok) return rows;
    for (const { kind, address, unit } of rows.value) {
      if (kind !== 'website') continue;
      // A register may name units by their ids, which no title of a page does.
      if (/[\u4e00-\u9fff]/.test(unit)) units[given.length] = unit;
      given.push(address);
    }
  }
  const homes = addressesOf(given);
  if (!homes.ok) return homes;
  const named = homes.value.map(
    (home, at): Home => ({ home, ...(units[at] === undefined ? {} : { unit: units[at] }) }),
  );
  return done([...new Map(named.map((one) => [one.home, one])).values()]);
}

/** A line that is written over as the run goes on, where a person looks; null: it is done. */
function progress({ world, say }: Context, far: ReadonlyMap<string, readonly [number, number]> | null): void {
  if (!world.errIsTerminal) return;
  const [seen, waiting] = [...(far?.values() ?? [])].reduce((sum, one) => [sum[0] + one[0], sum[1] + one[1]], [0, 0]);
  const said = say(`已看 ${seen}，还有 ${waiting}`, `${seen} seen, ${waiting} to go`);
  world.err(`\r\u001b[K${far === null ? '' : `${[...far.keys()].slice(-1)}  ${said}`}`);
}

/** The day in China, ISO. */
const chinaDay = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
