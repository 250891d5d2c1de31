import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const children: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  const gone = children.splice(0).map((child) => {
    const ended = child.exitCode !== null || child.signalCode !== null;
    const closed = ended || new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    return closed;
  });
  await Promise.all(gone);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-main-'));
  folders.push(folder);
  return folder;
}

function start(env: Record<string, string>, args: readonly string[] = []) {
  const own = { DATA_DIR: env.DATA_DIR ?? dataFolder(), DATABASE_URL: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: root,
    env: { ...process.env, ...own, ...env },
  });
  children.push(child);
  const text = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    text.out += data;
  });
  child.stderr.on('data', (data) => {
    text.err += data;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [found] = /http:\/\/[\d.]+:\d+/.exec(text.out) ?? [];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(text.err)));
  });
  // Whoever does not wait for the address does not mind that there is none.
  address.catch(() => {});
  return { child, text, ended, address };
}

describe('the server as a program', () => {
  it('serves, says when its port is taken, and stops when it is told to', async () => {
    const first = start({ PORT: '0' });
    const address = await first.address;
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ status: 'ok' });

    const second = start({ PORT: new URL(address).port });
    expect(await second.ended).toBe(3);
    expect(second.text.out).toBe('');
    expect(second.text.err).toContain(`端口 ${new URL(address).port} 已被占用`);
    expect(second.text.err.trimEnd()).not.toContain('\n');

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it('leaves a data folder to the one that has it, and keeps what is in it', async () => {
    const DATA_DIR = dataFolder();
    const first = start({ PORT: '0', DATA_DIR });
    const address = await first.address;
    const made = await fetch(`${address}/api/session/first-run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-mingjian': '1' },
      body: JSON.stringify({ login: 'admin', name: '管理员', password: 'Kong-shan-19' }),
    });
    expect(made.status).toBe(200);

    const second = start({ PORT: '0', DATA_DIR });
    expect(await second.ended).toBe(4);
    expect(second.text.err).toContain(`数据目录 ${DATA_DIR} 正被另一个明鉴服务使用`);
    expect(second.text.err).toContain(`Another Mingjian works in ${DATA_DIR}`);

    first.child.kill('SIGKILL');
    await first.ended;
    const third = start({ PORT: '0', DATA_DIR });
    expect(await (await fetch(`${await third.address}/api/session`)).json()).toEqual({ state: 'signed-out' });
  });

  it('says where a database cannot be reached', async () => {
    const { ended, text } = start({ PORT: '0', DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/none' });
    expect(await ended).toBe(5);
    expect(text.err).toContain('DATABASE_URL');
    expect(text.err).not.toContain('secret');
  });

  it('leads with --demo straight into a demonstration, beside the data of the office', async () => {
    const DATA_DIR = dataFolder();
    folders.push(`${DATA_DIR}-demo`);
    const first = start({ PORT: '0', DATA_DIR }, ['--demo']);
    const address = await first.address;
    await expect.poll(() => first.text.out, { timeout: 30_000 }).toContain('auditor');
    const [, password = ''] = /Password: +(\S+)/.exec(first.text.out) ?? [];
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-mingjian': '1' },
      body: JSON.stringify({ login: 'liaison', password }),
    });
    expect(await answer.json()).toMatchObject({ state: 'signed-in' });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const taken = start({ PORT: '0', DATA_DIR: `${DATA_DIR}-demo` });
    expect(await taken.ended).toBe(6);
    expect(taken.text.err).toContain('演示数据');
    const real = start({ PORT: '0', DATA_DIR });
    expect(await (await fetch(`${await real.address}/api/session`)).json()).toEqual({ state: 'first-run' });
  });

  it('knows no other argument', async () => {
    const { ended, text } = start({ PORT: '0' }, ['--dmo']);
    expect(await ended).toBe(1);
    expect(text.err).toContain('--dmo');
  });

  it('refuses a port that is none', async () => {
    const { ended, text } = start({ PORT: 'http' });
    expect(await ended).toBe(1);
    expect(text.err).toContain('PORT');
  });
});
