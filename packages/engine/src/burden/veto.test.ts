import { expect, test } from 'vitest';
import { makeSubject } from '../checks/shared/subject.ts';
import { leaf, schemeOf } from '../checks/testing/scheme.ts';
import { byVeto } from './veto.ts';

const words = (...rules: object[]) =>
  byVeto(makeSubject(schemeOf({ children: [leaf('安全', 5, { rules })] }))).map((found) => found.words);

test('one fault that decides the whole', () => {
  expect(words({ kind: 'veto', text: '发生泄密的，考核不计分', effect: 'void' })).toEqual(['发生泄密的，考核不计分']);
  expect(words({ kind: 'deduct', text: '发生泄密的，一票否决', points: '5' })).toEqual(['发生泄密的，一票否决']);
});

test('what reaches no further than its item is none', () => {
  expect(words({ kind: 'veto', text: '未公开的，此项不得分', effect: 'zero' })).toEqual([]);
});
