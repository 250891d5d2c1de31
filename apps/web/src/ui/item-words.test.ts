import { expect, it } from 'vitest';
import { itemWords } from './item-words.ts';

it.each([
  ['1', '有计划', '1 有计划'],
  ['按制度要求开展巡…', '按制度要求开展巡河（6分）', '按制度要求开展巡河（6分）'],
  ['建立台帐', '建立台帐，得1分', '建立台帐，得1分'],
  ['优', '优秀的', '优 优秀的'],
  ['台帐', '台帐', '台帐'],
  ['台帐', undefined, '台帐'],
])('%s, %s', (name, text, words) => {
  expect(itemWords(name, text)).toBe(words);
});
