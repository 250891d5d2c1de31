import { describe, expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { draftOf } from '../index.ts';

const PLAN = `甲市2023年政务公开考评方案
一、各县区政府（3家）：东县、西县、南区。
二、市直部门（3家）：市教育局、市公安局、市民政局。
三、考评环节
（一）专业测评。
权重：60%
测评单位：市政务公开办。
测评时间：2023年12月1日至2024年1月20日。
测评方式：第三方按考评内容开展测评。
对各县区政府测评时，测评县区政府本级、乡镇和县直单位，按照7:2:1的比例汇总。
（二）互评
权重：25%
测评方式：市直部门对各县区政府政务公开工作进行综合评价；各县区政府对市直部门工作进行综合评价。
（三）日常测评
权重：15%
测评方式：将全年网上测评得分成绩合成计算。
加、扣分环节。
1.加分环节
各县区政府获省级表扬的，加2分。
附件1
各县区政府考评内容
考评指标\t分值\t评分标准
政策解读\t60\t未解读的，每件扣1分。
依申请公开\t40\t超期的，每件扣2分。
附件2
市直部门考评内容
考评指标\t分值\t评分标准
政策解读\t50\t未解读的，每件扣1分。
依申请公开\t50\t超期的，每件扣2分。`;

async function drafted() {
  const document = await readDocument(new TextEncoder().encode(PLAN), '方案.txt');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  if (!draft) throw new Error('no draft');
  return draft;
}

describe('stages that a plan states with their weights', () => {
  it('are the parts of its result', async () => {
    const { scheme } = await drafted();
    const root = scheme.results[0]?.root;
    expect(root?.children?.map(({ name, weight, sheet }) => [name, weight, sheet])).toEqual([
      ['专业测评', '60', { 'class-1': 'sheet-1', 'class-2': 'sheet-2', 'part-1': 'sheet-1', 'part-2': 'sheet-1' }],
      ['互评', '25', undefined],
      ['日常测评', '15', undefined],
    ]);
    expect(root?.children?.[0]).toMatchObject({
      owner: '市政务公开办',
      window: { from: '2023-12-01', to: '2024-01-20' },
      compose: [{ classes: ['class-1'], parts: [{ share: '7' }, { class: 'part-1' }, { class: 'part-2' }] }],
    });
    expect(scheme.classes['part-1']).toEqual({ name: '乡镇', units: null });
    expect(scheme.results[0]?.classes).toEqual(['class-1', 'class-2']);
  });

  it('have others rate, scores come in, and bonus beside them, as their words say', async () => {
    const root = (await drafted()).scheme.results[0]?.root;
    expect(root?.children?.[1]?.children?.map(({ classes, rules }) => [classes, rules?.[0]])).toMatchObject([
      [['class-1'], { kind: 'ratings', raters: { classes: ['class-2'] } }],
      [['class-2'], { kind: 'ratings', raters: { classes: ['class-1'] } }],
    ]);
    expect(root?.children?.[2]).toMatchObject({ rounds: {}, children: [{ rules: [{ kind: 'external' }] }] });
    expect(root?.after?.[0]?.children?.[0]).toMatchObject({
      name: '加分环节',
      classes: ['class-1'],
      rules: [{ kind: 'award' }],
    });
  });

  it('are each asked about in their place', async () => {
    const asked = (await drafted()).questions.filter(({ code }) => code === 'stage-read').map(({ node }) => node);
    expect(asked).toEqual(expect.arrayContaining(['专业测评', '互评', '日常测评', '加、扣分环节/加分环节']));
  });
});

it('stages of a plan with one table share it', async () => {
  const text = `甲市2023年政务公开考评方案
一、考评环节
（一）专业测评。
权重：70%
测评方式：第三方按考评内容开展测评。
（二）社会评议
权重：30%
测评方式：由群众评议。
附件1
政务公开考评内容
考评指标\t分值\t评分标准
政策解读\t60\t未解读的，每件扣1分。
依申请公开\t40\t酌情评定。`;
  const document = await readDocument(new TextEncoder().encode(text), '方案.txt');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  expect(
    draft?.scheme.results[0]?.root.children?.map(({ name, weight, sheet, children }) => [
      name,
      weight,
      sheet,
      children?.[0]?.name,
    ]),
  ).toEqual([
    ['专业测评', '70', 'sheet-1', undefined],
    ['社会评议', '30', undefined, '社会评议得分'],
  ]);
  expect(Object.keys(draft?.sources ?? {})).toContain('sheet-1/依申请公开');
});
