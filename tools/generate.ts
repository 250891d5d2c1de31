// npm run generate: writes what is made from the sources, so that documents cannot say something else.
// With --check nothing is written: stale files are named and the exit code is 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from './generate/checks.ts';
import { clausesPage } from './generate/clauses.ts';
import { errorsPage } from './generate/errors.ts';
import { rulesPage } from './generate/rules.ts';
import { schemaFile } from './generate/schema.ts';
import { isMain, ROOT } from './lib/files.mjs';

export interface Made {
  /** Relative to the repository. */
  path: string;
  text: string;
}

/** Everything that is made, in no particular order. Nothing in it depends on the day or the machine. */
export const makeAll = (): Made[] => [
  { path: 'docs/clauses.md', text: clausesPage() },
  { path: 'docs/rules.md', text: rulesPage() },
  { path: 'docs/checks.md', text: checksPage() },
  { path: 'docs/errors.md', text: errorsPage() },
  { path: 'schemes/scheme.schema.json', text: schemaFile() },
];

export const isStale = ({ path, text }: Made): boolean =>
  !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text;

function main(checkOnly: boolean): void {
  const stale = makeAll().filter(isStale);
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

if (isMain(import.meta.url)) main(process.argv.includes('--check'));
