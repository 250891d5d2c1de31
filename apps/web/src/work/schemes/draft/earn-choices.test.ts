import { expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

it('marks behind what is to be done are all or none, or given by a person', () => {
  const one = asked('加强执法检查（10分）', 'how-earned');
  expect(one.ids).toEqual(['earnedWhole', 'earnedPart']);
  expect(one.rules('earnedWhole')).toMatchObject([{ kind: 'allOrNothing' }]);
  expect(one.rules('earnedPart')).toMatchObject([{ kind: 'judgement', text: '加强执法检查（10分）' }]);
});

it('a list is judged thing by thing, each up to its own marks', () => {
  const one = asked('1.完善机制（4分）2.组织培训（6分）', 'how-earned');
  expect(one.rules('earnedWhole')).toMatchObject([{ kind: 'checklist' }]);
  expect(one.rules('earnedPart')).toMatchObject([
    { kind: 'judgement', max: '4' },
    { kind: 'judgement', max: '6' },
  ]);
});
