import { expect, it } from 'vitest';
import { NOT_CONCERNED, notConcernedIn } from './not-concerned.ts';

it.each(['full', 'omit', 'none'] as const)('reads %s from the line that says it', (policy) => {
  expect(notConcernedIn(['考核对象为各乡镇。', ` ${NOT_CONCERNED[policy]}`])).toBe(policy);
});

it('reads nothing from words inside another line', () => {
  expect(notConcernedIn([`除乡镇外，${NOT_CONCERNED.full}`, '按比例折算。'])).toBe(undefined);
});
