import { expect, test } from 'vitest';
import { paramFault } from './param-fault.ts';

const fault = (value: unknown, preset: unknown): string => paramFault(value, preset)?.zh ?? '';

test('takes numbers, days of the year, words and lists of the kind that an audit comes with', () => {
  expect(fault(3, 20)).toBe('');
  expect(fault('02-20', '01-31')).toBe('');
  expect(fault('年报|报告', '年度报告|年报')).toBe('');
  expect(fault(['a'], ['a', 'b'])).toBe('');
  expect(fault(['脱贫攻坚'], [])).toBe('');
  expect(fault([{ zh: '职能', words: '职能|职责' }], [{ zh: '设置', words: '机构\\s*设置' }])).toBe('');
});

test('takes what an audit comes with, whatever it is', () => {
  expect(fault('机构\\s*(?:设置)?', '机构\\s*(?:设置)?')).toBe('');
});

test('refuses what is of another kind or out of bounds', () => {
  expect(fault(3, undefined)).toContain('没有这个参数');
  for (const value of ['3', -1, Number.NaN, 1e9, null]) expect(fault(value, 20)).toContain('应为0到');
  for (const value of ['13-01', '1月31日', 3]) expect(fault(value, '01-31')).not.toBe('');
  for (const value of [[], 'a', Array.from({ length: 300 }, () => '字')])
    expect(fault(value, ['字字'])).toContain('列表');
  expect(fault(['c'], ['a', 'b'])).toContain('a、b');
  expect(fault([{ zh: '职能' }], [{ zh: '职能', words: '职能' }])).not.toBe('');
  expect(fault([null], [{ zh: '职能' }])).not.toBe('');
});

test('refuses patterns that could make a look slow', () => {
  for (const value of ['(a+)+$', 'a*a*b', '[字]', 'a{9}', '\\d', '', 'a?a?']) expect(fault(value, '年报')).not.toBe('');
});
