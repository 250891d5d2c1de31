import { expect, it } from 'vitest';
import { matchIndicator } from './match.ts';

const indicators = [
  { path: 'a', code: '1.1', name: '领导分工' },
  { path: 'b', code: '1.1.3', name: '政府信息公开年度报告' },
  { path: 'c', code: '1.1.31', name: '通报' },
  { path: 'd', code: '31', name: '乡镇动态' },
  { path: 'e', code: 'leaf', name: '政府公报' },
  { path: 'f', code: '2.1', name: '重复' },
  { path: 'g', code: '2.1', name: '重复的名字' },
];

it.each([
  ['1.1.3 年报.pdf', 'b'],
  ['附件1.1.3.docx', 'b'],
  ['1.1.31.docx', 'c'],
  ['1.1-分工文件.pdf', 'a'],
  ['31、动态.pdf', 'd'],
  ['(31)动态.pdf', 'd'],
  ['2023年31号文.pdf', null],
  ['31号文.pdf', null],
  ['1.1.3/扫描件/第1页.jpg', 'b'],
  ['1.1\\1.1.31\\x.jpg', 'c'],
  ['关于政府信息公开年度报告的说明.pdf', 'b'],
  ['政府公报照片.jpg', 'e'],
  ['leaf.pdf', null],
  ['2.1.pdf', null],
  ['11.1.pdf', null],
  ['通报.pdf', null],
  ['', null],
])('%s belongs to %s', (file, path) => {
  expect(matchIndicator(file, indicators)?.path ?? null).toBe(path);
});
