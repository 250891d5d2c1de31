import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', main], { cwd: root, env: { ...process.env, ...env } });
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

  it('refuses a port that is none', async () => {
    const { ended, text } = start({ PORT: 'http' });
    expect(await ended).toBe(1);
    expect(text.err).toContain('PORT');
  });
});
