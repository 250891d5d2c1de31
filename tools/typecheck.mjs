// Runs the compiler over every project of the repository, two at a time; there is no build, so this is its only use.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './lib/files.mjs';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const cache = join(ROOT, '.cache', 'tsc');
mkdirSync(cache, { recursive: true });

const folders = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`),
);
const projects = [
  'tsconfig.json',
  ...folders.flatMap((folder) => [`${folder}/tsconfig.json`, `${folder}/tsconfig.test.json`]),
];

function compile(project) {
  const info = join(cache, `${project.replace(/[/.]/g, '-')}.tsbuildinfo`);
  const child = spawn(
    process.execPath,
    [tsc, '-p', project, '--pretty', 'false', '--incremental', '--tsBuildInfoFile', info],
    {
      cwd: ROOT,
    },
  );
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  return new Promise((done) => child.on('close', (code) => done({ project, code, output })));
}

const queue = projects.filter((project) => existsSync(join(ROOT, project)));
const failed = [];
async function worker() {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    const { code, output } = await compile(project);
    if (code === 0) console.log(`${project}: fine`);
    // TS18003: the project's include pattern matches no file, that is, it has no sources so far.
    else if (output.includes('TS18003')) console.log(`${project}: nothing yet`);
    else {
      failed.push(project);
      console.error(output.trimEnd());
    }
  }
}
await Promise.all([worker(), worker()]);
if (failed.length > 0) {
  console.error(`typecheck: failed in ${failed.join(', ')}`);
  process.exitCode = 1;
}
