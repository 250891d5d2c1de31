import { describe, expect, it } from 'vitest';
import { read, shortOf, utf8 } from '../testing/read.ts';

const short = async (text: string | Uint8Array) => shortOf(await read(text, 'f.txt'));

describe('readText', () => {
  it('makes headings of numbered short lines and keeps number and line of each paragraph', async () => {
    const { blocks } = await read(
      '考核办法\n\n一、考核对象\n（一）县区。各县区人民政府。\n1.报送及时，得2分；\n附件1',
      'f.txt',
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '考核办法', place: { line: 1, paragraph: 1 } },
      { kind: 'heading', level: 1, text: '一、考核对象', number: '一、', place: { line: 3, paragraph: 2 } },
      { kind: 'paragraph', text: '（一）县区。各县区人民政府。', number: '（一）', place: { line: 4, paragraph: 3 } },
      { kind: 'paragraph', text: '1.报送及时，得2分；', number: '1.', place: { line: 5, paragraph: 4 } },
      { kind: 'heading', level: 1, text: '附件1', place: { line: 6, paragraph: 5 } },
    ]);
  });

  it.each([
    ['UTF-16 little-endian without a mark', 'utf16le'],
    ['UTF-8', 'utf8'],
  ] as const)('reads %s', async (_, encoding) => {
    expect(await short(Buffer.from('考核对象\n各乡镇 a\n', encoding))).toEqual(['考核对象', '各乡镇 a']);
  });

  it('reads GB18030 and UTF-16 big-endian', async () => {
    expect(await short(Uint8Array.from([0xbf, 0xbc, 0xba, 0xcb]))).toEqual(['考核']);
    expect(await short(Buffer.from('考核 a\n', 'utf16le').swap16())).toEqual(['考核 a']);
  });

  it('takes page numbers out and puts the sentence together again that they cut', async () => {
    const page = (n: number) =>
      Array.from({ length: 12 }, (_, line) => `第${n}页的第${line + 1}行，意思完整。`).join('\n');
    const text = `${page(1)}\n未按时报送的，每次\n\n— 1 —\n\n扣0.1分，扣完为止。\n${page(2)}\n工作记录情\n2\n况完整。\n${page(3)}\n3\n完`;
    const lines = await short(text);
    expect(lines).toContain('未按时报送的，每次扣0.1分，扣完为止。');
    expect(lines).toContain('工作记录情况完整。');
    expect(lines.filter((line) => /^[\s—\d]*$/.test(String(line)))).toEqual([]);
  });

  it('keeps bare numbers that are cells of a table which lost its tabs', async () => {
    expect(await short('序号\n考核项目\n分值\n1\n组织领导\n8\n2\n日常工作\n7')).toContain('2');
  });

  it('takes out the page marks of document-sharing sites, but not a numbered list', async () => {
    const words = '考核小组采取网上考核和现场考核等方式对被考核单位进行考核，'.repeat(8);
    const text = `分享的文档\n1、方案。${words}准备考\n2、核相关印证材料。${words}共\n3、35个单位。${words}扣\n4、1分。`;
    expect((await short(text))[1]).toContain('准备考核相关印证材料');
    expect((await short(text))[1]).toContain('共35个单位');
    const list = ['一', '二', '三'].map((word, at) => `${at + 1}、${word}${words}得1分。`).join('\n');
    expect(await short(list)).toHaveLength(3);
  });

  it('puts together what is set in lines of one width, and leaves short lines alone', async () => {
    const set = [
      '　　为深入推进和科学评价政府系统政务公开工作，',
      '促进各乡镇各部门认真履行职责圆满完成二〇二三年',
      '国家及省市确定的政务公开各项目标任务，根据条例',
      '结合实际，制定本方案。',
      '　　考核小组提前十五天向被考核单位发出考核通知，',
      '要求被考核单位准备考核相关印证材料并且如实报送',
      '各项数据。',
      '一、考核对象',
      '各乡镇',
      '各部门',
    ].join('\n');
    expect(await short(set)).toEqual([
      '为深入推进和科学评价政府系统政务公开工作，促进各乡镇各部门认真履行职责圆满完成二〇二三年国家及省市确定的政务公开各项目标任务，根据条例结合实际，制定本方案。',
      '考核小组提前十五天向被考核单位发出考核通知，要求被考核单位准备考核相关印证材料并且如实报送各项数据。',
      '#1 一、考核对象',
      '各乡镇',
      '各部门',
    ]);
  });
});

describe('tables in text', () => {
  it('go on over blank lines, keep empty cells, and lose the columns in which nothing stands', async () => {
    const text = '指标表\n序号\t项目\t分值\t\n一、\t通用项目\t40\n\n1\t组织领导\t8\t\n\t日常工作\n填报人：';
    expect(await short(text)).toEqual([
      '指标表',
      [
        ['序号', '项目', '分值'],
        ['一、', '通用项目', '40'],
        ['1', '组织领导', '8'],
        ['', '日常工作', ''],
      ],
      '填报人：',
    ]);
  });

  it('keep the line breaks of quoted cells, and of cells that were cut', async () => {
    const text =
      '项目\t标准\t说明\n领导\t"未报送，扣1分\n说""不""，扣2分"\t每年\n日常\t第一款，\n2.第二款\t每月\n公报\t公开的\n填报人：\n\n完';
    expect(await short(text)).toEqual([
      [
        ['项目', '标准', '说明'],
        ['领导', '未报送，扣1分\n说"不"，扣2分', '每年'],
        ['日常', '第一款，\n2.第二款', '每月'],
        ['公报', '公开的', ''],
      ],
      '填报人：',
      '完',
    ]);
  });

  it('are not made of indented text and pasted lists', async () => {
    expect(await short('\t一、总则\n1.\t报送及时\n2.\t内容完整')).toEqual([
      '#1 一、总则',
      '1. 报送及时',
      '2. 内容完整',
    ]);
  });

  it('know the place of each cell', async () => {
    const { blocks } = await read('a\tb\tc\nd\te\tf', 'f.txt');
    const cell = blocks[0]?.kind === 'table' ? blocks[0].grid[1]?.[2] : undefined;
    expect(cell?.place).toEqual({ table: 1, line: 1, row: 2, column: 3 });
    expect(cell?.blocks[0]?.place).toEqual({ line: 2 });
  });
});

describe('what is no text', () => {
  it('is refused', async () => {
    await expect(read(utf8(''), 'f.txt')).rejects.toThrow('document-empty');
    await expect(read(Uint8Array.from([0x41, 0xff, 0xff, 0x42, 0]), 'f.txt')).rejects.toThrow('document-encoding');
  });
});
