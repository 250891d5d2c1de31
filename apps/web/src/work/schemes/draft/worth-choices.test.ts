import { expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { choose } from './settle.ts';
import { asked, key, open } from './testing/asked.ts';
import { classMarks } from './worth-choices.ts';

it('what is taken back goes below nothing, or no lower than it', () => {
  const one = asked('报送方案的，得20分，否则不得分，同时倒扣5分。', 'below-zero');
  expect(one.ids).toEqual(['belowKeep', 'belowNone']);
  expect(one.after('belowKeep').says.floor).toBe('-5');
  expect(one.after('belowNone').says).not.toHaveProperty('floor');
});

it('that goes with the words that said so', () => {
  const draft = setText(open, key, 'criterion', '报送方案的，得20分，否则不得分，同时倒扣5分。');
  const question = draft.questions.find(({ code }) => code === 'below-zero');
  const answer = question && choicesOf(draft, question).find(({ id }) => id === 'belowNone');
  if (!question || !answer) throw new Error('nothing is asked');
  const none = choose(draft, question, answer, { by: '王', at: '2026-01-05T00:00:00Z' });
  expect(
    nodeOf(setText(none, key, 'criterion', '报送方案的，得20分，否则不得分，同时倒扣6分。'), key)?.says,
  ).not.toHaveProperty('floor');
  expect(nodeOf(setText(draft, key, 'criterion', '报送方案的，得20分，否则不得分。'), key)?.says).not.toHaveProperty(
    'floor',
  );
});

it('marks by class hold for each class, or one figure for all', () => {
  const node = nodeOf(open, key);
  if (!node) throw new Error('gone');
  const byClass = { ...node, says: { ...node.says, full: { a: '4', b: '3' } } };
  expect(classMarks(byClass).map(({ id, values }) => [id, values.full])).toEqual([
    ['marksByClass', ''],
    ['marksAll', '4'],
    ['marksAll', '3'],
  ]);
  const three = classMarks(byClass)[2]?.apply(open);
  expect(three && nodeOf(three, key)?.says.full).toBe('3');
  expect(classMarks(node)).toEqual([]);
});
