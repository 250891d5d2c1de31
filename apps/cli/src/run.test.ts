import { describe, expect, it, vi } from 'vitest';
import { mingjian } from './testing/world.ts';

// The first command of a process loads the engine and the schemes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

describe('the command line', () => {
  it.each([
    [
      ['serve-me'],
      '没有命令“serve-me”。可用的命令：schemes、check、score、read、print、inspect、capture、verify、clause。',
    ],
    [['score'], '缺少'],
    [['score', 'x'], '缺少必需的选项“--facts <file>”'],
    [['score', 'x', '--facts'], '选项“--facts <file>”后面要有值'],
    [['score', 'x', '--facts', 'f', '--xlsx', 'o'], '还不能输出 Excel 表格（--xlsx）。目前可用 --json 输出'],
    [['score', 'x', '--facts', 'f', '--xlsx=o'], '还不能输出 Excel 表格（--xlsx）'],
    [['score', 'x', '--facts', 'f', '--facts', 'g'], '选项“--facts <file>”只能写一次'],
    [['check'], '缺少参数 <scheme>'],
    [['check', 'a', 'b'], '参数太多'],
    [['schemes', '--lang', 'de'], '选项“--lang <lang>”的值不可用'],
  ])('%j is answered with what is wrong', async (args, words) => {
    const { code, out, err } = await mingjian(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('complains in English too', async () => {
    const { err } = await mingjian(['nothing', '--lang', 'en']);
    expect(err).toBe(
      'There is no command “nothing”. Commands: schemes, check, score, read, print, inspect, capture, verify, clause.\n',
    );
  });

  it('helps in both languages', async () => {
    const zh = await mingjian(['--help']);
    expect(zh.code).toBe(0);
    expect(zh.out).toContain('列出内置方案');
    const en = await mingjian(['score', '--help'], { env: { MINGJIAN_LANG: 'en' } });
    expect(en.out).toContain('score as of this day');
    expect(en.code).toBe(0);
  });

  it('without a command shows the help and says by its exit code that nothing was done', async () => {
    const { code, err } = await mingjian([]);
    expect(code).toBe(2);
    expect(err).toContain('schemes');
  });
});
