import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScheme } from './read-scheme.ts';
import { writeScheme } from './write-scheme.ts';

const folder = new URL('../../../../schemes/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test.each(files)('%s, written and read again, is the same scheme', (name) => {
  const scheme = readScheme(readFileSync(new URL(name, folder)), name);
  if (!scheme.ok) throw new Error(JSON.stringify(scheme.problems));
  expect(readScheme(Buffer.from(writeScheme(scheme.value)), name)).toEqual(scheme);
});
