import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBinaries, findPostgres, ownServer, trouble } from './lib/postgres.mjs';

const NOWHERE = '127.0.0.1:1';

test('a server that is named and does not answer is a problem, never replaced in silence', async () => {
  const found = await findPostgres({ env: { DATABASE_URL: `postgres://nobody@${NOWHERE}/none` } });
  expect(found).toEqual({ problem: expect.stringContaining('ECONNREFUSED') });
});

test('without a server and without programs there is none', async () => {
  expect(await findPostgres({ env: { PATH: '' }, at: NOWHERE, folders: [] })).toBeUndefined();
});

test('the path comes first, then the newest version; a folder that lacks a program is passed over', () => {
  const root = mkdtempSync(join(tmpdir(), 'mingjian-binaries-'));
  const put = (folder: string, ...names: string[]) => {
    mkdirSync(join(root, folder), { recursive: true });
    for (const name of names) writeFileSync(join(root, folder, name), '');
    return join(root, folder);
  };
  put('9/bin', 'initdb', 'postgres');
  const newest = put('16/bin', 'initdb', 'postgres');
  put('17/bin', 'initdb');
  const onPath = put('mine', 'initdb', 'postgres');
  expect(findBinaries({ PATH: put('empty') }, [root])).toBe(newest);
  expect(findBinaries({ PATH: onPath }, [root])).toBe(onPath);
  rmSync(root, { recursive: true });
});

test('where none is there, it is installed when that is allowed, and not otherwise', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mingjian-install-'));
  const told = join(root, 'told');
  writeFileSync(join(root, 'apt-get'), `#!/bin/sh\necho "$@" >> ${told}\n`, { mode: 0o755 });
  writeFileSync(join(root, 'sudo'), '#!/bin/sh\nshift\nexec "$@"\n', { mode: 0o755 });
  const nowhere = { at: NOWHERE, folders: [] };
  const allowed = { PATH: root, MINGJIAN_INSTALL_POSTGRES: '1' };
  expect(await findPostgres({ ...nowhere, env: { PATH: root } })).toBeUndefined();
  expect(existsSync(told)).toBe(false);
  expect(await findPostgres({ ...nowhere, env: allowed })).toBeUndefined();
  expect(readFileSync(told, 'utf8')).toBe('update -q\ninstall -y -q postgresql\n');
  rmSync(root, { recursive: true });
});

const binaries = findBinaries();
if (binaries !== undefined) {
  test('a server of its own answers, comes back after a kill, and leaves nothing behind', async () => {
    const server = await ownServer(binaries);
    expect(await trouble(server.url)).toBeUndefined();
    await server.kill();
    expect(await trouble(server.url)).toContain('ECONNREFUSED');
    await server.start();
    expect(await trouble(server.url)).toBeUndefined();
    await server.stop();
    expect(await trouble(server.url)).toContain('ECONNREFUSED');
    expect(existsSync(server.folder)).toBe(false);
  });
}
