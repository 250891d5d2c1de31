import { expect, it } from 'vitest';
import { numberedName } from './own-number.ts';

it.each([
  ['五', '五、宣传'],
  ['十二', '十二、宣传'],
  ['23', '23 宣传'],
  ['1.3', '1.3 宣传'],
  ['（23）', '（23）宣传'],
  ['二（三）', '二（三）宣传'],
  ['agency', '宣传'],
  [undefined, '宣传'],
])('an indicator with the number %s is called %s', (code, words) => {
  expect(numberedName({ code, name: '宣传' })).toBe(words);
});
