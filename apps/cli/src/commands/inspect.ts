import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workdaysBetween } from '@mingjian/engine';
import { readAnyTable, siteShape, toSite } from '@mingjian/files';
import {
  type Audit,
  audits,
  dialler,
  type ExamineOptions,
  type Inspection,
  inspectSite,
  judgeKept,
  KeptRunBroken,
  nowhereInside,
  RunKeeper,
  readAllowed,
} from '@mingjian/inspector';
import { done, failed, type Outcome, problem } from '@mingjian/model';
import { addressesOf } from '../addresses.ts';
import { readBytes } from '../disk.ts';
import { type Context, refuse } from '../io.ts';
import { inspectionLines } from '../views/inspection.ts';

export interface InspectCommand {
  readonly sites?: string;
  readonly audits?: string;
  readonly out?: string;
  readonly from?: string;
  readonly allow?: string;
  readonly pages?: string;
  readonly apart?: string;
  readonly json?: true;
}

const AGENT = 'MingjianInspector';
/** Polite by default: one request at a time and a second between two of them. */
const POLITE = { connections: 2, apart: 1000, pages: 2000 };

/** Looks at websites and tells what is not in order there. Exit code 1 where the input was wrong; findings are no failure. */
export async function inspect(
  context: Context,
  addresses: readonly string[],
  options: InspectCommand,
): Promise<number> {
  const json = options.json === true;
  const chosen = choose(options.audits);
  if (!chosen.ok) return refuse(context, chosen.problems, json);
  if (options.from !== undefined) return fromKept(context, options.from, chosen.value, json);
  const homes = await homesOf(addresses, options.sites);
  if (!homes.ok) return refuse(context, homes.problems, json);
  const allowed = options.allow === undefined ? nowhereInside : readAllowed(options.allow);
  if (allowed === null) return refuse(context, [problem('inspect-allow', {}, { text: options.allow ?? '' })], json);

  const apart = Number(options.apart ?? POLITE.apart);
  const pages = Number(options.pages ?? POLITE.pages);
  const connections = apart === 0 ? 8 : POLITE.connections;
  const dispatcher = dialler({ allowed, connections, connectTimeout: 15_000 });
  const told: Inspection[] = [];
  try {
    for (const home of homes.value) {
      const today = chinaDay(new Date());
      const folder =
        options.out === undefined ? undefined : join(options.out, new URL(home).host.replace(/[^\w.-]/g, '_'));
      const keeper = folder === undefined ? undefined : await RunKeeper.begin(folder, home, today);
      const findings = folder === undefined ? undefined : createWriteStream(join(folder, 'findings.jsonl'));
      const inspection = await inspectSite(home, {
        dispatcher,
        allowed,
        whole: 15_000,
        most: 10_000_000,
        userAgent: `${AGENT}/0.1 (assessment of open government)`,
        now: () => new Date(),
        bounds: { pages, depth: 20, variants: 100 },
        connections,
        apart,
        deadline: 6 * 3_600_000,
        agent: AGENT,
        retries: 2,
        audits: chosen.value,
        params: {},
        today,
        workdays: workdaysBetween,
        onFinding: (audit, finding) => findings?.write(`${JSON.stringify({ audit, ...finding })}\n`),
        onProgress: (seen, waiting) => progress(context, home, seen, waiting),
        ...(keeper
          ? { onVisit: (visit) => keeper.visit(visit), onMissed: (...missed) => keeper.missed(...missed) }
          : {}),
      });
      progress(context, '', 0, 0);
      await keeper?.end(inspection.site.cut);
      if (findings) await new Promise<void>((closed) => findings.end(closed));
      if (folder !== undefined)
        await writeFile(join(folder, 'results.json'), `${JSON.stringify(toldOf(inspection), null, 2)}\n`);
      told.push(inspection);
    }
  } finally {
    await dispatcher.destroy();
  }
  tell(context, told, json);
  return 0;
}

async function fromKept(context: Context, folder: string, chosen: readonly Audit[], json: boolean): Promise<number> {
  const options: Omit<ExamineOptions, 'today'> = { audits: chosen, params: {}, workdays: workdaysBetween };
  try {
    tell(context, [await judgeKept(folder, options)], json);
    return 0;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!missing && !(error instanceof KeptRunBroken)) throw error;
    return refuse(context, [problem('inspect-kept-broken', { file: folder }, { why: (error as Error).message })], json);
  }
}

function tell(context: Context, inspections: readonly Inspection[], json: boolean): void {
  if (json) context.line(JSON.stringify(inspections.map(toldOf), null, 2));
  else
    for (const inspection of inspections) for (const line of inspectionLines(inspection, context)) context.line(line);
}

/** What a machine reads: the site without its pages one by one, and the results. */
const toldOf = ({ site, results }: Inspection) => ({
  home: site.home,
  today: site.today,
  pages: site.pages.length,
  missed: site.missed,
  cut: site.cut,
  results,
});

function choose(ids: string | undefined): Outcome<readonly Audit[]> {
  if (ids === undefined) return done(audits);
  const wanted = ids.split(',').map((id) => id.trim());
  const unknown = wanted.filter((id) => !audits.some((audit) => audit.id === id));
  if (unknown.length > 0) return failed(unknown.map((id) => problem('inspect-audit', {}, { id })));
  return done(audits.filter(({ id }) => wanted.includes(id)));
}

async function homesOf(addresses: readonly string[], list: string | undefined): Promise<Outcome<readonly string[]>> {
  const given = [...addresses];
  if (list !== undefined) {
    const bytes = await readBytes(list, 'table');
    if (!bytes.ok) return bytes;
    const rows = await readAnyTable(bytes.value, list, siteShape, toSite);
    if (!rows.ok) return rows;
    given.push(...rows.value.filter(({ kind }) => kind === 'website').map(({ address }) => address));
  }
  return addressesOf(given);
}

/** A line that is written over as the run goes on, where a person looks. */
function progress({ world, say }: Context, home: string, seen: number, waiting: number): void {
  if (!world.errIsTerminal) return;
  world.err(
    home === ''
      ? '\r\u001b[K'
      : `\r\u001b[K${home}  ${say(`已看 ${seen}，还有 ${waiting}`, `${seen} seen, ${waiting} to go`)}`,
  );
}

/** The day in China, ISO. */
const chinaDay = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
