import { expect, it } from 'vitest';
import { namedClasses, namedUnits } from './named-units.ts';

const UNITS = new Set(['东县', '西县', '市人社局', '市发改委', '市扶贫办']);

it.each([
  ['公开稳就业政策。主要考核市人社局、市发改委及有关部门。', '', ['市人社局', '市发改委']],
  ['市扶贫办要围绕脱贫任务公开信息。', '', ['市扶贫办']],
  ['东县西县围绕脱贫任务公开信息。', '', ['东县', '西县']],
  ['包括脱贫（市扶贫办）、就业（市人社局）等方面的公开。', '', ['市扶贫办', '市人社局']],
  ['公开规划。', '市发改委\n市人社局', ['市发改委', '市人社局']],
])('%s', (demand, responsible, units) => {
  expect(namedUnits(demand, responsible, UNITS)).toEqual(units);
});

it.each([
  ['向市发改委报送信息。', ''],
  ['市人社局网站信息及时更新。', ''],
  ['公开规划。', '市发改委、各有关单位'],
])('%s concerns all', (demand, responsible) => {
  expect(namedUnits(demand, responsible, UNITS)).toEqual([]);
});

it('concerns whom the name of an indicator has in brackets, where that is one of the lists', () => {
  expect(namedUnits('落实重点任务。', '', UNITS, '落实湖长制重点任务（东县人工湖）')).toEqual(['东县']);
  expect(namedUnits('落实重点任务。', '', new Set(), '落实湖长制重点任务（琴江镇温坊人工湖）')).toEqual(['琴江镇']);
  for (const name of ['落实湖长制重点任务（上级交办）', '专区建设（各乡镇）', '专区建设（仅乡镇）'])
    expect(namedUnits('落实重点任务。', '', UNITS, name)).toEqual([]);
});

it('keeps to classes where the words say only them', () => {
  const classes = ['乡镇', '县直部门'];
  expect(namedClasses('政务公开专区（仅乡镇）', classes)).toEqual(['乡镇']);
  expect(namedClasses('依申请公开。只考核县直部门。', classes)).toEqual(['县直部门']);
  expect(namedClasses('专区建设（乡镇适用）', classes)).toEqual(['乡镇']);
  expect(namedClasses('乡镇和县直部门每月报送信息。', classes)).toEqual([]);
});
