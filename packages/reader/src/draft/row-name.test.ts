import { expect, it } from 'vitest';
import { nameOfRow } from './row-name.ts';
import { row } from './testing/row.ts';

it('calls a row by the first words that it says, of what is asked before how it is marked', () => {
  expect(nameOfRow(row({ content: '（3）建立台账；定期更新', criterion: '未建立的不得分' }))).toBe('建立台账');
  expect(nameOfRow(row({ criterion: '3.渠道畅通。不畅通的扣1分' }))).toBe('渠道畅通');
  expect(nameOfRow(row({ content: '领导分工（0.1分）：明确一名负责同志' }))).toBe('领导分工');
  expect(nameOfRow(row({}))).toBe('（未命名）');
});
