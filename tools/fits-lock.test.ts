import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled } from './lib/ensure.mjs';
import { fitsLock } from './lib/fits-lock.mjs';

const platform = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const one = { version: '1.2.0', integrity: 'sha512-a' };
const lockOf = (packages: Record<string, object>) => ({ packages: { '': { name: 'all' }, ...packages } });

it('fits where every package of the lock is there in its version', () => {
  const lock = lockOf({ 'node_modules/a': one, 'apps/b': { version: '0.1.0' }, 'node_modules/b': { link: true } });
  const { '': _, ...packages } = lock.packages as Record<string, object>;
  expect(fitsLock(lock, { packages }, platform)).toBe(true);
  expect(fitsLock(lock, { packages: { ...packages, 'node_modules/a': { ...one, version: '1.1.0' } } }, platform)).toBe(
    false,
  );
  expect(
    fitsLock(lock, { packages: { ...packages, 'node_modules/a': { ...one, integrity: 'sha512-b' } } }, platform),
  ).toBe(false);
  const { 'node_modules/a': __, ...without } = packages;
  expect(fitsLock(lock, { packages: without }, platform)).toBe(false);
  expect(fitsLock(lock, {}, platform)).toBe(false);
});

it.each([
  [{ os: ['win32'], cpu: ['x64'] }, true],
  [{ os: ['linux'], cpu: ['arm64'] }, true],
  [{ os: ['linux'], cpu: ['x64'], libc: ['musl'] }, true],
  [{ os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, false],
  [{ os: ['linux'], cpu: ['x64'] }, false],
  [{ os: ['!win32'] }, false],
  [{ os: ['!linux'] }, true],
  [{ cpu: ['wasm32'] }, true],
  [{}, true],
])('an optional package for %o may be missing on Linux, x64, glibc: %s', (asks, may) => {
  expect(fitsLock(lockOf({ 'node_modules/c': { ...one, optional: true, ...asks } }), { packages: {} }, platform)).toBe(
    may,
  );
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingjian-lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, what: object): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(what));
}

it('takes what was installed by hand, and not what was taken away since', () => {
  put('package-lock.json', lockOf({ 'node_modules/a': one }));
  expect(isInstalled(root)).toBe(false);
  put('node_modules/.package-lock.json', { packages: { 'node_modules/a': one } });
  expect(isInstalled(root)).toBe(false);
  put('node_modules/a/package.json', {});
  expect(isInstalled(root)).toBe(true);
});
