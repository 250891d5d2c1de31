import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { addGrade, gradesOf, removeGrade, setGrade } from './grades.ts';
import { openDraft } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';

const open = openDraft(readPlan());
const graded = ['优秀', '合格'].reduce((draft, name) => addGrade(draft, 'total', name), open);
const first = setGrade(graded, 'total', 0, { min: '90', quota: '30' });
const rows = (draft: Draft) => gradesOf(draft, 'total').map(({ name, min, quota }) => [name, min, quota]);

it('grades are added, changed and taken away, and a scheme has them', () => {
  expect(rows(open)).toEqual([]);
  expect(rows(first)).toEqual([
    ['优秀', '90', '30'],
    ['合格', '', ''],
  ]);
  expect(schemeSchema.safeParse(schemeOf(first).scheme).success).toBe(true);
  expect(rows(setGrade(first, 'total', 0, { name: '好', quota: '' }))[0]).toEqual(['好', '90', '']);
  const none = removeGrade(removeGrade(first, 'total', 0), 'total', 0);
  expect(none.frame.results[0]).not.toHaveProperty('grades');
});

it('what is no figure, no name or open stays as it was', () => {
  expect(rows(setGrade(first, 'total', 0, { name: ' ', min: '九十' }))).toEqual(rows(first));
  const results = first.frame.results.map((one) => ({ ...one, grades: [{ name: '优秀', min: '$open-1' }] }));
  const masked: Draft = { ...first, frame: { ...first.frame, results } };
  expect(rows(masked)).toEqual([['优秀', null, '']]);
  expect(setGrade(masked, 'total', 0, { name: '优' }).frame.results[0]?.grades).toEqual([
    { name: '优', min: '$open-1' },
  ]);
});
