import { type SchemeNode, schemeSchema } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { type Draft, draftOf } from './index.ts';

async function draft(text: string): Promise<Draft> {
  const document = await readDocument(new TextEncoder().encode(text), '方案.txt');
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const read = draftOf(document.value, 'plan-2023');
  if (!read) throw new Error('no draft');
  return read;
}

const tree = (nodes: readonly SchemeNode[] = []): unknown[] =>
  nodes.map((node) => [node.name, node.full ?? null, node.rules?.map((rule) => rule.kind) ?? tree(node.children)]);

const PLAN = `甲市政务公开办公室关于印发甲市2023年政务公开考核方案的通知
甲公开办〔2023〕5号
一、县区(3家)：东县、西县、南区。
甲市2023年政务公开考核指标
一级指标\t二级指标\t分值\t考核内容\t评分标准
主动公开（60分）\t政策文件\t20\t规范性文件集中公开\t每发现一处不规范扣1分，扣完为止。
\t财政信息\t30\t预决算公开\t未公开的，不得分。
\t动态信息\t10\t每月报送不少于2条\t缺报一条扣0.5分，扣完为止。
依申请公开（40分）\t渠道畅通\t40\t依法答复\t答复超期的，每件扣2分；被撤销的，每件扣*分。
甲市政务公开办公室
2023年3月1日`;

describe('a plan with a table', () => {
  it('becomes a scheme that the schema takes, with its tree, marks and rules', async () => {
    const { scheme, tables } = await draft(PLAN);
    expect(schemeSchema.safeParse(scheme).success).toBe(true);
    expect(tables).toEqual({ read: 1, left: 0 });
    expect(tree(scheme.results[0]?.root.children)).toEqual([
      [
        '主动公开',
        null,
        [
          ['政策文件', '20', ['deduct']],
          ['财政信息', '30', ['allOrNothing']],
          ['动态信息', '10', ['quota']],
        ],
      ],
      ['依申请公开', null, [['渠道畅通', '40', ['deduct', 'deduct']]]],
    ]);
    expect(scheme.stated.map((sum) => [sum.name, sum.full])).toEqual([
      ['主动公开', '60'],
      ['依申请公开', '40'],
    ]);
  });

  it('states the total that its words around the table state', async () => {
    const { scheme } = await draft(PLAN.replace('一、县区', '考核实行百分制，满分为100分。\n一、县区'));
    expect(scheme.stated.at(-1)).toEqual({ clause: scheme.title, name: scheme.title, full: '100' });
    expect(scheme.results[0]?.root.name).toBe(scheme.title);
  });

  it('lets its total fall below nothing where its items do, unless it says that the total does not', async () => {
    const root = async (text: string) => (await draft(text)).scheme.results[0]?.root;
    const back = PLAN.replace('答复超期的，每件扣2分', '瞒报的，每件倒扣2分');
    expect([(await root(PLAN))?.belowZero, (await root(back))?.belowZero]).toEqual([undefined, true]);
    const ends = await root(back.replace('一、县区', '考核总分扣完为止。\n一、县区'));
    expect([ends?.belowZero, ends?.floor]).toEqual([undefined, '0']);
  });

  it('gives scores the decimals that its words state, and asks once where they state none', async () => {
    const asked = (read: Draft) => read.questions.filter(({ code }) => code === 'places-unsaid').length;
    const unsaid = await draft(PLAN);
    expect([unsaid.scheme.results[0]?.root.places, asked(unsaid)]).toEqual([undefined, 1]);
    const stated = await draft(
      PLAN.replace('甲市政务公开办公室\n2023', '考核得分保留两位小数。\n甲市政务公开办公室\n2023'),
    );
    expect([stated.scheme.results[0]?.root.places, asked(stated)]).toEqual([2, 0]);
  });

  it('takes title, number, issuer, date, year and units from its words', async () => {
    const { scheme } = await draft(PLAN);
    expect(scheme.document).toMatchObject({
      issuer: '甲市政务公开办公室',
      number: '甲公开办〔2023〕5号',
      date: '2023-03-01',
    });
    expect([scheme.year, Object.values(scheme.classes)]).toEqual([
      2023,
      [{ name: '县区', stated: '3', units: ['东县', '西县', '南区'] }],
    ]);
  });

  it('is called by its whole title, whose lines are one', async () => {
    const broken = PLAN.replace('办公室关于', '办公室\n关于').replace('政务公开考核方案的', '政务公开\n考核方案的');
    const { scheme } = await draft(broken.replace('政务公开考核指标', '政务公开\n考核指标体系'));
    const whole = await draft(PLAN.replace('政务公开考核指标', '政务公开考核指标体系'));
    expect(scheme).toEqual(whole.scheme);
    expect(scheme.document.title).toBe('甲市政务公开办公室关于印发甲市2023年政务公开考核方案的通知');
  });

  it('collects until the last of the days that its words give to what is done', async () => {
    const steps =
      '二、组织实施\n（一）自查自评。12月10日前各单位完成自查自评。\n（二）集中考核。12月11日至20日评分。\n';
    const dated = PLAN.replace('甲市2023年政务公开考核指标', `${steps}甲市2023年政务公开考核指标`);
    const { scheme, questions } = await draft(dated);
    const text = '12月10日前各单位完成自查自评；12月11日至20日评分';
    expect(scheme.results.map(({ root }) => root.window)).toEqual([{ to: '2023-12-20', text }]);
    expect(questions).toContainEqual({ code: 'steps-dated', place: { line: 5, paragraph: 5 }, text });
    const vague = await draft(dated.replace('12月11日至20日', '12月中旬'));
    expect(vague.scheme.results[0]?.root.window).toBeUndefined();
    expect(vague.questions.map(({ code }) => code)).toContain('steps-dated');
    expect((await draft(PLAN)).questions.map(({ code }) => code)).not.toContain('steps-dated');
    for (const period of [
      '考核时间\n考核期为2023年1月1日至2023年12月31日。',
      '考核期\n2023年1月1日至2023年12月31日。',
    ]) {
      const told = await draft(PLAN.replace('甲市2023年政务公开考核指标', `二、${period}\n甲市2023年政务公开考核指标`));
      expect(told.scheme.period).toEqual({ from: '2023-01-01', to: '2023-12-31' });
      expect(told.scheme.results[0]?.root.window).toBeUndefined();
    }
  });

  it('leaves a masked number open and asks about it with its place', async () => {
    const { scheme, questions } = await draft(PLAN);
    expect(Object.keys(scheme.params)).toEqual(['open-1']);
    expect(questions.find((question) => question.code === 'doubt-masked')).toMatchObject({
      node: '依申请公开/渠道畅通',
      place: { line: expect.any(Number) },
    });
  });

  it('says where a stated sum differs from its parts', async () => {
    const { questions } = await draft(PLAN.replace('主动公开（60分）', '主动公开（50分）'));
    expect(questions.filter((question) => question.code === 'sum-differs').map((question) => question.text)).toEqual([
      '主动公开：50 ≠ 60',
    ]);
  });
});

