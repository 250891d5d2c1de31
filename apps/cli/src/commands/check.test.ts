import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { folderWith, mingjian, schemesFolder, schemeText } from '../testing/world.ts';

// The first command of a process loads the engine and the schemes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const builtIn = readdirSync(schemesFolder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -5));

describe('check', () => {
  it.each(builtIn)('finds no error in the built-in %s', async (id) => {
    const { code, out } = await mingjian(['check', id, '--json']);
    const { findings, scheme } = JSON.parse(out);
    expect([code, scheme]).toEqual([0, id]);
    expect(findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
  });

  it('groups what it finds by severity, with place, clause, what and how to mend it', async () => {
    const path = await folderWith({ 's.yaml': schemeText });
    const { code, out } = await mingjian(['check', path('s.yaml')]);
    expect(code).toBe(0);
    expect(out).toContain('待定 1');
    expect(out).toContain('（二）');
    expect(out).toMatch(/ {4}→ /);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^错误 0，提醒 \d+，待定 1$/);
  });

  it('adds the burden check where it is asked for, with the clause behind each line', async () => {
    const plain = await mingjian(['check', 'xuanwei-2023']);
    const { code, out } = await mingjian(['check', 'xuanwei-2023', '--burden'], { columns: 200 });
    expect([code, plain.out.includes('减负体检')]).toEqual([0, false]);
    expect(out).toContain('减负体检 11');
    expect(out).toContain(
      '不把拍照留痕、制作学习笔记等作为评判工作优劣的标准。（《整治形式主义为基层减负若干规定》2024-08-06',
    );
    const { burden } = JSON.parse((await mingjian(['check', 'xuanwei-2023', '--burden', '--json'])).out);
    expect(burden[0]).toMatchObject({ rule: 'meeting-or-paper', name: '领导分工' });
  });

  it('fails on errors only', async () => {
    const path = await folderWith({ 's.yaml': schemeText.replace('points: $late-points', 'points: $nowhere') });
    const { code, out } = await mingjian(['check', path('s.yaml'), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.some((one: { severity: string }) => one.severity === 'error')).toBe(true);
  });

  it('fails on a sum until somebody in charge has signed it in the file, and then says who', async () => {
    const wrong = schemeText.replace('name: 总分', 'name: 总分\n      full: 101');
    const sic = 'sic: [{full: 101, sum: 100, reason: 印发稿第2页如此, by: 祖某, on: 2023-03-01}]';
    const path = await folderWith({
      'wrong.yaml': wrong,
      'signed.yaml': wrong.replace('full: 101', `full: 101\n      ${sic}`),
      'nobody.yaml': wrong.replace('full: 101', `full: 101\n      ${sic.replace('by: 祖某, ', '')}`),
    });
    expect((await mingjian(['check', path('wrong.yaml')])).code).toBe(1);
    expect((await mingjian(['check', path('nobody.yaml')])).code).not.toBe(0);
    const signed = await mingjian(['check', path('signed.yaml')], { columns: 200 });
    expect(signed.code).toBe(0);
    expect(signed.out).toContain('祖某于2023-03-01签字确认原文如此：印发稿第2页如此。得分按各项计算，满分按100分。');
  });

  it('speaks English', async () => {
    const path = await folderWith({ 's.yaml': schemeText });
    const { out } = await mingjian(['check', path('s.yaml'), '--lang', 'en']);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^Errors 0, Warnings \d+, Open 1$/);
  });

  it('keeps within the terminal', async () => {
    const { out } = await mingjian(['check', 'district-2023'], { columns: 60 });
    const { widthOf } = await import('../text/width.ts');
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(60);
  });

  it('refuses a scheme that cannot be read', async () => {
    const path = await folderWith({ 's.yaml': 'id: x\n' });
    const { code, out, err } = await mingjian(['check', path('s.yaml')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('[scheme-field]');
  });
});
