import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import type { Branch } from './branch.ts';
import { sheetsOf } from './sheets.ts';

async function read(text: string, name = '方案.txt') {
  const document = await readDocument(new TextEncoder().encode(text), name);
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const asked: string[] = [];
  const { sheets } = sheetsOf(document.value, ({ code }) => asked.push(code));
  return {
    sheets: sheets.map(({ title, total, branches }) => [title, total, ...shown(branches)]),
    asked,
    places: sheets.map(({ branches }) => branches[0]?.place),
  };
}
const shown = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ name, full, row, children }) =>
    row ? [name, full, row.criterion, row.method] : [name, full, ...shown(children)],
  );

describe('a table of which each cell became a line', () => {
  const TEXT = `甲市2023年政务公开考核表
一级指标
二级指标
分值
评分标准
考核方式
主动公开（60分）
政策文件
20
未集中公开的，扣5分；
每缺一件扣1分，
扣完为止。
网上检查
财政信息
40
未公开的，不得分。
查看资料
依申请公开（40分）
渠道畅通
40
答复超期的，每件扣2分。
网上检查
填报人：`;

  it('is put together again by header, marks and words, and asked about', async () => {
    const { sheets, asked } = await read(TEXT);
    expect(sheets).toEqual([
      [
        '甲市2023年政务公开考核表',
        null,
        [
          '主动公开',
          60,
          ['政策文件', 20, '未集中公开的，扣5分；\n每缺一件扣1分，扣完为止。', '网上检查'],
          ['财政信息', 40, '未公开的，不得分。', '查看资料'],
        ],
        ['依申请公开', 40, ['渠道畅通', 40, '答复超期的，每件扣2分。', '网上检查']],
      ],
    ]);
    expect(asked).toContain('table-restored');
  });

  it('keeps the place of every cell, and goes on below the same header on the next page', async () => {
    const header = '一级指标\n二级指标\n分值\n评分标准\n考核方式\n';
    const paged = TEXT.replace('依申请公开（40分）', `${header}依申请公开（40分）`);
    const { sheets, places } = await read(paged);
    expect(sheets).toEqual((await read(TEXT)).sheets);
    expect(places[0]).toMatchObject({ line: 7 });
  });
});

describe('a table whose cells ran together', () => {
  it('is read by the marks between names and criteria', async () => {
    const { sheets, asked } = await read(
      '甲区2023年考核细则（A类）检查指标分值评分细则政策文件20未集中公开的，每件扣1分。财政信息40未公开的，不得分；2023年预算超期的，扣2分。渠道畅通40（一）超期的，每件扣2分。抽查5个部门，2个以上不合格的扣5分。',
    );
    expect(sheets).toEqual([
      [
        '甲区2023年考核细则（A类）',
        null,
        ['政策文件', 20, '未集中公开的，每件扣1分。', ''],
        ['财政信息', 40, '未公开的，不得分；2023年预算超期的，扣2分。', ''],
        ['渠道畅通', 40, '（一）超期的，每件扣2分。抽查5个部门，2个以上不合格的扣5分。', ''],
      ],
    ]);
    expect(asked).toContain('table-restored');
  });

  it('knows masked marks from the stars of items and amounts', async () => {
    const { sheets } = await read(
      '考核指标检查指标分值评分细则国办抽查*被通报的，此项不得分。通报整改***.未整改的，每次扣*分。*.未报告的，扣*分。(注：不足*个的全查。)*随机抽查*个账号，超过*周未更新的，扣*分。',
    );
    expect(sheets.flatMap((sheet) => sheet.slice(2).map((leaf) => (leaf as unknown[])[0]))).toEqual([
      '国办抽查',
      '通报整改',
      '通报整改（2）',
    ]);
  });
});

describe('annexes', () => {
  it('are sheets of their own, lists of units none, and prose above them none', async () => {
    const { sheets, asked } = await read(
      '考核方案\n一、考核内容\n1.组织（10分）。\n2.公开（80分）。\n3.回应（10分）。\n附件1\n考核对象\n一、县区(2家)\n东县、西县。\n附件2\n县区考核内容\n满分100分。\n一、组织（60分）\n缺一项扣5分。\n二、公开（20分）\n少一次扣1分。\n三、回应（10分）\n超期扣1分。',
    );
    expect(sheets).toEqual([
      [
        '县区考核内容',
        100,
        ['组织', 60, '缺一项扣5分。', ''],
        ['公开', 20, '少一次扣1分。', ''],
        ['回应', 10, '超期扣1分。', ''],
      ],
    ]);
    expect(asked).toContain('outline-read');
  });

  it('take no marks of one indicator for what all make', async () => {
    const { sheets } = await read(
      '部门考核办法\n一、工作计划（满分2分）\n未按时报送的，扣1分。\n二、工作台账（满分2分）\n缺一项扣1分。\n三、安全保卫（1分）\n无制度扣1分。',
    );
    expect(sheets[0]?.slice(1)).toEqual([
      null,
      ['工作计划', 2, '未按时报送的，扣1分。', ''],
      ['工作台账', 2, '缺一项扣1分。', ''],
      ['安全保卫', 1, '无制度扣1分。', ''],
    ]);
  });

  it('are not read twice where they have a table', async () => {
    const { sheets } = await read(
      '附件1\n考核指标\n一、组织（5分）\n二、公开（3分）\n三、回应（2分）\n指标名称\t分值\t评分标准\n组织\t5\t缺一项扣1分。\n公开\t5\t少一次扣1分。',
    );
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toHaveLength(4);
  });
});
