import { expect, it } from 'vitest';
import type { Branch } from './branch.ts';
import { ownersIn, ownParts } from './own-parts.ts';
import { row } from './testing/row.ts';

const branch = (name: string, full: number | null, children: Branch[] = []): Branch => ({
  name,
  full,
  masked: false,
  place: {},
  children,
  ...(children.length === 0 ? { row: row() } : {}),
});
const part = (name: string, ...marks: number[]): Branch =>
  marks.length === 1
    ? branch(name, marks[0] ?? 0)
    : branch(
        name,
        null,
        marks.map((full, at) => branch(`${at}`, full)),
      );
const names = (full: number | null, ...children: Branch[]): string[] | undefined =>
  ownParts(branch('部门', full, children))?.map(({ name }) => name);

it('gives each office its own part where nearly each is worth the whole', () => {
  const parts = [part('县农粮局', 30, 30), part('县水利局', 60), part('县矿管局', 20, 30), part('县财政局', 60)];
  expect(names(60, ...parts)).toEqual(['县农粮局', '县水利局', '县矿管局', '县财政局']);
});

it('looks below headings, and leaves out those that are worth nothing', () => {
  const of = (...offices: string[]): Branch[] => offices.map((name) => part(name, 60));
  const groups = [
    branch('重点考核部门', null, of('县农粮局', '县水利局', '县环保局')),
    branch('一般考核部门', null, of('县财政局', '县教育局', '县公安局')),
  ];
  expect(names(60, ...groups)).toHaveLength(6);
  expect(names(60, branch('说明', null), ...of('县财政局', '县教育局', '县公安局'))).not.toContain('说明');
});

it('takes no other parts for those of offices', () => {
  expect(names(60, part('主动公开', 20), part('依申请公开', 20), part('监督保障', 20))).toBeUndefined();
  expect(names(60, part('县农粮局', 20), part('县水利局', 20), part('县财政局', 20))).toBeUndefined();
  expect(names(60, part('县农粮局', 60), part('县水利局', 60))).toBeUndefined();
  expect(names(null, part('县农粮局', 60), part('县水利局', 60), part('县财政局', 60))).toBeUndefined();
});

it('says who has parts of their own, wherever they stand, and each once', () => {
  const offices = ['县财政局', '县教育局', '县公安局'].map((name) => part(name, 60));
  const tree = [branch('通用', 40), branch('差异', null, [branch('部门', 60, offices), branch('再次', 60, offices)])];
  expect(ownersIn(tree)).toEqual(['县财政局', '县教育局', '县公安局']);
  expect(ownersIn([branch('主动公开', 60)])).toEqual([]);
});
