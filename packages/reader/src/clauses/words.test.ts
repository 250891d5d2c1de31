import { describe, expect, it } from 'vitest';
import { CL, CLASS_WORD, COUNTED, isPercent, isTime, LEVEL, levelIn, PERIODS } from './words.ts';

describe('the vocabulary', () => {
  it('has every longer word of measure before the one it begins with', () => {
    const hidden = COUNTED.flatMap((word, index) =>
      COUNTED.slice(0, index)
        .filter((before) => word !== before && word.startsWith(before))
        .map((before) => `${word} is hidden by ${before}`),
    );
    expect(hidden).toEqual([]);
    expect(new RegExp(`^${CL}$`).test('人次')).toBe(true);
  });

  it('tells a length of time and a part of a whole from a count', () => {
    expect(['个工作日', '天', '小时'].every(isTime)).toBe(true);
    expect(['次', '期', '人'].some(isTime)).toBe(false);
    expect(['%', '个百分点', '‰'].every(isPercent)).toBe(true);
    expect(isPercent('分')).toBe(false);
  });

  it.each([
    ['每半年', 'half'],
    ['每个月', 'month'],
    ['逐季', 'quarter'],
    ['每年度', 'year'],
    ['全年', 'year'],
    ['每周', 'week'],
    ['每个工作日', 'day'],
  ])('%s is a %s', (words, period) => {
    expect(PERIODS.find(([pattern]) => pattern.test(words))?.[1]).toBe(period);
  });

  it('knows who judges by the full name, and a bare 省 only where somebody judges', () => {
    const level = new RegExp(LEVEL);
    expect(level.exec('被国务院办公厅通报')?.[0]).toBe('国务院办公厅');
    expect(level.exec('被省通报批评')?.[0]).toBe('省');
    expect(level.test('节省开支')).toBe(false);
  });

  it('knows classes of units', () => {
    const one = new RegExp(`^(?:${CLASS_WORD})$`);
    expect(['县（市、区）', '市直部门', '非产区', '乡镇（街道）'].every((word) => one.test(word))).toBe(true);
    expect(one.test('责任人')).toBe(false);
  });
});

it('knows who praises or blames', () => {
  expect([levelIn('被省级媒体曝光'), levelIn('材料不全的')]).toEqual(['省级', undefined]);
});
