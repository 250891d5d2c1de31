import { expect, it } from 'vitest';
import { setClass } from './about.ts';
import { withNode } from './nodes.ts';
import { setTag, tagsIn, unitNames } from './tags.ts';
import { key, open } from './testing/asked.ts';

const used = withNode(open, key, (node) => ({ ...node, says: { ...node.says, appliesTo: { tags: ['试点县'] } } }));

it('several units are given a tag, and it is taken from them again', () => {
  expect(unitNames(used)).toEqual(['东县', '西县']);
  expect(tagsIn(used)).toEqual([{ name: '试点县', usedBy: ['政策文件'], units: [] }]);
  const both = setTag(used, '试点县', ['东县', '西县'], true);
  expect(tagsIn(both)[0]?.units).toEqual(['东县', '西县']);
  const one = setTag(both, '试点县', ['西县'], false);
  expect(one.frame.classes['class-1']?.units).toEqual([{ name: '东县', tags: ['试点县'] }, '西县']);
  expect(setTag(one, '试点县', ['东县'], false).frame).toEqual(used.frame);
});

it('a tag stays with its unit when the list is written anew, and beside others', () => {
  const two = setTag(setTag(used, '试点县', ['东县'], true), '山区县', ['东县'], true);
  const longer = setClass(two, 'class-1', { units: '南县\n东县' });
  expect(longer.frame.classes['class-1']?.units).toEqual(['南县', { name: '东县', tags: ['试点县', '山区县'] }]);
  expect(tagsIn(longer).map(({ name, usedBy }) => [name, usedBy.length])).toEqual([
    ['试点县', 1],
    ['山区县', 0],
  ]);
});
