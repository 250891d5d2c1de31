import { describe, expect, it, vi } from 'vitest';
import { folderWith, mingjian } from '../testing/world.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('clause', () => {
  it('says each rule of a criterion beside the words it was read from', async () => {
    const { code, out } = await mingjian(['clause', '缺报一条扣0.1分,扣完为止']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.trim())).toEqual([
      '缺报一条扣0.1分,扣完为止',
      'deduct  每条扣0.1分，扣完为止',
      '“缺报一条扣0.1分”',
      '',
    ]);
  });

  it('prints one JSON object per line of a file, with its id', async () => {
    const path = await folderWith({
      'c.jsonl':
        '{"id":"a","text":"每处扣1分"}\n\n{"text":"办结率每下降1%扣0.04分","context":"办结率98%以上","full":0.5}\n',
    });
    const { code, out } = await mingjian(['clause', '--file', path('c.jsonl'), '--json']);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(first).toMatchObject({
      id: 'a',
      rules: [{ kind: 'deduct', points: 1, per: '处', cap: null }],
      rest: [],
      doubts: [],
    });
    expect(second).toMatchObject({ rules: [{ kind: 'rate', target: 98, stepPct: 1, points: -0.04 }] });
  });

  it('refuses a broken line with its row, and takes nothing of the file', async () => {
    const path = await folderWith({ 'c.jsonl': '{"text":"每处扣1分"}\n{"text":5}\n' });
    const { code, out, err } = await mingjian(['clause', '--file', path('c.jsonl')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('c.jsonl 第2行');
  });

  it('wants either a text or a file', async () => {
    expect((await mingjian(['clause'])).code).toBe(2);
    expect((await mingjian(['clause', '扣1分', '--file', 'x'])).code).toBe(2);
    expect((await mingjian(['clause', '扣1分', '--full', '三分'])).err).toContain('三分');
  });
});
