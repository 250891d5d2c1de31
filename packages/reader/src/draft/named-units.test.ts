import { expect, it } from 'vitest';
import { namedUnits } from './named-units.ts';

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
