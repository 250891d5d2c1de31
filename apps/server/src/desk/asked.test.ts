import { expect, it } from 'vitest';
import { asksFor } from './asked.ts';

it.each([
  '6月30日前报送工作总结。',
  '未按时限报送的，扣3分。',
  '查阅相关材料。对问题不上报、不制止，每出现一例扣2分。',
  '按要求报送台账，每发现一次迟报扣1分。',
])('“%s” asks the unit for something', (text) => {
  expect(asksFor(text)).toBe(true);
});

it.each([
  '对非法采砂行为不上报、不制止每出现一例扣2分',
  '对非法采砂行为不上报，每出现一例扣2分。',
  '发现问题不上报、不制止的，每发现一起扣1分，扣完为止。',
  '材料弄虚作假每查实一处扣1分。',
  '每月巡河不少于2次。',
])('“%s” counts faults and asks for nothing', (text) => {
  expect(asksFor(text)).toBe(false);
});
