import { expect, test } from 'vitest';
import { makeSubject } from '../checks/shared/subject.ts';
import { leaf, schemeOf } from '../checks/testing/scheme.ts';
import { byReports } from './reports.ts';

const words = (more: object) =>
  byReports(makeSubject(schemeOf({ children: [leaf('动态', 5, more)] }))).map((found) => found.words);

test.each(['每月报送动态信息不少于2条', '每周须向办公室报送1次审批表', '按月上报进展'])('%s', (criterion) =>
  expect(words({ criterion })).toEqual([criterion]),
);

test('a quota by the week or month, where its words hand in', () => {
  const quota = (text: string) => [{ kind: 'quota', text, period: 'month', count: '2', points: '0.1' }];
  expect(words({ rules: quota('缺报一条扣0.1分') })).toEqual(['缺报一条扣0.1分']);
  expect(words({ rules: quota('每少更新一条扣0.1分') })).toEqual([]);
});

test.each([
  '网站每周更新不少于2条',
  '每年报送一次年度报告',
  '已在“全国政务新媒体信息报送系统”备案的，每周更新',
  '每月公开财政收支',
])('%s: nothing', (criterion) => expect(words({ criterion })).toEqual([]));
