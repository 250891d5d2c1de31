// A PostgreSQL server for the tests: the one that is named, the one that runs here, or one of our own for as long as we run.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './files.mjs';
import { run } from './run.mjs';

const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;

/** The client of packages/store. Asked for late: this file must load before anything is installed. */
const client = () => createRequire(join(ROOT, 'packages', 'store', 'package.json'))('pg').Client;

/** Undefined when a server answers to the connection string, else what went wrong. */
export async function trouble(url) {
  const Client = client();
  const one = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that goes away while we disconnect is no trouble of ours.
  one.on('error', () => undefined);
  try {
    await one.connect();
    await one.query('select 1');
    return undefined;
  } catch (error) {
    return error.message || error.code || String(error);
  } finally {
    await one.end().catch(() => undefined);
  }
}

/** A server at the usual place that lets us in without a password. */
async function running(at) {
  const users = [...new Set(['postgres', userInfo().username])];
  for (const user of users) {
    for (const database of ['test', 'postgres']) {
      const url = `postgres://${encodeURIComponent(user)}@${at}/${database}`;
      const said = await trouble(url);
      if (said === undefined) return url;
      if (said.includes('ECONNREFUSED')) return undefined;
    }
  }
  return undefined;
}

const FOLDERS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/usr/local/pgsql', '/usr'];

/** The folder with initdb and postgres: on the path, else the newest where systems install it. Undefined when there is none. */
export function findBinaries(env = process.env, folders = FOLDERS) {
  const whole = (folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
  const installed = folders.flatMap((folder) => {
    const inside = existsSync(folder) ? readdirSync(folder).filter((name) => /^(postgresql@)?\d+$/.test(name)) : [];
    const newest = inside.sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')));
    return [...newest.map((name) => join(folder, name, 'bin')), join(folder, 'bin')];
  });
  return [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...installed].find(whole);
}

/** PostgreSQL refuses to run as root: then it runs as somebody else. */
function otherUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout));
    if (uid > 0) return { uid, gid };
  }
  return {};
}

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/**
 * A server of our own in a temporary folder, on a port of its own, open to this machine only. Throws when it does not come up.
 * `kill` ends it as a crash does, `start` starts it again on the same data, `stop` ends it and removes the data.
 * `safe` makes a commit wait for the disk; without it a throw-away server is faster.
 */
export async function ownServer(binaries, { safe = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-postgres-'));
  const who = otherUser();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const cwd = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...who, cwd, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    remove();
    throw new Error(made.error?.message ?? made.stderr);
  }
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let child;
  let said = '';

  async function start() {
    const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: safe ? 'on' : 'off' };
    const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    child = spawn(join(binaries, 'postgres'), args, { ...who, cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (text) => {
      said = (said + text).slice(-4_000);
    });
    const mine = child;
    for (const until = Date.now() + START_PATIENCE_MS; ; await wait(100)) {
      if (mine.exitCode !== null) throw new Error(said);
      if ((await trouble(url)) === undefined) return;
      if (Date.now() > until) throw new Error(`no answer: ${said}`);
    }
  }

  /** SIGINT: the server's fast shutdown; SIGQUIT: the immediate one, without any tidying. */
  async function end(signal) {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('close', done));
    child.kill(signal);
    const slow = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await gone;
    clearTimeout(slow);
  }

  const atExit = () => {
    child?.kill('SIGQUIT');
    remove();
  };
  process.on('exit', atExit);
  const stop = async () => {
    await end('SIGINT');
    process.off('exit', atExit);
    remove();
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, folder, start, kill: () => end('SIGQUIT'), stop };
}

/** Installs PostgreSQL with the system's packages (Debian, Ubuntu). False when that did not go well. */
async function install({ PATH }) {
  console.log('No PostgreSQL here: installing it, so that the store is tested on both engines.');
  const [apt, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { PATH, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', 'postgresql'],
  ]) {
    const { code } = await run(apt, [...before, ...args], { env });
    if (code !== 0) {
      console.error(`apt-get ${args[0]} failed: PostgreSQL could not be installed.`);
      return false;
    }
  }
  return true;
}

/**
 * The server of a test run: `{ url, how, stop }`; `{ problem }` when the one that DATABASE_URL names does not answer; undefined
 * when there is none and none can be started. With MINGJIAN_INSTALL_POSTGRES in the environment it may install one.
 */
export async function findPostgres({ env = process.env, at = '127.0.0.1:5432', folders = FOLDERS } = {}) {
  const stop = async () => undefined;
  if (env.DATABASE_URL) {
    const said = await trouble(env.DATABASE_URL);
    return said === undefined ? { url: env.DATABASE_URL, how: 'DATABASE_URL', stop } : { problem: said };
  }
  const url = await running(at);
  if (url !== undefined) return { url, how: `the server at ${at}`, stop };
  let binaries = findBinaries(env, folders);
  if (binaries === undefined && env.MINGJIAN_INSTALL_POSTGRES && (await install(env))) {
    binaries = findBinaries(env, folders);
  }
  if (binaries === undefined) return undefined;
  try {
    const own = await ownServer(binaries);
    return { url: own.url, how: `a server of its own from ${binaries}`, stop: own.stop };
  } catch (error) {
    console.error(`PostgreSQL in ${binaries} could not be started: ${error.message}`);
    return undefined;
  }
}
