import { describe, expect, it } from 'vitest';
import { normalise } from './normal.ts';

const text = (given: string): string => normalise(given).text;

describe('where a line ends', () => {
  it('keeps a line break only where a sentence or a numbered piece ends', () => {
    expect(text('每发现\n一处扣1分')).toBe('每发现一处扣1分');
    expect(text('得4分；\n省级的得2分')).toBe('得4分；省级的得2分');
    expect(text('扣1分。\n未整改的扣2分')).toBe('扣1分。\n未整改的扣2分');
    expect(text('扣1分\n2.未整改的扣2分')).toBe('扣1分\n2.未整改的扣2分');
    expect(text('5分：符合\n3分：基本符合')).toBe('5分：符合\n3分：基本符合');
    expect(text('扣1分\r\n\r\n（二）未整改的')).toBe('扣1分\n（二）未整改的');
  });

  it.each([
    ['未登记每次扣0.5\n门未锁的扣1分', '未登记每次扣0.5\n门未锁的扣1分'],
    ['每篇扣0.5\n分', '每篇扣0.5分'],
    ['未登记扣1分\n门未锁的扣1分', '未登记扣1分；门未锁的扣1分'],
    ['每处扣1分\n最高扣5分', '每处扣1分，最高扣5分'],
    ['逾期扣1分\n的基础上', '逾期扣1分的基础上'],
    ['国家级 10分\n省级 8分', '国家级10分；省级8分'],
  ])('%j', (given, wanted) => expect(text(given)).toBe(wanted));
});

describe('a blank', () => {
  it.each([
    ['水面有杂物一处扣0.5分 护栏破损一处扣1分', '水面有杂物一处扣0.5分；护栏破损一处扣1分'],
    ['每处扣 1 分 扣完为止', '每处扣1分，扣完为止'],
    ['扣 1 分 的', '扣1分的'],
  ])('stands for a stop behind marks: %s', (given, wanted) => expect(text(given)).toBe(wanted));
});
