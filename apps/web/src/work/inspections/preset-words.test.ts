import { expect, it } from 'vitest';
import { issueDay } from './preset-words.ts';

it('writes a day of issue as a text would, also where only its year is known', () => {
  expect(issueDay('2019-04-01', 'zh')).toBe('2019年4月1日');
  expect(issueDay('2018', 'zh')).toBe('2018年');
  expect(issueDay('2019-04-01', 'en')).toBe('2019-04-01');
});
