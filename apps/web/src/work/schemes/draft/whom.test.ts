import { expect, it } from 'vitest';
import { setClass } from './about.ts';
import { everyNode, withNode } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { readPlan } from './testing/read.ts';
import { givenTags, mayConcern, slotsOf, whoIn } from './whom.ts';

const open = openDraft(readPlan());
const tree = open.trees[0] ?? { place: { kind: 'sheet', sheet: '' } as const, nodes: [] };
const nodes = everyNode(open).slice(0, 3);
const kinds = [{ tags: ['试点'] }, { tags: ['重点'] }, { without: ['试点', '重点'] }];
const parts = nodes.map((node, at) => ({ ...node, says: { ...node.says, appliesTo: kinds[at] } }));

it('a tree is added up for the listed units of its classes, else for those that it names', () => {
  expect(whoIn(open, tree).map(({ name }) => name)).toEqual(['东县', '西县']);
  const none = setClass(open, 'class-1', { units: '' });
  expect(whoIn(none, tree)).toEqual([{ cls: 'class-1', name: null, tags: [] }]);
  const key = nodes[1]?.key ?? '';
  const named = withNode(none, key, (node) => ({ ...node, says: { ...node.says, appliesTo: { units: ['南县'] } } }));
  expect(whoIn(named, named.trees[0] ?? tree).map(({ name }) => name)).toEqual(['南县']);
});

it('as long as nobody is said to be which, one of the kinds counts; afterwards each unit has its own', () => {
  const who = (tags: string[]) => ({ cls: 'class-1', name: '东县', tags });
  const lists = (tags: string[], given: string[]) => {
    const mine = parts.filter(({ says }) => mayConcern(says, who(tags), new Set(given)));
    return slotsOf(parts, mine, who(tags)).map((slot) =>
      slot.map((part) => parts.indexOf(part as (typeof parts)[number])),
    );
  };
  expect(lists([], [])).toEqual([[0, 1, 2]]);
  expect(lists([], ['试点'])).toEqual([[1, 2]]);
  expect(lists(['试点'], ['试点'])).toEqual([[0]]);
  expect(lists(['试点', '重点'], ['试点', '重点'])).toEqual([[0], [1]]);
  expect(lists(['试点'], ['试点', '重点'])).toEqual([[0]]);
  expect(lists([], ['试点', '重点'])).toEqual([[2]]);
  expect(givenTags({ classes: { a: { name: '县', units: ['甲', { name: '乙', tags: ['试点'] }] } } })).toEqual(
    new Set(['试点']),
  );
});
