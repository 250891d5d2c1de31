import { describe, expect, it } from 'vitest';
import { dueIn, dueOf, sharpestDue } from './due.ts';

describe('a due day', () => {
  it.each([
    ['10月底前报送', '10月底前'],
    ['次年1月20日前报送', '次年1月20日前'],
    ['5个工作日内办结', '5个工作日内'],
    ['未按时报送', '按时'],
    ['未在规定时间7月底前印发', '7月底前'],
    ['每季度末25日前报送', '季度末25日前'],
  ])('%s: %s', (words, due) => expect(dueIn(words)).toBe(due));

  it('is a date rather than 按时', () => {
    expect(sharpestDue('未按时报送的', '12月15日前报送总结')).toBe('12月15日前');
    expect(sharpestDue('材料不全的', '')).toBeUndefined();
  });
});

describe('a day for just what was late', () => {
  it('is found among other demands', () => {
    expect(dueOf('总结未按时报送', '每季度排查1次；11月30日前报送总结。')).toBe('11月30日前');
  });

  it('is not found where a period asks for it, or nothing does', () => {
    expect(dueOf('信息未按时报送', '每月5日前报送信息1条；11月30日前报送总结。')).toBeUndefined();
    expect(dueOf('台账未按时报送', '11月30日前报送总结。')).toBeUndefined();
  });
});
