import { factColumns } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { fileLimits } from '../limits.ts';
import { codesOf, linesOf, taken, utf8 } from '../testing/bytes.ts';
import { readFacts } from './read-facts.ts';

const read = (text: string) => readFacts(utf8(text), 'facts.csv');

/** 单位,指标,类型 / 甲,1,事件 in GB18030. */
const GBK = [
  0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0d, 0x0a, 0xbc, 0xd7, 0x2c,
  0x31, 0x2c, 0xca, 0xc2, 0xbc, 0xfe, 0x0d, 0x0a,
];

describe('readFacts', () => {
  it('reads every column and leaves blank cells out', () => {
    const cells = factColumns.map((column) => (column === 'kind' ? 'event' : `x${column}`));
    const [first, second] = taken(read(`${factColumns.join(',')}\n${cells.join(',')}\n,u,1${','.repeat(18)}\n`));
    expect(first).toMatchObject({ id: 'xid', unit: 'xunit', replaces: 'xreplaces', evidence: 'xevidence', row: 2 });
    expect(second).toEqual({ unit: 'u', indicator: '1', kind: '', row: 3 });
  });

  it('reads Chinese headings, kinds and results', () => {
    const text =
      '编号,考核对象,指标,环节,轮次,规则,事实类型,开始日期,结束,期限,知悉日期,数量,得分,总数,等级,检查项,对象,记录人,更正,说明,证据\n' +
      'f1,甲县,1.1,专业机构测评,1,a,检查,2023年5月1日,,,2023/5/3,,不通过,,,有公开指南,门户网站,张三,,缺附件,图1\n';
    expect(taken(read(text))).toEqual([
      {
        id: 'f1',
        unit: '甲县',
        indicator: '1.1',
        stage: '专业机构测评',
        round: '1',
        rule: 'a',
        kind: 'item',
        date: '2023-05-01',
        known: '2023-05-03',
        value: 'fail',
        item: '有公开指南',
        object: '门户网站',
        by: '张三',
        note: '缺附件',
        evidence: '图1',
        row: 2,
      },
    ]);
  });

  it.each([
    ['measure,92%,', '92', '100'],
    ['指标值,９２.５％,', '92.5', '100'],
    ['measure,46,50', '46', '50'],
    // Not a percentage that was given as one: the engine asks for what is missing.
    ['measure,92,', '92', undefined],
    ['measure,92%,50', '92%', '50'],
    ['mark,92%,', '92%', undefined],
  ])('%s is %s of %s', (cells, value, of) => {
    expect(taken(read(`unit,indicator,kind,value,of\n甲,1,${cells}\n`))[0]).toMatchObject({ value, of });
  });

  it.each([
    ['事件', 'event'],
    ['检查', 'item'],
    ['等级', 'level'],
    ['报送', 'delivery'],
    ['办件', 'case'],
    ['测量', 'measure'],
    ['指标值', 'measure'],
    ['评分', 'mark'],
    ['评议', 'rating'],
    ['外部得分', 'score'],
    ['Event', 'event'],
    ['没有这种', '没有这种'],
  ])('the kind %s is %s', (word, kind) => {
    expect(taken(read(`unit,indicator,kind\n甲,1,${word}\n`))[0]?.kind).toBe(kind);
  });

  it.each([
    ['通过', 'pass'],
    ['部分', 'partial'],
    ['不通过', 'fail'],
    ['不适用', 'na'],
    ['PASS', 'pass'],
    ['大概', '大概'],
  ])('the result %s is %s, but only of an item', (word, value) => {
    const facts = taken(read(`unit,indicator,kind,value\n甲,1,item,${word}\n甲,1,mark,${word}\n`));
    expect(facts.map((fact) => fact.value)).toEqual([value, word]);
  });

  it('settles the spelling of digits and dates and hands on what it cannot read', () => {
    const facts = taken(
      read(
        'unit,indicator,kind,date,end,count,value,of\n甲,1,case,2023/6/1 9:00,2023-06-31,２,－０．５,１０\n甲,1,event,,,-1,0.1.2,\n',
      ),
    );
    expect(facts[0]).toMatchObject({
      date: '2023-06-01T09:00',
      end: '2023-06-31',
      count: '2',
      value: '-0.5',
      of: '10',
    });
    expect(facts[1]).toMatchObject({ count: '-1', value: '0.1.2' });
  });

  it('reads GB18030, UTF-16 and a byte order mark alike', () => {
    const expected = [{ unit: '甲', indicator: '1', kind: 'event', row: 2 }];
    const utf16 = new Uint8Array(
      Uint16Array.from('\ufeff单位\t指标\t类型\n甲\t1\t事件', (c) => c.charCodeAt(0)).buffer,
    );
    expect(taken(readFacts(Uint8Array.from(GBK), 'f.csv'))).toEqual(expected);
    expect(taken(readFacts(utf16, 'f.csv'))).toEqual(expected);
    expect(taken(read('\ufeff单位;指标;类型\r\n甲;1;事件\r\n'))).toEqual(expected);
  });

  it('skips blank rows but counts them, and counts a quoted line break as one row', () => {
    const facts = taken(read('unit,indicator,kind,note\n\n甲,1,event,"两\n行"\n , ,,\n,,,\n乙,1,event,\n'));
    expect(facts.map((fact) => [fact.unit, fact.row])).toEqual([
      ['甲', 3],
      ['乙', 6],
    ]);
    expect(facts[0]?.note).toBe('两\n行');
  });

  it('reports every ragged and broken row at once, with row and line', () => {
    const outcome = read('unit,indicator,kind,note\n甲,1,event,"a\nb"\n乙,1,event\n丙,1,event,,多\n丁,1,event,"x"y\n');
    expect(linesOf(outcome)).toEqual([
      'facts.csv 第3行 文本第4行：CSV 格式有误：这一行有 3 列，表头有 4 列。 请检查该行的引号和列数。 [csv-broken]',
      'facts.csv 第4行 文本第5行：CSV 格式有误：这一行有 5 列，表头有 4 列。 请检查该行的引号和列数。 [csv-broken]',
      'facts.csv 第5行 文本第6行：CSV 格式有误：引号之后还有文字。 请检查该行的引号和列数。 [csv-broken]',
    ]);
  });

  it('takes nothing of a file in which one row is wrong', () => {
    expect(read('unit,indicator,kind\n甲,1,event\n乙,1\n').ok).toBe(false);
  });

  it('accepts blank columns behind the header and names text in them', () => {
    expect(taken(read('unit,indicator,kind,,\n甲,1,event,,\n甲,2,event,,,,\n'))).toHaveLength(2);
    expect(linesOf(read('unit,indicator,kind,\n甲,1,event,见附件\n'))[0]).toContain(
      '第2行：不认识的列“第4列（没有表头）”',
    );
  });

  it('says which row opens a quote that is never closed', () => {
    const [problem] = (read('unit,indicator,kind\n甲,1,event\n"乙,1,event\n') as { problems: unknown[] }).problems;
    expect(problem).toMatchObject({ code: 'csv-broken', place: { row: 3, line: 3 } });
    expect(linesOf(read('"单位,指标,类型\n'))[0]).toContain('引号没有结束');
  });

  it.each(['', '\ufeff', '\n\n', ' , ,\n'])('an empty file (%j) is said to be empty', (text) => {
    expect(codesOf(read(text))).toEqual(['file-empty']);
  });

  it('a file with a header only holds no facts', () => {
    expect(taken(read('unit,indicator,kind\n'))).toEqual([]);
  });

  it('a title above the header is not taken for a header', () => {
    expect(codesOf(read('2023年政务公开考核记录\n单位,指标,类型\n'))).toContain('csv-column-unknown');
  });

  it('a text that only bears the name of a workbook is called that, one that is a table is read', () => {
    const named = (text: string) => readFacts(utf8(text), '事实.xlsx');
    expect(codesOf(named('this is not a zip\n'))).toEqual(['xlsx-not-one']);
    expect(taken(named('单位,指标,类型\n甲,1,事件\n'))).toHaveLength(1);
  });

  it('refuses a huge file before looking into it', () => {
    // Not text at all: had it been decoded, the problem would be its encoding.
    const huge = new Uint8Array(fileLimits.table + 1).fill(0xff);
    expect(codesOf(readFacts(huge, 'facts.csv'))).toEqual(['file-too-large']);
  });
});
