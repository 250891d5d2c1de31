import { expect, test } from 'vitest';
import { goldenRound, printed } from './round.ts';

// 宣威 2023: three townships, five departments, the year over. One township without most of its facts, one with corrections.

const golden = goldenRound('xuanwei-2023');

test('the slow reference comes to what is written', async () => {
  await expect(printed(golden.reference)).toMatchFileSnapshot('./xuanwei-2023/expected.json');
});

test('the engine comes to the same', () => expect(golden.engine).toEqual(golden.reference));

test('甲镇 by hand', () => {
  // 领导分工 1; 公报展示不全 0.5; 通报曲靖1次、宣威1次 2-1-0.5; 动态缺3条 1-0.3; 指南10月31日 1; 年报11月2日 0; 舆情1件迟报 1-0.2
  expect(golden.points('甲镇', 'openness/1')).toBe('4.5');
  // 审批表缺3周 0.3, 宣威通报1次 0.1
  expect(golden.points('甲镇', 'openness/2')).toBe('0.6');
  // 签收2件超时 0.5-0.02; 办结 (970+480)÷(1000+500)=96.67%, 差1.33个百分点, 满1个 0.5-0.04
  expect(golden.points('甲镇', 'openness/3')).toBe('0.94');
  expect(golden.points('甲镇', 'openness')).toBe('6.04');
});

test('市财政局: a guide that came one day late takes all three points of openness', () => {
  expect(golden.points('市财政局', 'openness/1/1.1')).toBe('-0.5');
  expect(golden.points('市财政局', 'openness/1/1.2')).toBe('0.5');
  expect(golden.points('市财政局', 'openness/1')).toBe('0');
});

test('市统计局 by hand', () => {
  // 材料迟报 0.1; 统计信息缺1季 0.1; 动态缺5条 0.5; 舆情2件迟报 0.2
  expect(golden.points('市统计局', 'openness/1')).toBe('2.1');
  // 60件超时扣完 0.5; 88.5% 差9.5个百分点, 9×0.04
  expect(golden.points('市统计局', 'openness/3')).toBe('0.14');
});

test('乙街道: four circulars in a row, a corrected level, a due day moved, a fact after the year', () => {
  expect(golden.points('乙街道', 'openness/1/1.3')).toBe('1.5');
  expect(golden.points('乙街道', 'openness/1/1.4')).toBe('0');
  expect(golden.points('乙街道', 'openness/1/1.5')).toBe('0');
  expect(golden.engine.setAside).toHaveLength(1);
});

test('丙乡: what nobody looked at is a range, never a zero', () => {
  expect(golden.points('丙乡', 'openness/1/1.2')).toBe('0..1');
  expect(golden.report.units.find(({ name }) => name === '丙乡')?.missing).not.toEqual([]);
});
