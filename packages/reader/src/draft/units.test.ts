import { expect, it } from 'vitest';
import type { Document } from '../blocks/index.ts';
import { unitListsOf } from './units.ts';

const listsIn = (...lines: string[]): string[] => {
  const blocks = lines.map((text) => ({ kind: 'paragraph', text, place: {} }) as const);
  const document: Document = { name: '方案.txt', kind: 'text', blocks, warnings: [] };
  return unitListsOf(document).map(({ name, stated, units }) => `${name} ${stated}：${units.join(' ')}`);
};

it('reads the list of each class with its count', () => {
  expect(
    listsIn('一、考核对象', '（一）县区(3个)：东县、西县、南县。', '（二）市直部门(**家)：市教育局、市民政局。'),
  ).toEqual(['县区 3：东县 西县 南县', '市直部门 null：市教育局 市民政局']);
});

it('reads names that stand behind the words for what is assessed, with or without a count', () => {
  expect(listsIn('考核对象：县水利局、县环保局和县住建局（3家）。')).toEqual([
    '考核对象 3：县水利局 县环保局 县住建局',
  ]);
  expect(listsIn('二、考评对象为 各镇：略。', '考核单位：东镇、西镇、南街道办事处')).toEqual([
    '考核对象 null：东镇 西镇 南街道办事处',
  ]);
});

it('reads names on the line below a heading', () => {
  expect(listsIn('一、考核对象', '教务处、学生处、图书馆、实验室、后勤集团。')).toEqual([
    '考核对象 null：教务处 学生处 图书馆 实验室 后勤集团',
  ]);
});

it('knows a class whose names are masked, and makes none of them up', () => {
  expect(listsIn('A类(10个)：XX街道、XX镇、XX镇、XX乡。')).toEqual(['A类 10：']);
});

it('takes no list of topics or of sums for units', () => {
  expect(listsIn('(四)公共卫生信息公开(3个)：疫情信息发布、应急预案公开、科普等。')).toEqual([]);
  expect(listsIn('考核对象：加强领导、落实责任、完善制度。')).toEqual([]);
  expect(listsIn('指标(4个)：主动公开、依申请公开。')).toEqual([]);
});
