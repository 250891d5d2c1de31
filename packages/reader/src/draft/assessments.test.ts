import { expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { draftOf } from './index.ts';

async function drafted(text: string) {
  const document = await readDocument(new TextEncoder().encode(text), '方案.txt');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  if (!draft) throw new Error('no draft');
  return draft;
}

const TABLES = `附件2
政务公开考核指标
考核指标\t分值\t评分标准
政策解读\t60\t未解读的，每件扣1分。
依申请公开\t40\t超期的，每件扣2分。
附件4
政府网站考核指标
考核指标\t分值\t评分标准
信息更新\t50\t未更新的，每处扣1分。
互动交流\t50\t未回复的，每件扣2分。`;

it('assessments with lists of units of their own are results of their own', async () => {
  const { scheme, questions } = await drafted(`甲市2023年政务公开和政府网站考核方案
附件1
政务公开考核对象
市直部门（3家）：市教育局、市公安局、市民政局。
附件3
政府网站考核对象
市直部门（3家）：市教育局、市公安局、市医保局。
${TABLES}`);
  expect(
    scheme.results.map(({ name, root }) => [name, root.children?.map((node) => node.name), root.appliesTo]),
  ).toEqual([
    ['政务公开', ['政策解读', '依申请公开'], { without: ['只考核政府网站'] }],
    ['政府网站', ['信息更新', '互动交流'], { without: ['只考核政务公开'] }],
  ]);
  expect(Object.values(scheme.classes).map(({ units }) => units)).toEqual([
    [
      '市教育局',
      '市公安局',
      { name: '市民政局', tags: ['只考核政务公开'] },
      { name: '市医保局', tags: ['只考核政府网站'] },
    ],
  ]);
  expect(questions.find(({ code }) => code === 'results-apart')?.text).toBe('政务公开、政府网站');
});

it('a plan of two tables that says nothing of it is one result', async () => {
  const { scheme } = await drafted(`甲市2023年政务公开和政府网站考核方案\n${TABLES}`);
  expect(scheme.results).toHaveLength(1);
});
