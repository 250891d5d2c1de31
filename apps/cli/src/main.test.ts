import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { smallRound } from './testing/world.ts';

vi.setConfig({ testTimeout: 120_000 });

const bin = fileURLToPath(new URL('../bin/mingjian.mjs', import.meta.url));

/** The program as a user starts it. `head`: close its output after the first bytes. */
function start(
  args: readonly string[],
  options: { head?: boolean } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, MINGJIAN_LANG: '', NO_COLOR: '' } });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
    if (options.head) child.stdout.destroy();
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('mingjian as a program', () => {
  it('scores files', async () => {
    const path = await smallRound();
    const args = [
      'score',
      path('s.yaml'),
      '--units',
      path('units.csv'),
      '--facts',
      path('facts.csv'),
      '--params',
      path('params.yaml'),
    ];
    const { code, out, err } = await start([...args, '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).units).toHaveLength(3);
  });

  it('fails with the problems on its error output', async () => {
    const { code, out, err } = await start(['score', 'none-such', '--facts', 'x.csv']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('没有方案“none-such”');
    expect(err).toContain('x.csv');
  });

  it('is content with a reader that has seen enough', async () => {
    const { code, err } = await start(['schemes', '--json'], { head: true });
    expect([code, err]).toEqual([0, '']);
  });
});
