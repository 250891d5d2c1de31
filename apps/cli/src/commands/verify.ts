import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyCapture } from '@mingjian/inspector';
import { done, failed, type Outcome, problem } from '@mingjian/model';
import { readBytes } from '../disk.ts';
import { type Context, refuse } from '../io.ts';
import { type CaptureTold, captureLines, toldOf } from '../views/capture.ts';

export interface VerifyCommand {
  readonly roots?: string;
  readonly json?: true;
}

/** Looks whether captures are as they were made. Exit code 1 where a byte of one was altered, or there is nothing to look at. */
export async function verify(context: Context, paths: readonly string[], options: VerifyCommand): Promise<number> {
  const json = options.json === true;
  const roots = await rootsIn(options.roots);
  if (!roots.ok) return refuse(context, roots.problems, json);
  const told: CaptureTold[] = [];
  for (const path of paths) {
    const files = await capturesIn(path);
    if (!files.ok) return refuse(context, files.problems, json);
    for (const file of files.value) {
      const bytes = await readBytes(file, 'capture');
      if (!bytes.ok) return refuse(context, bytes.problems, json);
      told.push(toldOf(file, await verifyCapture(Buffer.from(bytes.value), roots.value)));
    }
  }
  if (json) context.line(JSON.stringify(told, null, 2));
  else for (const one of told) for (const line of captureLines(one, context)) context.line(line);
  return told.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

/** The file itself, or all captures of a folder and those within it. */
async function capturesIn(path: string): Promise<Outcome<readonly string[]>> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return done([path]);
  const all = await readdir(path, { recursive: true });
  const found = all.filter((name) => name.endsWith('.wacz')).sort();
  return found.length > 0
    ? done(found.map((name) => join(path, name)))
    : failed([problem('capture-none', { file: path })]);
}

/** Certificates of the authorities that somebody trusts with the time, PEM. */
async function rootsIn(path: string | undefined): Promise<Outcome<readonly string[]>> {
  if (path === undefined) return done([]);
  const text = await readFile(path, 'utf8').catch(() => '');
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return found.length > 0 ? done(found) : failed([problem('capture-roots', { file: path })]);
}
