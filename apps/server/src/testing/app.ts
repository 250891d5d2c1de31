import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '@mingjian/store';
import { freshStore } from '@mingjian/store/testing';
import { buildApp } from '../app.ts';
import { type Library, openLibrary } from '../library.ts';
import type { App, Services } from '../types.ts';
import { holdToDocument } from './as-described.ts';

let library: Promise<Library> | undefined;

/** The built-in schemes, read once for all tests of a file. */
export function builtIn(): Promise<Library> {
  library ??= openLibrary(fileURLToPath(new URL('../../../../schemes/', import.meta.url)));
  return library;
}

/** A folder as a build of the workbench leaves it. */
export async function webFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>明鉴</title>');
  await writeFile(join(folder, 'seal.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets', 'index-Abc123_x.js'), 'export {};');
  return folder;
}

interface Office {
  readonly store: Store;
  now: string;
}
const offices = new WeakMap<App, Office>();

function officeOf(app: App): Office {
  const office = offices.get(app);
  if (!office) throw new Error('this app is not from testApp()');
  return office;
}

/** The store of an app from `testApp`. */
export const storeOf = (app: App): Store => officeOf(app).store;

/** What the clock of an app from `testApp` says, and setting it (ISO instant). */
export const nowOf = (app: App): string => officeOf(app).now;
export function setNow(app: App, at: string): void {
  officeOf(app).now = at;
}

/** The whole application on a fresh SQLite store in a folder of its own; `app.close()` takes both away. Its clock stands still. */
export async function testApp({ web, ...more }: { web?: string } & Partial<Services> = {}): Promise<App> {
  const office: Office = { store: await freshStore('sqlite'), now: '2026-03-02T01:00:00.000Z' };
  const app = await buildApp({
    library: await builtIn(),
    store: office.store,
    now: () => office.now,
    webFolder: web ?? join(tmpdir(), 'mingjian-has-no-such-folder'),
    ...more,
  });
  holdToDocument(app);
  offices.set(app, office);
  return app;
}

/** A multipart body as a browser sends it. */
export function multipart(parts: readonly { name: string; file?: string; content: string | Uint8Array }[]) {
  const boundary = 'mingjian-test-boundary';
  const chunks = parts.flatMap(({ name, file, content }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"\r\ncontent-type: application/octet-stream`}\r\n\r\n`,
    ),
    Buffer.from(content as string),
    Buffer.from('\r\n'),
  ]);
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
}
