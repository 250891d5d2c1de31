// npm run bench, bench:http, bench:reader, bench:sites: bundles the measurements, and the server as it is started, and runs them.
import { join } from 'node:path';
import { ensureInstalled, ensureServerBuilt } from './lib/ensure.mjs';
import { ROOT } from './lib/files.mjs';
import { node } from './lib/run.mjs';

const SITES = ['server', 'mingjian', 'look', 'tight', 'crawlee', 'linkinator'];
const ENTRIES = {
  scoring: ['run', 'scoring/memory'],
  http: ['http', 'http/bare'],
  reader: ['reader'],
  sites: ['sites', ...SITES.map((name) => `sites/${name}`)],
};

/** Ours: what is measured against brings libraries of its own beside it, in other versions, and these are not to find them. */
const OWN = new Set(['mingjian', 'look', 'tight'].map((name) => `sites/${name}`));

const [which = 'scoring', ...args] = process.argv.slice(2);
const built = (entry) => join(ROOT, ...(OWN.has(entry) ? ['dist', 'bench'] : ['bench', 'dist']), `${entry}.mjs`);

if ((await ensureInstalled()) && (['reader', 'sites'].includes(which) || (await ensureServerBuilt()))) {
  const { bundle } = await import('./lib/bundle.mjs');
  for (const entry of ENTRIES[which]) await bundle(join(ROOT, 'bench', `${entry}.ts`), built(entry));
  const { code } = await node([built(ENTRIES[which][0]), ...args]);
  process.exitCode = code;
} else process.exitCode = 1;
