import { expect, it } from 'vitest';
import { noteOf } from '../testing/site.ts';
import { columnsOf, columnsSeen, compareColumns } from './columns.ts';

const page = (path: string, name: string, newest: string | null, kind: 'column' | 'content' = 'column') =>
  noteOf({ url: `http://www.jia.gov.cn/${path}`, kind, name, title: name, newest });
const names = (columns: readonly { name: string }[]) => columns.map(({ name }) => name);

it('takes the pages of one list for one column with its newest day', () => {
  const pages = [
    page('dt/index_2.html', '工作动态', '2026-02-01'),
    page('dt/index.html', '工作动态', '2026-06-28'),
    page('xw/index.html', '工作动态', null),
    page('dt/1.html', '召开会议', '2026-06-28', 'content'),
  ];
  expect(columnsOf(pages).map(({ name, newest }) => [name, newest])).toEqual([
    ['工作动态', '2026-06-28'],
    ['工作动态', null],
  ]);
});

const before = columnsSeen([page('dt/', '工作动态', '2026-06-01'), page('gg/', '通知公告', '2026-05-01')], false);
const now = columnsSeen([page('dt/', '工作动态', '2026-06-20'), page('zc/', '政策文件', null)], false);

it('tells what is new, what is gone and what shows something newer', () => {
  const { added, gone, updated } = compareColumns(before, now);
  expect(names(added)).toEqual(['政策文件']);
  expect(names(gone)).toEqual(['通知公告']);
  expect(updated).toMatchObject([{ name: '工作动态', from: '2026-06-01', newest: '2026-06-20' }]);
});

it('calls nothing new or gone that a look may have overlooked, and no older day a change', () => {
  expect(compareColumns({ ...before, cut: true }, now).added).toEqual([]);
  expect(compareColumns(before, { ...now, cut: true }).gone).toEqual([]);
  expect(compareColumns(now, before).updated).toEqual([]);
});
