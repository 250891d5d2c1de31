import { expect, it } from 'vitest';
import { hideNumbers, hideNumbersBesideAddresses } from './masked.ts';

it.each([
  ['身份证号11010519491231002X，手机13800138000', '身份证号110105********002X，手机138****8000'],
  // A check sign that does not fit is a slip of the pen, and the number is a person’s all the same.
  ['110105194912310021', '110105********0021'],
  ['110105 19491231 002X', '110105**********002X'],
  ['卡6222 0234 0000 0000 017元', `卡${'*'.repeat(19)} 017元`],
  ['6222023400000000017', '***************0017'],
  ['138 0013 8000、139-0013-8000', '138******8000、139******8000'],
  ['监督电话：13800138000', '监督电话：138****8000'],
  ['13800138000.', '138****8000.'],
])('hides every number of a person in “%s”', (text, shown) => {
  expect(hideNumbers(text)).toBe(shown);
  expect(hideNumbers(shown)).toBe(shown);
});

it.each([
  '国办秘函〔2019〕19号',
  '2026-06-30 12:00',
  '投资12345678901元',
  '网站标识码3404210001',
  '0554-12345678',
  '1.13800138000',
  '2026年1至3月 1 2 3',
])('leaves “%s” as it is', (text) => {
  expect(hideNumbers(text)).toBe(text);
});

it('leaves addresses as they are: a fault is looked for at them', () => {
  expect(hideNumbersBesideAddresses('http://a.gov.cn/13800138000.html 打不开，问13800138000')).toBe(
    'http://a.gov.cn/13800138000.html 打不开，问138****8000',
  );
  expect(hideNumbersBesideAddresses('/zwgk/13800138000.html')).toBe('/zwgk/13800138000.html');
});
