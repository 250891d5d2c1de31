import { expect, it } from 'vitest';
import { isPlacesLine, placesIn, placesWords } from './places.ts';

it.each([
  ['考核得分保留两位小数。', 2],
  ['综合得分四舍五入，保留小数点后 1 位。', 1],
  ['得分按四舍五入法精确到小数点后三位', 3],
  ['考核得分取小数点后两位。', 2],
  ['得分计算到小数点后一位', 1],
  ['计分精确到0.01分', 2],
  ['计分精确到0.1分', 1],
  ['最后得分取整数', 0],
  ['保留两份台账', undefined],
  ['请于两日内报送', undefined],
  ['', undefined],
])('“%s” gives scores %s decimals', (words, places) => {
  expect(placesIn(words)).toBe(places);
});

it.each([0, 1, 2, 3, 4, 5, 8])('says %d decimals in words that read back to it', (places) => {
  const words = placesWords(places);
  expect(placesIn(words)).toBe(places);
  expect(isPlacesLine(` ${words}`)).toBe(true);
  expect(isPlacesLine(`综合${words}`)).toBe(false);
});
