import { expect, it } from 'vitest';
import { unitCalled, unitsCalled } from './short-unit.ts';

const units = [
  '江苏省',
  '广西壮族自治区',
  '内蒙古自治区',
  '新疆维吾尔自治区',
  '新疆生产建设兵团',
  '北京市',
  '鼓楼区',
  '鼓楼镇',
  '恩施土家族苗族自治州',
];

it('a short name means the one listed unit that it is the beginning of', () => {
  const meant = ['江苏', '广西', '内蒙古', '新疆', '恩施', '北京市'].map((name) => unitCalled(name, units));
  expect(meant).toEqual([
    '江苏省',
    '广西壮族自治区',
    '内蒙古自治区',
    '新疆维吾尔自治区',
    '恩施土家族苗族自治州',
    '北京市',
  ]);
});

it('a full name means the unit that is listed in short', () => {
  expect(unitCalled('海南省', ['海南', '海口', '河南'])).toBe('海南');
});

it('nothing is guessed where there are two, none, or too little', () => {
  expect(['鼓楼', '河南', '江', '江苏等', '北'].map((name) => unitCalled(name, units))).toEqual(
    Array(5).fill(undefined),
  );
  expect(unitsCalled(['江苏', '河南'], units)).toBeUndefined();
  expect(unitsCalled([], units)).toBeUndefined();
  expect(unitsCalled(['江苏', '广西', '江苏'], units)).toEqual(['江苏省', '广西壮族自治区']);
});
