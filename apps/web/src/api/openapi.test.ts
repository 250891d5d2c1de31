import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Addresses that the workbench does not ask, and who does. */
const OTHERS = {
  '/api/rounds/{id}/desk/tasks.xlsx': 'programs of the office; people take the workbook that they can fill in',
  '/api/rounds/{id}/results': 'programs of the office; the workbench scores for itself',
  '/api/rounds/{id}/results/{unit}/ledger.xlsx': 'programs of the office',
  '/api/schemes/{id}/findings': 'programs of the office',
  '/api/session/single-sign-on/callback': 'the single sign-on, which sends the browser back',
  '/healthz': 'whoever watches the process',
};

const SRC = fileURLToPath(new URL('..', import.meta.url));

it('every address of the document is asked by the workbench, or it is said who asks', () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(gen|test)\.tsx?$/.test(name))
    .map((name) => readFileSync(`${SRC}/${name}`, 'utf8'))
    .join('\n');
  const document = readFileSync(new URL('openapi.gen.ts', import.meta.url), 'utf8');
  const addresses = [...document.matchAll(/^ {4}"(\/[^"]+)": \{$/gm)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(50);
  const unasked = addresses.filter((one) => !sources.includes(`'${one}'`) && !sources.includes(`"${one}"`));
  expect(unasked).toEqual(Object.keys(OTHERS));
});
