import { describe, expect, it } from 'vitest';
import type { Branch } from './branch.ts';
import { codesOf } from './codes.ts';
import { itemNumbers, itemsApart } from './item-numbers.ts';
import type { Row } from './rows.ts';
import { row } from './testing/row.ts';

const rowOf = (criterion: string, level?: string): Row =>
  row({ criterion, levels: level === undefined ? [] : [{ text: level, row: 1, rows: 1, place: {} }] });
const item = (criterion: string): Branch => ({
  name: criterion,
  full: 1,
  masked: false,
  place: {},
  children: [],
  row: rowOf(criterion),
});
const group = (number: string, ...children: Branch[]): Branch => ({
  name: `任务${number}`,
  number,
  full: null,
  masked: false,
  place: {},
  children,
});
/** A task with one item, which the table draws as one row. */
const single = (number: string, criterion: string): Branch => ({
  ...item(criterion),
  name: `任务${number}`,
  number,
  row: rowOf(criterion, `${number}.任务${number}`),
});
const told = (branches: readonly Branch[]): string => {
  const codes = codesOf([{ branches }]);
  const walk = (list: readonly Branch[]): string[] =>
    list.flatMap((one) => [codes.get(one) ?? '-', ...walk(one.children)]);
  return walk(branches).join(' ');
};

describe('a count of items that runs through the groups', () => {
  const plan = [
    group('1', item('（1）建成网络的得1分'), item('（2）有报告的得1分')),
    single('2', '（3）按办法执行。'),
    group('3.1', item('(4)落实补贴的得1分'), item('（5）公开的得1分')),
  ];

  it('numbers the items, and leaves the groups their own numbers', () => {
    const apart = itemsApart(plan);
    expect(told(apart)).toBe('1 （1） （2） 2 （3） 3.1 （4） （5）');
    expect(apart[1]?.row).toBeUndefined();
    expect(apart[1]?.children.map(({ name, full }) => [name, full])).toEqual([['按办法执行', 1]]);
  });

  it('may leave out a few', () => {
    const some = [
      group('1', item('（1）甲'), item('（2）乙')),
      group('2', item('（3）丙'), item('丁'), item('（6）戊')),
    ];
    expect([...itemNumbers(some).values()]).toEqual(['（1）', '（2）', '（3）', '（6）']);
    expect(told(some)).toBe('1 （1） （2） 2 （3） - （6）');
  });

  it('is none where it begins anew, where few have a number, and where no group is there', () => {
    const anew = [group('1', item('（1）甲'), item('（2）乙')), group('2', item('（1）丙'), item('（2）丁'))];
    const few = [group('1', item('（1）甲'), item('乙'), item('丙')), group('2', item('（2）丁'), item('（3）戊'))];
    const flat = ['（1）甲', '（2）乙', '（3）丙', '（4）丁'].map(item);
    for (const branches of [anew, few, flat, []]) {
      expect(itemNumbers(branches).size).toBe(0);
      expect(itemsApart(branches)).toEqual(branches);
    }
  });
});
