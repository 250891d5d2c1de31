import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Audit } from './audit.ts';
import { audits } from './index.ts';

// One audit is one file with its test beside it, in the list, and told in the catalogue in both languages. That its test shows each
// verdict, `testing/verdicts-seen.ts` sees to.

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'shared')
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`))
  .filter((path) => path.endsWith('.ts'));
const units = files.filter((path) => !path.endsWith('.test.ts'));
const made: readonly [string, Audit][] = await Promise.all(
  units.map(async (path): Promise<[string, Audit]> => [path, (await import(new URL(path, folder).href)).default]),
);
const catalogue = readFileSync(new URL('../../../../docs/audits.md', import.meta.url), 'utf8');

it('lists each audit that there is, each under an id of its own', () => {
  expect(made.filter(([, audit]) => !audits.includes(audit)).map(([path]) => path)).toEqual([]);
  expect(made.length).toBe(audits.length);
  expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length);
});

it.each(made)('%s has its test, its sources and its line in the catalogue', (path, audit) => {
  const test = path.replace(/\.ts$/, '.test.ts');
  expect(files).toContain(test);
  expect(audit.sources.length).toBeGreaterThan(0);
  for (const { zh, en } of [audit.title, audit.says]) expect([zh, en].every((words) => words !== '')).toBe(true);
  expect(catalogue).toContain(`| [\`${audit.id}\`](#${audit.id}) |`);
});
