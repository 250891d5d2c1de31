import { problemMend } from '@mingjian/model';
import { expect, it } from 'vitest';
import { unitOfPost } from './unit-of-post.ts';

const known = [
  { id: 't1', name: '甲街道办' },
  { id: 't2', name: '乙街道办' },
  { id: 't3', name: '同名' },
  { id: 't4', name: '同名' },
];
const told = (...given: Parameters<typeof unitOfPost>) => {
  const found = unitOfPost(...given);
  return found.ok ? found.value : found.problems[0]?.code;
};

it('takes an id or a full name of a known unit', () => {
  expect(told('liaison', 't2', known)).toBe('t2');
  expect(told('rater', '甲街道办', known)).toBe('t1');
});

it('refuses what is no unit, and says which was probably meant', () => {
  const wrong = unitOfPost('liaison', '甲街道辨', known, { row: 3 });
  const [problem] = wrong.ok ? [] : wrong.problems;
  expect(problem).toMatchObject({ code: 'post-unit-unknown', place: { row: 3 } });
  expect(problem && problemMend(problem, 'zh')).toContain('甲街道办');
  expect(told('liaison', '同名', known)).toBe('post-unit-unknown');
});

it('asks liaisons and raters for a unit, and nobody else', () => {
  expect(told('liaison', null, known)).toBe('post-unit-missing');
  expect(told('assessor', null, known)).toBe(null);
  expect(told('approver', 't1', known)).toBe('post-unit-none');
});
