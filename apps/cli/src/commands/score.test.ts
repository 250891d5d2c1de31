import { open } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { factsText, folderWith, mingjian, schemeText, scoreSmall, smallRound, unitsText } from '../testing/world.ts';

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
    const { out } = await scoreSmall({}, ['--as-of', '2023-10-31', '--json']);
    const report = JSON.parse(out);
    expect(report.asOf).toBe('2023-10-31');
    // Late from the day after the due day: nothing is lost yet.
    expect(report.units[0].range).toEqual(['68.5', '98.5']);
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

/** What each kind of bad input is answered with: code, row, and the column where there is one. */
const inFacts = (row: string) => ({ 'facts.csv': `${factsText}${row}\n` });

describe('bad input', () => {
  it.each([
    [
      'an unknown unit',
      inFacts('f9,丁县,1,event,2023-03-01,,,'),
      'facts.csv 第8行 unit列：单位“丁县”不在名单里',
      'fact-unit-unknown',
    ],
    [
      'an unknown indicator',
      inFacts('f9,甲县,9.9,event,2023-03-01,,,'),
      'facts.csv 第8行 indicator列：县区没有指标“9.9”',
      'fact-indicator-unknown',
    ],
    [
      'an unknown kind',
      inFacts('f9,甲县,1,发现,2023-03-01,,,'),
      'facts.csv 第8行 kind列：不认识的事实类型“发现”',
      'fact-kind-unknown',
    ],
    [
      'an impossible date',
      inFacts('f9,甲县,1,event,2023-02-30,,,'),
      'facts.csv 第8行 date列：“2023-02-30”不是有效的日期',
      'fact-date',
    ],
    [
      'a number that is none',
      inFacts('f9,丙县,4,mark,2023-03-01,,,0.1.2'),
      'facts.csv 第8行 value列：“0.1.2”不是十进制数',
      'fact-number',
    ],
    [
      'a negative count',
      inFacts('f9,甲县,1,event,2023-03-01,-1,,'),
      'facts.csv 第8行 count列：次数“-1”不是非负整数',
      'fact-count',
    ],
    [
      'an unknown level',
      inFacts('f9,甲县,2,event,2023-03-01,,乡级,'),
      'facts.csv 第8行 level列：规则没有等级“乡级”',
      'fact-level-unknown',
    ],
    [
      'an id twice',
      inFacts('f1,甲县,1,event,2023-03-01,,,'),
      'facts.csv 第8行 id列：事实编号“f1”重复（已见于第2行）',
      'fact-id-twice',
    ],
    [
      'a cyclic parent',
      { 'units.csv': 'id,name,class,parent\nu1,甲县,county,u2\nu2,乙县,county,u1\n' },
      'units.csv 第2行 parent列：上级关系成环',
      'unit-parent-cycle',
    ],
    [
      'a unit twice',
      { 'units.csv': `${unitsText}u1,丁县,county\n` },
      'units.csv 第5行 id列：单位编号“u1”重复（已见于第2行）',
      'unit-id-twice',
    ],
    [
      'an unknown class',
      { 'units.csv': `${unitsText}u4,丁县,village\n` },
      'units.csv 第5行 class列：方案没有类别“village”',
      'unit-class-unknown',
    ],
    ['an empty file', { 'facts.csv': '' }, 'facts.csv：文件没有内容', 'file-empty'],
    [
      'bytes of no encoding',
      { 'facts.csv': Uint8Array.from([0x41, 0xff, 0xff]) },
      'facts.csv：文件既不是 UTF-8 也不是 GB18030 编码',
      'file-encoding',
    ],
    ['a broken scheme', { 's.yaml': schemeText.replace('full: 40', 'full: 四十') }, 's.yaml 第19行', 'scheme-field'],
    ['a wrong parameter', { 'params.yaml': 'late-points: viele\n' }, '参数“late-points”应为', 'scheme-param-type'],
    [
      'a parameter that is none',
      { 'params.yaml': 'late-points: 1\nother: 1\n' },
      '方案没有参数“other”',
      'scheme-param-extra',
    ],
  ])('%s: one line that says where, what, and how to mend it', async (_, files, words, problem) => {
    const { code, out, err } = await scoreSmall(files);
    expect([code, out]).toEqual([1, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`✗ ${words.startsWith('参数') || words.startsWith('方案没有参数') ? 'params.' : ''}`);
    expect(lines[0]).toContain(words);
    expect(lines[0]).toContain(`[${problem}]`);
  });

  it('names every fault of every file at once', async () => {
    const { code, err } = await scoreSmall({
      'units.csv': 'id,name\nu1,甲县\n',
      'facts.csv': 'unit,kind\n甲县,event\n',
      'params.yaml': 'late-points: x\n',
    });
    expect(code).toBe(1);
    expect([...err.matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]).sort()).toEqual([
      'csv-column-missing',
      'csv-column-missing',
      'scheme-param-type',
    ]);
  });

  it('takes nothing of a facts file in which one row is wrong, and names all that are', async () => {
    const { err } = await scoreSmall({
      'facts.csv': `${factsText}f7,丁县,1,event,2023-03-01,,,\nf8,甲县,1,event,2023-13-01,,,\nf9,甲县,1,event,2023-03-01,1.5,,\n`,
    });
    expect([...err.matchAll(/第(\d+)行/g)].map((match) => match[1])).toEqual(['8', '9', '10']);
  });

  it('reads the files that spreadsheets write: a byte order mark, GBK, quoted line breaks, CRLF', async () => {
    const expected = (await scoreSmall()).out;
    const marked = { 'facts.csv': `\ufeff${factsText.replaceAll('\n', '\r\n')}`, 'units.csv': `\ufeff${unitsText}` };
    expect((await scoreSmall(marked)).out).toBe(expected);
    const noted = factsText
      .split('\n')
      .map((line, at) => (line === '' ? '' : `${line},${at === 0 ? 'note' : '"两\n行"'}`))
      .join('\n');
    expect((await scoreSmall({ 'facts.csv': noted })).out).toBe(expected);
    // 甲县 in GBK.
    const gbk = Buffer.concat([
      Buffer.from('id,name,class\nu1,'),
      Buffer.from([0xbc, 0xd7, 0xcf, 0xd8]),
      Buffer.from(',county\n'),
    ]);
    const { out } = await scoreSmall({ 'units.csv': gbk, 'facts.csv': 'unit,indicator,kind\n' });
    expect(out).toContain('甲县');
  });

  it('refuses a file of 200 MB by its size, without reading it', async () => {
    const path = await smallRound();
    const handle = await open(path('facts.csv'), 'w');
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    const before = process.memoryUsage().arrayBuffers;
    const { code, err } = await mingjian([
      'score',
      path('s.yaml'),
      '--facts',
      path('facts.csv'),
      '--params',
      path('params.yaml'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('文件有 200 MB，超过上限 50 MB');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });

  it.each([
    ['a file that is not there', 'none.csv', '没有这个文件'],
    ['a folder', '.', '这是一个文件夹'],
  ])('%s', async (_, name, words) => {
    const path = await smallRound();
    const { code, err } = await mingjian([
      'score',
      path('s.yaml'),
      '--facts',
      path(name),
      '--params',
      path('params.yaml'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain(`文件无法读取：${words}`);
  });

  it.each(['2023-02-30', '2023/10/31', 'today', ''])('the day %j is none to score as of', async (day) => {
    const { code, err } = await scoreSmall({}, ['--as-of', day]);
    expect(code).toBe(1);
    expect(err).toContain('[as-of-date]');
  });

  it('an unknown unit cannot be explained', async () => {
    const { code, err } = await scoreSmall({}, ['--explain', '丁县']);
    expect(code).toBe(1);
    expect(err).toContain('单位“丁县”不在名单里');
  });

  it('an unknown scheme is answered with those there are', async () => {
    const { code, err } = await mingjian(['score', 'wuwei', '--facts', (await smallRound())('facts.csv')]);
    expect(code).toBe(1);
    expect(err).toContain('没有方案“wuwei”');
    expect(err).toContain('wuwei-2020');
  });

  it('is told to programs as JSON on the error output, and nothing else is printed', async () => {
    const { code, out, err } = await scoreSmall(inFacts('f9,丁县,1,event,2023-03-01,,,'), ['--json']);
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(err).problems).toEqual([
      expect.objectContaining({
        code: 'fact-unit-unknown',
        place: { file: 'facts.csv', row: 8, column: 'unit' },
        text: expect.stringContaining('丁县'),
      }),
    ]);
  });

  it('cannot steer the terminal from inside a file', async () => {
    const path = await folderWith({
      's.yaml': schemeText,
      'f.csv': 'unit,indicator,kind\n\u001b[2J甲,1,event\n',
      'p.yaml': 'late-points: 1',
    });
    const { err } = await mingjian(['score', path('s.yaml'), '--facts', path('f.csv'), '--params', path('p.yaml')]);
    expect(err).not.toContain('\u001b');
    expect(err).toContain('甲');
  });
});
