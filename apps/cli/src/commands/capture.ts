import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  askAuthority,
  capturePage,
  findBrowser,
  nowhereInside,
  Renderer,
  readAllowed,
  verifyCapture,
} from '@mingjian/inspector';
import { done, failed, type Outcome, problem } from '@mingjian/model';
import { addressesOf } from '../addresses.ts';
import { writeBytes } from '../disk.ts';
import { type Context, refuse } from '../io.ts';
import { type CaptureTold, captureLines, toldOf } from '../views/capture.ts';

export interface CaptureCommand {
  readonly out: string;
  readonly tsa?: string;
  readonly allow?: string;
  /** False with `--no-browser`. */
  readonly browser: boolean;
  readonly json?: true;
}

const AGENT = 'MingjianInspector/0.1 (assessment of open government)';

/** Captures pages as fixed evidence, each into a file of its own. Exit code 1 where the input was wrong or a file could not be written. */
export async function capture(
  context: Context,
  addresses: readonly string[],
  options: CaptureCommand,
): Promise<number> {
  const json = options.json === true;
  const urls = addressesOf(addresses);
  const authority: Outcome<readonly string[]> = options.tsa === undefined ? done([]) : addressesOf([options.tsa]);
  if (!urls.ok || !authority.ok) return refuse(context, [...problemsOf(urls), ...problemsOf(authority)], json);
  const allowed = options.allow === undefined ? nowhereInside : readAllowed(options.allow);
  if (allowed === null) return refuse(context, [problem('inspect-allow', {}, { text: options.allow ?? '' })], json);

  const folder = await folderFor(options.out);
  if (!folder.ok) return refuse(context, folder.problems, json);
  const renderer = options.browser ? await openRenderer(context) : undefined;
  const [tsa] = authority.value;
  const told: CaptureTold[] = [];
  try {
    for (const url of urls.value) {
      const { bytes, manifest, sha256 } = await capturePage(url, {
        allowed,
        userAgent: AGENT,
        software: 'Mingjian 0.1.0',
        ...(renderer === undefined ? {} : { renderer }),
        ...(tsa === undefined
          ? {}
          : { stamp: { authority: tsa, ask: (digest) => askAuthority(tsa, digest, allowed) } }),
      });
      const file = join(options.out, nameOf(manifest.url, manifest.begun, sha256));
      const written = await writeBytes(file, bytes);
      if (!written.ok) return refuse(context, written.problems, json);
      told.push(toldOf(file, await verifyCapture(bytes)));
    }
  } finally {
    await renderer?.close();
  }
  if (json) context.line(JSON.stringify(told, null, 2));
  else for (const one of told) for (const line of captureLines(one, context)) context.line(line);
  return 0;
}

/** Null: there is none, or it does not start; a capture goes without and says so. */
async function openRenderer({ world }: Context): Promise<Renderer | null> {
  const path = findBrowser(world.env);
  return path === null ? null : Renderer.open(path).catch(() => null);
}

async function folderFor(path: string): Promise<Outcome<void>> {
  try {
    await mkdir(path, { recursive: true });
    return done(undefined);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return failed([problem('file-unwritable', { file: path }, { why: { zh: why, en: why } })]);
  }
}

/** Host, time and the beginning of the hash: two captures never share a name. */
const nameOf = (url: string, begun: string, sha256: string): string =>
  `${new URL(url).host.replace(/[^\w.-]/g, '_')}-${begun.replace(/\D/g, '').slice(0, 14)}-${sha256.slice(0, 8)}.wacz`;

const problemsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems);
