import { expect, it } from 'vitest';
import { exampleOf, matchIndicators } from './match.ts';

const plain = (path: string, code: string, name: string, standsIn = '') => ({ path, code, name, standsIn });
const indicators = [
  plain('a', '1.1', '领导分工'),
  plain('b', '1.1.3', '政府信息公开年度报告'),
  plain('c', '1.1.31', '通报'),
  plain('d', '31', '乡镇动态'),
  plain('e', 'leaf', '政府公报'),
  plain('l', '五', '宣传'),
  plain('f', '2.1', '重复'),
  plain('g', '2.1', '重复的名字'),
  plain('h', '5.2', '规范性文件目录', '专业机构测评'),
  plain('i', '5.2', '规范性文件目录', '社会评议'),
  plain('j', 'score', '平时网上测评得分', '日常测评 · 第1次'),
  plain('k', 'score', '平时网上测评得分', '日常测评 · 第2次'),
];

it.each([
  ['1.1.3 年报.pdf', 'b'],
  ['附件1.1.3.docx', 'b'],
  ['1.1.31.docx', 'c'],
  ['1.1-分工文件.pdf', 'a'],
  ['31、动态.pdf', 'd'],
  ['(31)动态.pdf', 'd'],
  ['2023年31号文.pdf', ''],
  ['31号文.pdf', ''],
  ['1.1.3/扫描件/第1页.jpg', 'b'],
  ['1.1\\1.1.31\\x.jpg', 'c'],
  ['关于政府信息公开年度报告的说明.pdf', 'b'],
  ['政府公报照片.jpg', 'e'],
  ['五 半年小结.pdf', 'l'],
  ['（五）小结.pdf', 'l'],
  ['五年规划.pdf', ''],
  ['十五、小结.pdf', ''],
  ['leaf.pdf', ''],
  ['11.1.pdf', ''],
  ['通报.pdf', ''],
  ['', ''],
])('%s belongs to %s', (file, path) => {
  expect(matchIndicators(file, indicators).map((one) => one.path)).toEqual(path === '' ? [] : [path]);
});

it.each([
  ['2.1.pdf', 'fg'],
  ['2.1 重复的名字.pdf', 'g'],
  ['5.2 规范性文件目录.png', 'hi'],
  ['社会评议/5.2 规范性文件目录.png', 'i'],
  ['5.2 规范性文件目录（专业机构测评）.png', 'h'],
  ['平时网上测评得分.xlsx', 'jk'],
  ['日常测评/平时网上测评得分.xlsx', 'jk'],
  ['日常测评/第2次 平时网上测评得分.xlsx', 'k'],
])('%s may belong to %s: the same number in several stages', (file, paths) => {
  expect(
    matchIndicators(file, indicators)
      .map(({ path }) => path)
      .join(''),
  ).toBe(paths);
});

const parted = [
  plain('a', '6', '指南'),
  plain('b', '7.1', '接收办理'),
  plain('c', '7.2', '按时办结'),
  plain('d', '8', '年度报告'),
  plain('e', '8.1.1', '动员部署'),
  plain('g', '五（1）', '用稿'),
  plain('h', '五（2）', '小结'),
];

it.each([
  ['7.2 办结率.pdf', 'c'],
  ['7（2）办结率.pdf', 'c'],
  ['7 热线.pdf', 'bc'],
  ['7、按时办结情况.pdf', 'c'],
  ['8 年报.pdf', 'd'],
  ['8.1 水利.pdf', 'e'],
  ['五、2 上报.pdf', 'h'],
  ['五(1).pdf', 'g'],
  ['五 材料.pdf', 'gh'],
  ['5.1 材料.pdf', ''],
  ['7月报送.pdf', ''],
  ['9 其他.pdf', ''],
])('%s may belong to %s: parts of the document’s own numbers', (file, paths) => {
  expect(
    matchIndicators(file, parted)
      .map(({ path }) => path)
      .join(''),
  ).toBe(paths);
});

it('the example of a file name is of the plan itself, and of a code that files are found by', () => {
  expect(exampleOf(indicators)).toEqual({ code: '1.1', name: '领导分工' });
  expect(exampleOf(indicators.slice(5, 6))).toEqual({ code: '五', name: '宣传' });
  expect(exampleOf([plain('1', '1', '完善"四个到位"')])?.name).toBe('完善四个到位');
  expect(exampleOf([plain('e', 'leaf', '政府公报')])).toBeNull();
});
