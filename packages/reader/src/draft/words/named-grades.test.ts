import { nodeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { namedGrades } from './named-grades.ts';

const veto = (grade: string) => ({ kind: 'veto', text: `年度考核为${grade}`, effect: 'grade', grade, target: 'total' });
const node = (...rules: object[]) => nodeSchema.parse({ name: '情形', children: [{ name: '甲', full: 1, rules }] });

it('puts the grade that a rule gives last, below one whose bound is asked for', () => {
  expect(namedGrades([node(veto('不合格'))], (grade) => `$${grade}`)).toEqual([
    { name: '合格', min: '$合格' },
    { name: '不合格' },
  ]);
  expect(namedGrades([node(veto('不得评优'), veto('不得评优'))], () => '$open-1').map(({ name }) => name)).toEqual([
    '可以评优',
    '不得评优',
  ]);
});

it('gives none where no rule gives any', () => {
  expect(namedGrades([node({ kind: 'deduct', text: '每处扣1分', points: 1 })], () => '$open-1')).toEqual([]);
});
