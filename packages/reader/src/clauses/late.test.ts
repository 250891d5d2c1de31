import { describe, expect, it } from 'vitest';
import { isLate, OVERDUE } from './late.ts';

describe('the lateness of one thing', () => {
  it.each([
    '未按时报送的',
    '逾期未整改的，',
    '未在3月底前公布年报',
    '晚于1月31日发布的',
    '迟报的',
    '部门决算未在批复后20日内公开的',
    '晚于法定期限公开的',
    '年底前未完成归档的',
    '逾时送达的',
    '迟缴党费的',
    '晚于该时间发布的',
  ])('%s', (words) => expect(isLate(words)).toBe(true));

  it.each([
    '未明确分管领导的',
    '未按规定程序办理的',
    '未报送的',
    '材料不全或逾期报送的',
    '信息迟报率高于5%的',
    '9月底前不足80%',
    '6月底未达50%的',
  ])('is not %s', (words) => expect(isLate(words)).toBe(false));

  it('leans on the words next to the marks', () => {
    expect(isLate('10月底前报送材料，内容不实的')).toBe(false);
  });
});

it('knows time past the due day', () => {
  expect(OVERDUE.test('每逾期一天')).toBe(true);
  expect(OVERDUE.test('每少一天')).toBe(false);
});
