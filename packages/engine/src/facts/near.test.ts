import { expect, test } from 'vitest';
import { near } from './near.ts';

test.each([
  ['宣威市', ['宣化市', '富源县'], '（宣化市？）'],
  ['教育体育局', ['教育局', '体育局'], '（教育局？）'],
  ['abcd', ['abdc', 'xbcd'], '（xbcd？）'],
  ['甲', ['乙'], ''],
  ['甲乙丙丁', ['子丑寅卯'], ''],
  ['甲乙', ['甲乙丙丁戊'], ''],
])('%s among %j: %s', (text, names, wanted) => {
  expect(near(text, names)).toBe(wanted);
});
