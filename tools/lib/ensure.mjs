// What must be true before anything else runs: a Node that is new enough, the packages of the lock, the built pages.
// Everything here is plain Node without dependencies, because it runs before there are any.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT, walk } from './files.mjs';
import { fitsLock, thisPlatform } from './fits-lock.mjs';
import { node, npm } from './run.mjs';
import { say } from './say.mjs';

const NEEDED = [20, 20];

export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return true;
  say(
    `需要 Node ${NEEDED.join('.')} 或更新版本，当前是 ${version}。`,
    `Node ${NEEDED.join('.')} or newer is needed; this is ${version}.`,
  );
  return false;
}

/** The lock decides what is installed; the platform decides which binaries of it. */
function lockHash() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex');
}

const readOr = (file, fallback) => (existsSync(file) ? readFileSync(file, 'utf8') : fallback);

/** Whether somebody has installed by hand what the lock asks for, and all of it is still there. */
export function isInstalled(root = ROOT) {
  const lock = JSON.parse(readOr(join(root, 'package-lock.json'), '{}'));
  const installed = JSON.parse(readOr(join(root, 'node_modules', '.package-lock.json'), '{}'));
  if (!fitsLock(lock, installed, thisPlatform())) return false;
  return Object.keys(installed.packages ?? {}).every((path) => existsSync(join(root, path, 'package.json')));
}

export async function ensureInstalled() {
  const stamp = join(ROOT, 'node_modules', '.mingjian-stamp');
  if (readOr(stamp, '') === lockHash()) return true;
  if (isInstalled()) {
    writeFileSync(stamp, lockHash());
    return true;
  }
  say('正在安装依赖……', 'Installing packages (npm ci) …');
  // The tools and the page builder are development packages, so they are wanted even under NODE_ENV=production.
  let { code } = await npm(['ci', '--include=dev', '--no-progress', '--loglevel=error']);
  if (code !== 0) {
    say('改用 npm install 重试……', 'npm ci failed; trying npm install …');
    ({ code } = await npm(['install', '--include=dev', '--no-progress', '--loglevel=error']));
  }
  if (code !== 0) {
    say(
      '依赖安装失败，请检查网络和 npm 的源设置。',
      'Packages could not be installed; check the network and the registry npm uses.',
    );
    return false;
  }
  // Hashed again: npm install may have completed the lock.
  writeFileSync(stamp, lockHash());
  return true;
}

const WEB = join(ROOT, 'apps', 'web');
const SERVER = join(ROOT, 'apps', 'server');

/** Size and time instead of contents: reading a thousand files would make every start slower than building saves. */
function sourcesHash(folders) {
  const hash = createHash('sha256').update(lockHash());
  for (const folder of folders) {
    for (const path of walk(join(ROOT, folder))) {
      if (/\.test\.tsx?$/.test(path)) continue;
      const { size, mtimeMs } = statSync(join(ROOT, folder, path));
      hash.update(`${folder}/${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Builds apps/web into apps/web/dist when a source changed since the last build. */
export async function ensureWebBuilt() {
  if (!existsSync(join(WEB, 'index.html'))) return true;
  const stamp = join(WEB, '.cache', 'build-stamp');
  const sources = sourcesHash([
    'apps/web',
    'packages/model',
    'packages/engine',
    'packages/workflow',
    'packages/reader',
    'schemes',
    'docs',
  ]);
  if (existsSync(join(WEB, 'dist', 'index.html')) && readOr(stamp, '') === sources) return true;
  say('正在构建网页……', 'Building the web pages …');
  const vite = join(dirname(createRequire(join(WEB, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  const { code } = await node([vite, 'build', '--logLevel', 'warn'], { cwd: WEB });
  if (code !== 0) {
    say('网页构建失败，原因见上。', 'The web pages could not be built; the reason is above.');
    return false;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
  return true;
}

/** Bundles apps/server into apps/server/dist, with the threads that read documents and look at websites, when a source changed since the last time. */
export async function ensureServerBuilt() {
  const outfile = join(SERVER, 'dist', 'main.mjs');
  const stamp = join(SERVER, '.cache', 'build-stamp');
  const sources = sourcesHash(['apps/server/src', 'packages']);
  if (existsSync(outfile) && readOr(stamp, '') === sources) return true;
  say('正在构建服务程序……', 'Building the server …');
  try {
    // Imported here: before the packages are installed there is no bundler.
    const { bundle } = await import('./bundle.mjs');
    await bundle(join(SERVER, 'src', 'main.ts'), outfile);
    await bundle(join(SERVER, 'src', 'schemes', 'draft', 'thread.ts'), join(SERVER, 'dist', 'read-plan.mjs'));
    await bundle(join(SERVER, 'src', 'inspect', 'thread.ts'), join(SERVER, 'dist', 'look-at-site.mjs'));
  } catch (error) {
    say('服务程序构建失败，原因见上。', `The server could not be built: ${error.message}`);
    return false;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
  return true;
}
