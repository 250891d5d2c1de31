// npm test: every gate and every test, in order; all of them run even when one fails, and the end says which did.
// `npm test -- lint typecheck` runs only the named steps.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser, HOW_TO_MEND, installBrowser } from './find-browser.mjs';
import { ensureInstalled, ensureNode, ensureServerBuilt, ensureWebBuilt } from './lib/ensure.mjs';
import { ROOT, walk } from './lib/files.mjs';
import { findPostgres } from './lib/postgres.mjs';
import { node } from './lib/run.mjs';
import { seconds } from './lib/say.mjs';

const ONE_ENGINE =
  'WARNING: this run covers ONE database engine only, SQLite. There is no PostgreSQL: set DATABASE_URL, or install it.';

const { resolve } = createRequire(import.meta.url);
const exists = (path) => existsSync(join(ROOT, path));

const nothingYet = (what) => {
  console.log(`nothing yet: ${what}`);
  return { code: 0 };
};

/** A package's program by its path: its exports may hide the file from resolve(). */
const bin = (name, file) => join(ROOT, 'node_modules', name, file);

const vitest = (args, env = {}) => node([bin('vitest', 'vitest.mjs'), 'run', ...args], { env });

async function generated() {
  if (!exists('tools/generate.ts')) return nothingYet('no tools/generate.ts');
  return node(['--import', 'tsx', 'tools/generate.ts', '--check']);
}

/** The store's tests run on SQLite always, and on PostgreSQL where a server is found or can be started. */
async function tests() {
  const postgres = await findPostgres();
  if (postgres?.problem !== undefined) {
    console.error(`DATABASE_URL names a PostgreSQL server that does not answer: ${postgres.problem}`);
    return { code: 1 };
  }
  console.log(postgres === undefined ? ONE_ENGINE : `Databases: SQLite, and PostgreSQL through ${postgres.how}`);
  try {
    // The engine's coverage has a threshold in vitest.config.ts; below it this run fails.
    const args = ['--project', 'node', ...(exists('packages/engine/src') ? ['--coverage'] : [])];
    const result = await vitest(args, postgres === undefined ? {} : { DATABASE_URL: postgres.url });
    return { ...result, warning: postgres === undefined ? ONE_ENGINE : undefined };
  } finally {
    await postgres?.stop();
  }
}

async function web() {
  if (!exists('apps/web/index.html')) return nothingYet('no apps/web/index.html');
  return { code: (await ensureWebBuilt()) ? 0 : 1 };
}

async function browser() {
  if (!walk(join(ROOT, 'tests', 'browser')).some((path) => path.endsWith('.browser.ts'))) {
    return nothingYet('no tests/browser/*.browser.ts');
  }
  const found = findBrowser() ?? (await installBrowser());
  if (found === undefined) {
    console.error(HOW_TO_MEND);
    return { code: 1 };
  }
  if (!(await ensureWebBuilt()) || !(await ensureServerBuilt())) return { code: 1 };
  return vitest(['--project', 'browser'], { MINGJIAN_BROWSER: found });
}

const lawScope = () => ['packages', 'apps', 'schemes', 'tests', 'tools', 'bench'].filter(exists);

const STEPS = [
  { name: 'generated', title: 'generated files are fresh', run: generated },
  { name: 'units', title: 'every unit has its test, judgement is pure', run: () => node(['tools/check-units.mjs']) },
  { name: 'sizes', title: 'file sizes', run: () => node(['tools/check-sizes.mjs']) },
  { name: 'words', title: 'words that must not be in the source', run: () => node(['tools/check-words.mjs']) },
  {
    name: 'lint',
    title: 'lint and format (biome)',
    run: () => node([resolve('@biomejs/biome/bin/biome'), 'check', '.']),
  },
  {
    name: 'imports',
    title: 'import law (dependency-cruiser)',
    run: () =>
      node([bin('dependency-cruiser', 'bin/dependency-cruise.mjs'), '--output-type', 'err-long', ...lawScope()]),
  },
  { name: 'typecheck', title: 'types', run: () => node(['tools/typecheck.mjs']) },
  { name: 'unused', title: 'unused files, exports and packages (knip)', run: () => node([bin('knip', 'bin/knip.js')]) },
  { name: 'tests', title: 'tests, and the coverage of the engine (vitest)', run: tests },
  { name: 'web', title: 'web build (vite)', run: web },
  { name: 'browser', title: 'journeys in a browser', run: browser },
];

/** Vitest's own closing lines: how many files and tests there were. */
function closingLines(output = '') {
  // Colour codes would hide the words from the pattern.
  const plain = output.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  return plain
    .split('\n')
    .filter((line) => /^\s*(Test Files|Tests)\s/.test(line) || /^ERROR: Coverage/.test(line.trim()));
}

function choose(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown step: ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`);
    return undefined;
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

async function main(names) {
  const steps = choose(names);
  if (steps === undefined || !ensureNode() || !(await ensureInstalled())) return 1;
  const begun = Date.now();
  const results = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}: ${step.title}`);
    const since = Date.now();
    const { code, output, warning } = await step.run();
    results.push({ ...step, passed: code === 0, closing: [...closingLines(output), ...(warning ? [warning] : [])] });
    console.log(`== ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  }
  const failed = results.filter((result) => !result.passed);
  console.log(`\n== summary, ${seconds(begun)}`);
  for (const { name, closing } of results) for (const line of closing) console.log(`${name}: ${line.trim()}`);
  if (failed.length > 0) console.log(`failed steps: ${failed.map((result) => result.name).join(', ')}`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

// Leaving by exit() lets a server that we started be stopped and its folder removed.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.exitCode = await main(process.argv.slice(2));
