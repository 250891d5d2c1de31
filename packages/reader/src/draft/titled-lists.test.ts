import { expect, it } from 'vitest';
import { titledLists } from './titled-lists.ts';

const told = (text: string): string[] => titledLists(text).map(({ name, units }) => `${name}：${units.join(' ')}`);

it('reads classes that stand below each other, or in one sentence', () => {
  const lists = ['沿海：甲省、乙省、丙省', '内陆：丁省、戊自治区'];
  const read = ['沿海：甲省 乙省 丙省', '内陆：丁省 戊自治区'];
  expect(told(`分为两类。\n${lists.join('。\n')}。\n得分另计。`)).toEqual(read);
  expect(told(`分为两类。${lists.join('；')}。`)).toEqual(read);
  expect(told('（一）市直部门：市教育局、市民政局\n（二）县区：东县、西县')).toEqual([
    '市直部门：市教育局 市民政局',
    '县区：东县 西县',
  ]);
});

it('takes one alone, whoever owes something, and what is no name for no class', () => {
  expect(told('沿海：甲省、乙省、丙省。')).toEqual([]);
  expect(told('牵头单位：县水利局、县住建局\n配合单位：东镇、西镇')).toEqual([]);
  expect(told('目标：加强领导、落实责任\n措施：建章立制、强化督查')).toEqual([]);
  expect(told('沿海：甲省、乙省\n沿海：丙省、丁省')).toEqual([]);
});
