import { expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

const faults =
  '1.因失职造成损失的，扣1-5分。\n2.因作风不实造成群众投诉较多，且未整改的。\n3.发生安全事故的，扣2-10分。';

it('a fault without marks only explains, costs what the one before it does, or leaves the item to a person', () => {
  const one = asked(faults, 'unread');
  expect(one.ids).toEqual(['onlyWords', 'likeBefore', 'allByPerson']);
  expect(one.rules('onlyWords')).toHaveLength(2);
  expect(one.values[1]?.names).toBe('因失职造成损失的，扣1-5分');
  const like = one.rules('likeBefore') ?? [];
  expect(like.map(({ text }) => text)).toEqual([
    '因失职造成损失的，扣1-5分',
    '因作风不实造成群众投诉较多，且未整改的。',
    '发生安全事故的，扣2-10分',
  ]);
  expect(like[1]).toMatchObject({ kind: 'levels', levels: [{}, { points: { min: '-5', max: '-1' } }] });
  expect(new Set(like.map(({ id }) => id)).size).toBe(3);
  expect(one.rules('allByPerson')).toMatchObject([{ kind: 'judgement' }]);
});

it('words that nothing stands before have no price to share', () => {
  expect(asked('其余情形依次类推。每少一篇扣1分。', 'unread').ids).toEqual(['onlyWords', 'allByPerson']);
});
