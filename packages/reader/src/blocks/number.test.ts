import { describe, expect, it } from 'vitest';
import { headingLevel, typedNumber } from './number.ts';

describe('typedNumber', () => {
  it.each([
    ['一、考核对象', '一、'],
    ['十二、附则', '十二、'],
    ['（一）县区', '（一）'],
    ['(三)、部门', '(三)、'],
    ['第一章 总则', '第一章'],
    ['第十条 本办法', '第十条'],
    ['1.报送', '1.'],
    ['1、报送', '1、'],
    ['10．报送', '10．'],
    ['1.2 年报', '1.2'],
    ['1.2.3、年报', '1.2.3、'],
    ['（1）年报', '（1）'],
    ['1)年报', '1)'],
    ['①年报', '①'],
    ['A.优秀', 'A.'],
  ])('of %s is %s', (text, number) => expect(typedNumber(text)).toBe(number));

  it.each(['1.5分', '0.5%', '2023年', '10个工作日', '第三方评估', '一是加强', 'A类', 'e.g. x', '3.5', '100分', '一'])(
    'of %s is none',
    (text) => expect(typedNumber(text)).toBeUndefined(),
  );
});

describe('headingLevel', () => {
  it.each([
    ['第一章 总则', 1],
    ['第二节 指标', 2],
    ['一、考核对象', 1],
    ['（二）考核内容', 2],
    ['附件1', 1],
    ['附件 2-1：', 1],
  ])('of %s is %d', (text, level) => expect(headingLevel(text)).toBe(level));

  it.each([
    '一、主动公开，每项1分',
    '（一）按时报送。',
    '1.考核对象',
    '二、',
    '附件：1.名单',
    `一、${'很长的'.repeat(20)}`,
    '三、分为：',
  ])('%s heads nothing', (text) => expect(headingLevel(text)).toBeUndefined());
});
