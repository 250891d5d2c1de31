import { expect, it } from 'vitest';
import { titleInYear } from './title-in-year.ts';

it.each([
  ['某市2025年政务公开考核', '某市2026年政务公开考核'],
  ['2025年度考核（2025年修订）', '2026年度考核（2026年修订）'],
  ['政务公开考核', '政务公开考核'],
  ['2024年度考核', '2024年度考核'],
  ['考核 120251 号', '考核 120251 号'],
])('“%s” of 2025 is called “%s” in 2026', (title, after) => {
  expect(titleInYear(title, 2025, 2026)).toBe(after);
});
