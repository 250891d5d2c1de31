import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '@mingjian/store';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The product as somebody uses it: the server on a free port, and a browser. */
export interface Stage {
  url: string;
  /** A page of its own, with its own storage. Complaints of the browser are kept in `complaints`. */
  page(): Promise<{ page: Page; complaints: string[] }>;
  /** Closes the pages of a scene. */
  clear(): Promise<void>;
  strike(): Promise<void>;
}

/** `prepare` fills the data folder before the server starts; without it the installation is empty. `settings`: of the server. */
export async function setStage(
  prepare?: (store: Store) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const browser = await openBrowser();
  const data = await mkdtemp(join(tmpdir(), 'mingjian-stage-'));
  if (prepare) {
    const store = await openStore({ folder: data });
    await prepare(store);
    await store.close();
  }
  const server = await startServer(data, settings);
  let contexts: BrowserContext[] = [];
  return {
    url: server.url,
    async page() {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
      contexts.push(context);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // The browser reports every refused request itself; refusals are part of a journey.
        const refused = /status of 4\d\d/.test(message.text());
        if (message.type() === 'error' && !refused) complaints.push(message.text());
      });
      return { page, complaints };
    },
    async clear() {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
    },
    async strike() {
      await browser.close();
      const gone = new Promise((resolve) => server.process.once('exit', resolve));
      server.process.kill('SIGTERM');
      await gone;
      await rm(data, { recursive: true });
    },
  };
}

function openBrowser(): Promise<Browser> {
  const found = process.env.MINGJIAN_BROWSER || execFileSync('node', ['tools/find-browser.mjs'], { cwd: ROOT });
  return chromium.launch({
    executablePath: String(found).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** On a data folder of its own. */
function startServer(
  data: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/server/dist/main.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...settings, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url) resolve({ url, process: child });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
