import { expect, it } from 'vitest';
import { suggestedPosts } from './suggested-posts.ts';

const units = [
  { id: 'a', name: '甲镇' },
  { id: 'b', name: '乙镇' },
  { id: 'c', name: '乙镇' },
];

it('names a post for every unit that has none of the role, each once', () => {
  const posts = [
    { name: '甲镇的人', role: 'liaison', unit: 'a' },
    { name: '乙镇联络员', role: 'rater', unit: 'b' },
  ];
  expect(suggestedPosts(units, posts, 'liaison', '联络员')).toEqual([
    ['乙镇联络员2', '联络员', 'b', ''],
    ['乙镇联络员3', '联络员', 'c', ''],
  ]);
});