describe('a total below a table', () => {
  const total = (full: string) => PLAN.replace('\n甲市政务公开办公室\n', `\n合计\t\t${full}\t\t\n甲市政务公开办公室\n`);

  it('is a sum that the document states of the whole plan', async () => {
    const { scheme, questions } = await draft(total('100'));
    expect(scheme.stated.at(-1)).toMatchObject({ name: scheme.results[0]?.root.name, full: '100' });
    expect(questions.filter(({ code }) => code === 'sum-differs')).toEqual([]);
  });

  it('is asked about where the parts do not make it', async () => {
    const { questions } = await draft(total('110'));
    expect(questions.filter(({ code }) => code === 'sum-differs')).toMatchObject([
      { text: expect.stringContaining('110 ≠ 100') },
    ]);
  });
});

describe('places', () => {
  it('tells where every node stands, groups by their own cell', async () => {
    const { sources } = await draft(PLAN);
    expect(Object.keys(sources)).toEqual([
      '主动公开',
      '主动公开/政策文件',
      '主动公开/财政信息',
      '主动公开/动态信息',
      '依申请公开',
      '依申请公开/渠道畅通',
    ]);
    expect(sources.主动公开).toMatchObject({ table: 1, row: 2, column: 1 });
    expect(sources['主动公开/动态信息']).toMatchObject({ table: 1, row: 4 });
  });

  it('keeps nodes of one name in two tables apart', async () => {
    const two = `${PLAN}\n甲市2023年加分指标\n一级指标\t二级指标\t分值\t评分标准\n主动公开\t政策文件\t2\t做到的，得2分。\n创新\t经验推广\t3\t做到的，得3分。`;
    const { sources, scheme } = await draft(two);
    const paths = Object.keys(sources).filter((path) => path.endsWith('/政策文件'));
    expect(new Set(paths).size).toBe(2);
    const { children, extra } = scheme.results[0]?.root ?? {};
    expect([children, extra].map((list) => list?.map(({ name }) => name))).toEqual([
      ['甲市2023年政务公开考核指标'],
      ['甲市2023年加分指标'],
    ]);
  });
});

describe('parts that share the marks of the whole', () => {
  it('are not asked for marks of their own', async () => {
    const { questions } = await draft(
      '甲市2023年考核方案\n一级指标\t考核内容\t评分标准\n组织领导（10分）\t机构\t缺一次扣1分。\n组织领导（10分）\t会议\t少一次扣1分。\n保障（5分）\t培训\t少一次扣1分。\n保障（5分）\t经费\t没有的扣1分。',
    );
    expect(questions.map(({ code }) => code)).not.toContain('points-missing');
  });
});

