import { expect, it } from 'vitest';
import { type OpenWork, undoneIn, waitingIn } from './open-work.ts';

const cell = (indicator: string, posts: string[], recorded = false) => ({ indicator, posts, recorded });
const work: OpenWork = {
  cells: 9,
  open: [
    cell('r/1/a', ['信息科']),
    cell('r/1/b', ['督查室']),
    cell('r/1/c', ['督查室']),
    cell('r/10/d', []),
    cell('r/2/e', ['信息科'], true),
    cell('s/1/f', ['信息科']),
  ],
  waiting: [
    { id: 'm1', indicator: 'r/2/e', name: '年报.pdf', link: null },
    { id: 'm2', indicator: null, name: '说明.docx', link: null },
    { id: 'm3', indicator: 's/1/f', name: '表.xlsx', link: null },
  ],
};

it('groups what has no record by whose it is, first what is nobody’s, then the most', () => {
  expect(undoneIn(work, 'r')).toEqual([
    { posts: [], paths: ['r/10/d'] },
    { posts: ['督查室'], paths: ['r/1/b', 'r/1/c'] },
    { posts: ['信息科'], paths: ['r/1/a'] },
  ]);
  expect(undoneIn(work, 'r/1').flatMap(({ paths }) => paths)).toEqual(['r/1/b', 'r/1/c', 'r/1/a']);
  expect(undoneIn(work, 'r/2')).toEqual([]);
});

it('finds the material that waits at a place, and with all of a result what belongs to no indicator', () => {
  expect(waitingIn(work, 'r', true).map(({ id }) => id)).toEqual(['m1', 'm2']);
  expect(waitingIn(work, 'r/2/e', false).map(({ id }) => id)).toEqual(['m1']);
  expect(waitingIn(work, 'r/1', false)).toEqual([]);
});
