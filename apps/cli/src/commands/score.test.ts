import { describe, expect, it, vi } from 'vitest';
import { factsText, mingjian, scoreSmall, smallRound } from '../testing/world.ts';

// The first command of a process loads the engine and the schemes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

describe('score', () => {
  it('ranks the units of every class, with ranges where something is missing', async () => {
    const { code, out, err } = await scoreSmall();
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'small-2023 v1  截至 2023-12-31',
        '以下 1 个参数不是文件所定：late-points',
        '',
        '政务公开 · 县区  满分 100',
        '名次  单位   得分  范围        状态',
        '   1  乙县     98  ██████████  已定',
        '   2  甲县     94  █████████·  已定',
        '   3  丙县  58–88  ██████▒▒▒·  待定',
        '',
        '尚缺',
        '  丙县：缺 1 项（4 组织领导）',
        '',
      ].join('\n'),
    );
  });

  it('prints the whole report as JSON, numbers as decimal text', async () => {
    const { code, out, err } = await scoreSmall({}, ['--json']);
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      scheme: 'small-2023',
      version: '1',
      asOf: '2023-12-31',
      sampleParams: { 'late-points': 2 },
    });
    expect(report.units.map((unit: { points: string | null }) => unit.points)).toEqual(['94', '98', null]);
    const [first] = report.units;
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining([
        'unit',
        'name',
        'class',
        'status',
        'points',
        'full',
        'range',
        'grade',
        'rank',
        'missing',
        'nodes',
      ]),
    );
    const leaf = first.nodes.find((node: { code: string }) => node.code === '1');
    expect(leaf).toMatchObject({ name: '主动公开', full: '40', points: '38.5', status: 'final' });
    expect(leaf.entries.at(-1)).toMatchObject({ clause: '1', points: '-1.5', facts: ['f1'] });
  });

  it('looks back to an earlier day', async () => {
    const { out } = await scoreSmall({}, ['--as-of', '2023-10-30', '--json']);
    const report = JSON.parse(out);
    expect(report.asOf).toBe('2023-10-30');
    expect(report.units[0].range).toEqual(['68.5', '98.5']);
    // A deadline that ends on the day has ended.
    const { out: due } = await scoreSmall({}, ['--as-of', '2023-10-31', '--json']);
    expect(JSON.parse(due).units[0].range).toEqual(['66.5', '96.5']);
  });

  it('explains one unit, most lost first, with clause, arithmetic and facts', async () => {
    const { code, out } = await scoreSmall({}, ['--explain', '甲县']);
    expect(code).toBe(0);
    const order = ['4 组织领导', '3 年报', '1 主动公开', '2 被通报'].map((name) => out.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(out).toContain('94 分（满分 100），第 2 名，已定');
    expect(out).toContain('（1）每发现一处扣0.5分');
    expect(out).toMatch(/-1\.5 {2}.*事实 f1/);
    const { out: byId } = await scoreSmall({}, ['--explain', 'u1']);
    expect(byId).toBe(out);
  });

  it('explains one unit as JSON', async () => {
    const { out } = await scoreSmall({}, ['--explain', '甲县', '--json']);
    expect(JSON.parse(out).units.map((unit: { name: string }) => unit.name)).toEqual(['甲县']);
  });

  it('lists what lies outside the period', async () => {
    const { code, out } = await scoreSmall({ 'facts.csv': `${factsText}f9,甲县,1,event,2022-12-31,,,\n` });
    expect(code).toBe(0);
    expect(out).toContain('时段之外的事实\n  f9 甲县 2022-12-31');
    expect(out).toContain('甲县     94');
  });

  it('uses the lists of the scheme where no units are given', async () => {
    const path = await smallRound();
    const { code, out } = await mingjian([
      'score',
      path('s.yaml'),
      '--facts',
      path('facts.csv'),
      '--params',
      path('params.yaml'),
    ]);
    expect(code).toBe(0);
    expect(out).toContain('乙县     98');
  });

  it('names each open parameter and scores nothing', async () => {
    const path = await smallRound();
    const { code, out, err } = await mingjian(['score', path('s.yaml'), '--facts', path('facts.csv')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('参数“late-points”没有值：迟报一次扣几分？');
    const { err: many } = await mingjian(['score', 'bozhou-2023', '--facts', path('facts.csv')]);
    expect(many.match(/scheme-param-open/g)?.length).toBe(131);
  });

  it('speaks English when asked, by option or environment', async () => {
    const { out } = await scoreSmall({}, ['--lang', 'en']);
    expect(out).toContain('as of 2023-12-31');
    expect(out).toContain('丙县: 1 missing (4 组织领导)');
    expect((await scoreSmall({}, [], { env: { MINGJIAN_LANG: 'en' } })).out).toBe(out);
    expect((await scoreSmall({}, ['--lang=zh'], { env: { MINGJIAN_LANG: 'en' } })).out).toContain('截至');
  });

  it('fits the terminal and colours only one', async () => {
    const plain = await scoreSmall();
    expect(plain.out).not.toContain('\u001b[');
    expect((await scoreSmall({}, [], { outIsTerminal: true })).out).toContain('\u001b[');
    expect((await scoreSmall({}, [], { outIsTerminal: true, env: { NO_COLOR: '1' } })).out).toBe(plain.out);
    expect((await scoreSmall({}, [], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[');
  });
});