describe('a document without indicators', () => {
  it('has no draft', async () => {
    const document = await readDocument(new TextEncoder().encode('各单位：\n请认真贯彻执行。'), '通知.txt');
    expect(document.ok && draftOf(document.value, 'x')).toBeUndefined();
  });
});

describe('outlines for two classes', () => {
  it('are a sheet for each, where their titles say most of the names', async () => {
    const { scheme } = await draft(
      '甲市2023年考核方案\n附件1\n考核对象\n一、各县(市)区人民政府(2家)\n东县、西县。\n二、市直有关单位(2家)\n市教育局、市民政局。\n附件2\n县(市)区政府考核内容\n一、组织（60分）\n缺一项扣5分。\n二、公开（30分）\n少一次扣1分。\n三、回应（10分）\n超期扣1分。\n附件3\n市直单位考核内容\n一、组织（50分）\n缺一项扣5分。\n二、公开（30分）\n少一次扣1分。\n三、回应（20分）\n超期扣1分。',
    );
    expect(Object.values(scheme.classes).map(({ name }) => name)).toEqual(['各县(市)区人民政府', '市直有关单位']);
    expect(scheme.results[0]?.root.sheet).toEqual({ 'class-1': 'sheet-1', 'class-2': 'sheet-2' });
  });
});

describe('rows that the header does not foresee', () => {
  it('name a group of their own in one more cell, and end the parts with a Chinese number', async () => {
    const { scheme } = await draft(
      '甲县2023年考核细则\n序号\t考核项目\t分值\t考核内容\t评分标准\t说明\n一、\t通用\t40\n1\t组织领导\t40\t领导重视\t未研究的扣5分，扣完为止。\n二、\t差异\t60\n2\t重点部门\t县水利局\t60\t河道整治工作落实\t每发现一处未整治的扣5分。\n3\t县环保局\t60\t水质监测工作落实\t每发现一处漏测的扣5分。\n三、\t奖扣分项目\t\t\t受省级表扬的，加2分。',
    );
    expect(tree(scheme.results[0]?.root.children)).toEqual([
      ['通用', null, [['组织领导', '40', ['fixed']]]],
      [
        '差异',
        null,
        [
          [
            '重点部门',
            null,
            [
              ['县水利局', '60', ['deduct']],
              ['县环保局', '60', ['deduct']],
            ],
          ],
        ],
      ],
    ]);
    expect(tree(scheme.results[0]?.root.extra)).toEqual([['奖扣分项目', null, ['award']]]);
  });
});

const NAMED = `甲县河长办文件
甲河长办字〔2026〕5号
关于印发《甲县2026年度河长制工作考核细则》的通知
各乡（镇）人民政府：
一、考核对象
全县各乡（镇）人民政府。
二、考核方式
考核时间为2026年1月1日至12月31日。
序号\t考核项目\t各项分值\t评分标准
一、\t巩固成果\t60\t
1\t完善体系\t30\t每发现一处不规范扣1分，扣完为止。
2\t强化督办\t30\t每发现一处不规范扣1分，扣完为止。
二、\t推进保护\t33\t
3\t污水治理\t33\t每发现一处不规范扣1分，扣完为止。
三、\t信息报送\t7\t每少报一篇扣1分，扣完为止。`;

describe('a plan that is carried by a notice', () => {
  it('is called by its own name, in the words of the document, without asking what it states', async () => {
    const { scheme, questions } = await draft(NAMED);
    expect([scheme.title, scheme.document.title, scheme.classes.unit?.name]).toEqual([
      '甲县2026年度河长制工作考核细则',
      '关于印发《甲县2026年度河长制工作考核细则》的通知',
      '乡（镇）人民政府',
    ]);
    expect(questions.map(({ code }) => code)).not.toContain('period-guessed');
    expect(questions.find(({ code }) => code === 'units-missing')?.text).toBe('全县各乡（镇）人民政府');
  });

  it('keeps the numbers that its table prints', async () => {
    const { scheme } = await draft(NAMED);
    const codes = (nodes: readonly SchemeNode[] = []): unknown[] =>
      nodes.flatMap(({ code, children }) => [code, ...codes(children)]);
    expect(codes(scheme.results[0]?.root.children)).toEqual(['一', '1', '2', '二', '3', '三']);
  });
});

it('asks of an item beside the full marks where its limits are, and not a second time how far its bonus goes', async () => {
  const text = `甲市2023年政务公开考核方案
一级指标\t分值\t评分标准
主动公开\t100\t每发现一处错误扣1分；经验被推广的，每次加2分。
奖扣分项目\t7\t受到表彰的加20分；每通报一次扣2分。`;
  const { questions } = await draft(text);
  const asked = questions.flatMap(({ code, node }) =>
    code === 'bonus-within' || code === 'beside-marks' ? [`${node} ${code}`] : [],
  );
  expect(asked).toEqual(['主动公开 bonus-within', '奖扣分项目 beside-marks']);
});
