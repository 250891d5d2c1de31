import { open } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { factsText, folderWith, mingjian, schemeText, scoreSmall, smallRound, unitsText } from '../testing/world.ts';

// The first command of a process loads the engine and the schemes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

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
    [
      'a value beside an event',
      inFacts('f9,甲县,1,event,2023-03-01,,,3'),
      'facts.csv 第8行 value列：“事件”类事实不看“数值”，这里却填了“3”',
      'fact-value-unused',
    ],
    [
      'points that do not add up',
      { 's.yaml': schemeText.replace('name: 总分\n', 'name: 总分\n      full: 99\n') },
      's.yaml openness：“总分”（县区）满分99分，下级指标合计100分，多1分',
      'scheme-check',
    ],
    [
      'a price below zero',
      { 's.yaml': schemeText.replace('points: 0.5', 'points: -0.5') },
      's.yaml openness/1#1.points：“-0.5”是负数',
      'scheme-negative',
    ],
    ['an empty file', { 'facts.csv': '' }, 'facts.csv：文件没有内容', 'file-empty'],
    [
      'bytes of no encoding',
      { 'facts.csv': Uint8Array.from([0x41, 0xff, 0xff]) },
      'facts.csv：文件既不是 UTF-8 也不是 GB18030 编码',
      'file-encoding',
    ],
    ['a broken scheme', { 's.yaml': schemeText.replace('full: 40', 'full: 四十') }, 's.yaml 第19行', 'scheme-field'],
    [
      'a wrong parameter',
      { 'params.yaml': 'late-points: viele\n' },
      'params.yaml params.late-points：参数“late-points”应为',
      'scheme-param-type',
    ],
    [
      'a parameter that is none',
      { 'params.yaml': 'late-points: 1\nother: 1\n' },
      'params.yaml params.other：方案没有参数“other”',
      'scheme-param-extra',
    ],
  ])('%s: one line that says where, what, and how to mend it', async (_, files, words, problem) => {
    const { code, out, err } = await scoreSmall(files);
    expect([code, out]).toEqual([1, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`✗ ${words}`);
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

  it('names the columns as the file itself does, and what was probably meant', async () => {
    const path = await folderWith({
      's.yaml': schemeText,
      'u.csv': '编号,名称,类别\nu1,甲县,county\n',
      'f.csv': '单位,指标,类型,日期\n甲,公报,事件,2023-03-01\n',
      'p.yaml': 'late-points: 1',
    });
    const files = ['--units', path('u.csv'), '--facts', path('f.csv'), '--params', path('p.yaml')];
    const { err } = await mingjian(['score', path('s.yaml'), ...files]);
    expect(err).toContain('f.csv 第2行 单位列');
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
