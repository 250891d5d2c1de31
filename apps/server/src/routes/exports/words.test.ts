import { cellStates, roles, roundStates } from '@mingjian/workflow';
import { expect, test } from 'vitest';
import { wordOf } from './words.ts';

test.each([...roundStates, ...roles, ...cellStates, 'assess', 'review'])('%s has words of its own', (code) => {
  expect(wordOf(code, 'zh')).toMatch(/\p{Script=Han}/u);
  expect(wordOf(code, 'en')).toMatch(/^[A-Z]/);
});

test('what nobody has words for stands as it is', () => {
  expect(wordOf('elsewhere', 'zh')).toBe('elsewhere');
});
