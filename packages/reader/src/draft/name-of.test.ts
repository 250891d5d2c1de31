import { expect, it } from 'vitest';
import { nameOf } from './name-of.ts';

it.each([
  ['（1）建立监测网的，产区得1.8分，非产区得1.3分', '建立监测网'],
  ['有方案得1分', '有方案'],
  ['不得分', '第3项'],
  ['推广有成效的，视情况得0.5-3分', '推广有成效'],
])('%s is called %s', (words, name) => {
  expect(nameOf(words, 2)).toBe(name);
});

it('keeps the end of long words where that sets them apart', () => {
  const long = (end: string): string =>
    `省级人民政府组织海关、粮食、农业等部门建立联防联控制度并在全省范围内组织开展联合检查工作，${end}`;
  expect(nameOf(long('每年至少两次'), 0)).toMatch(/…每年至少两次$/);
  expect(nameOf(long('每年至少两次'), 0)).not.toBe(nameOf(long('每季至少一次'), 0));
});

it('keeps whom it is for, and with that what is asked of them', () => {
  const words = '重点县（甲县、乙县、丙县、丁县、戊县、己县、庚县、辛县、壬县、癸县）：编制禁止区划定方案的，得1分';
  expect(nameOf(words, 0)).toBe('重点县：编制禁止区划定方案');
});
