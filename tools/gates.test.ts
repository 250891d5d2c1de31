import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSizes } from './check-sizes.mjs';
import { checkUnits } from './check-units.mjs';
import { checkWords } from './check-words.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureNode } from './lib/ensure.mjs';

let root = '';

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingjian-gates-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('an empty repository passes every gate', () => {
  expect(checkSizes(root)).toEqual({ problems: [], warnings: [] });
  expect(checkUnits(root)).toEqual([]);
  expect(checkWords(root)).toEqual([]);
});

test('sizes: 250 lines pass, 251 warn, 401 fail; tables and generated files may be long', () => {
  put('packages/a/src/fine.ts', 'x;\n'.repeat(250));
  put('packages/a/src/long.ts', 'x;\n'.repeat(251));
  put('packages/a/src/huge.ts', 'x;\n'.repeat(401));
  put('packages/a/src/table.ts', `// Reference table: provinces\n${'x;\n'.repeat(401)}`);
  put('packages/a/src/list.gen.ts', 'x;\n'.repeat(401));
  const { problems, warnings } = checkSizes(root);
  expect(problems).toEqual([expect.stringContaining('huge.ts: 401 lines')]);
  expect(warnings).toEqual([expect.stringContaining('long.ts: 251 lines')]);
});

test('units: a rule kind needs its test and its cases, a check its test, what they share neither', () => {
  put('packages/engine/src/rules/index.ts', '');
  put('packages/engine/src/rules/shared/periods.ts', '');
  put('packages/engine/src/rules/quota.ts', '');
  put('packages/engine/src/checks/sums.ts', '');
  expect(checkUnits(root)).toEqual([
    expect.stringContaining('quota.test.ts is missing'),
    expect.stringContaining('quota.cases.yaml is missing'),
    expect.stringContaining('sums.test.ts is missing'),
  ]);
});

test('units: clock, chance and locale are refused in code, allowed in comments, tests and UTC', () => {
  put('packages/engine/src/a.ts', '// Date.now is refused\n/* Math.random\n*/ new Date(0).getUTCDay();\n');
  put('packages/engine/src/a.test.ts', 'Date.now();\n');
  expect(checkUnits(root)).toEqual([]);
  put('packages/model/src/b.ts', 'const a = 1;\nconst b = new Date();\nlist.sort((x, y) => x.localeCompare(y));\n');
  expect(checkUnits(root)).toEqual([
    expect.stringContaining('b.ts:2: new Date()'),
    expect.stringContaining("b.ts:3: the machine's language data"),
  ]);
});

test('words: machine paths, promises and switched-off tests are found with their line', () => {
  // Joined here so that the gate does not find its own test.
  put('docs/a.md', `fine /usr/bin\nsee ${'/ho'}me/someone/notes\nhttps://example.org/home/page\n`);
  put('packages/a/src/a.ts', `// ${'TO'}DO later\n`);
  put('packages/a/src/a.test.ts', `\nit.${'on'}ly('x', () => {});\n`);
  expect(checkWords(root)).toEqual([
    expect.stringContaining('docs/a.md:2'),
    expect.stringContaining('packages/a/src/a.test.ts:2'),
    expect.stringContaining('packages/a/src/a.ts:1'),
  ]);
});

test('the browser named by MINGJIAN_BROWSER wins, and a wrong one is not replaced in silence', () => {
  put('mine', '');
  put('bin/chromium', '');
  const PATH = join(root, 'bin');
  expect(findBrowser({ PATH }, 'linux')).toBe(join(PATH, 'chromium'));
  expect(findBrowser({ PATH, MINGJIAN_BROWSER: join(root, 'mine') }, 'linux')).toBe(join(root, 'mine'));
  expect(findBrowser({ PATH, MINGJIAN_BROWSER: join(root, 'absent') }, 'linux')).toBeUndefined();
  expect(findBrowser({ PATH: '' }, 'linux')).toBeUndefined();
});

test('Node older than 20.20 is refused', () => {
  expect(['20.20.0', '20.20.2', '22.1.0'].map(ensureNode)).toEqual([true, true, true]);
  expect(['18.20.0', '20.19.9'].map(ensureNode)).toEqual([false, false]);
});
