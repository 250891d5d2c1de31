import { expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { draftOf } from './index.ts';

const table = (title: string): string => `${title}
考核指标\t分值\t评分标准
政策解读\t60\t未解读的，每件扣1分。
依申请公开\t40\t超期的，每件扣2分。`;

async function classesOf(...titles: string[]) {
  const text = ['甲市2023年政务公开考核方案', ...titles.flatMap((title, at) => [`附件${at + 1}`, table(title)])].join(
    '\n',
  );
  const document = await readDocument(new TextEncoder().encode(text), '方案.txt');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  return {
    classes: Object.values(draft?.scheme.classes ?? {}).map(({ name }) => name),
    root: draft?.scheme.results[0]?.root,
  };
}

it('tables whose titles each begin with those they are for are one for each class', async () => {
  const { classes, root } = await classesOf(
    '乡（镇、街道）2023年政务公开考核指标',
    '市政府工作部门2023年政务公开考核指标',
  );
  expect(classes).toEqual(['乡（镇、街道）', '市政府工作部门']);
  expect(root?.sheet).toEqual({ 'class-1': 'sheet-1', 'class-2': 'sheet-2' });
});

it('tables of parts of the work are no classes', async () => {
  const { classes, root } = await classesOf('甲市政府信息公开考核指标', '甲市政府网站考核指标');
  expect(classes).toEqual(['考核对象']);
  expect(root?.children).toHaveLength(2);
});

it('offices that have parts of their own are the units, where no list names any', async () => {
  const text = `甲县2026年度河长制考核细则
考核项目\t分值\t评分标准
组织领导\t40\t未部署的，扣5分。
部门履职\t60\t
县水利局\t60\t每发现一处违规扣2分。
县财政局\t60\t未拨付的，扣10分。
县公安局\t60\t每漏报一次扣1分。`;
  const document = await readDocument(new TextEncoder().encode(text), '细则.txt');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  const asked = draft?.questions.map(({ code }) => code);
  expect(draft?.scheme.classes.unit?.units ?? asked).toEqual(['县水利局', '县财政局', '县公安局']);
});
