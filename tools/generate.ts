// npm run generate: writes what is made from the sources, so that documents cannot say something else.
// With --check nothing is written: stale files are named and the exit code is 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditsPage } from './generate/audits.ts';
import { checksPage } from './generate/checks.ts';
import { clausesPage } from './generate/clauses.ts';
import { errorsPage } from './generate/errors.ts';
import { openapiTypes } from './generate/openapi.ts';
import { presetsPage } from './generate/presets.ts';
import { rulesPage } from './generate/rules.ts';
import { schemaFile } from './generate/schema.ts';
import { isMain, ROOT } from './lib/files.mjs';

export interface Made {
  /** Relative to the repository. */
  path: string;
  text: string;
}

/** Everything that is made, in no particular order. Nothing in it depends on the day or the machine. */
export const makeAll = async (): Promise<Made[]> => [
  { path: 'docs/clauses.md', text: clausesPage() },
  { path: 'docs/rules.md', text: rulesPage() },
  { path: 'docs/checks.md', text: checksPage() },
  { path: 'docs/audits.md', text: auditsPage() },
  { path: 'docs/presets.md', text: presetsPage() },
  { path: 'docs/errors.md', text: errorsPage() },
  { path: 'schemes/scheme.schema.json', text: schemaFile() },
  { path: 'apps/web/src/api/openapi.gen.ts', text: await openapiTypes() },
];

export const isStale = ({ path, text }: Made): boolean =>
  !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text;

async function main(checkOnly: boolean): Promise<void> {
  const stale = (await makeAll()).filter(isStale);
  for (const { path, text } of stale) {
    if (checkOnly) console.error(`fail  ${path} is stale: run npm run generate`);
    else {
      writeFileSync(join(ROOT, path), text);
      console.log(`written  ${path}`);
    }
  }
  if (stale.length === 0) console.log('generate: everything is fresh');
  process.exitCode = checkOnly && stale.length > 0 ? 1 : 0;
}

if (isMain(import.meta.url)) await main(process.argv.includes('--check'));
