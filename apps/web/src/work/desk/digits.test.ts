import { expect, it } from 'vitest';
import { pressDigit } from './digits.ts';
import { beginForm } from './form.ts';
import { linesOf } from './lines.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';

const desk = smallDesk();
const press = (name: Parameters<typeof smallLeaf>[1], ...digits: number[]) => {
  const { node } = smallLeaf(desk, name);
  const lines = linesOf(node);
  const [line] = lines;
  if (!line) throw new Error('no line');
  const form = digits.reduce((form, digit) => pressDigit(form, line, node, digit), beginForm(lines, [], desk.day));
  return form.cells[line.key];
};

it('counts occurrences', () => {
  expect(press('处', 3)).toEqual({ count: '3' });
  expect(press('处', 3, 0)).toEqual({ count: '0' });
});

it('chooses the level of that number, and nothing beyond the last', () => {
  expect(press('档', 2)).toEqual({ level: '一般' });
  expect(press('档', 2, 7)).toEqual({ level: '一般' });
});

it('turns an item over: passed, failed, not applicable, passed again', () => {
  expect(press('单', 2)).toEqual({ 'item 乙': 'pass' });
  expect(press('单', 2, 2)).toEqual({ 'item 乙': 'fail' });
  expect(press('单', 2, 2, 2)).toEqual({ 'item 乙': 'na' });
  expect(press('单', 2, 2, 2, 2, 9, 0)).toEqual({ 'item 乙': 'pass' });
});

it('means nothing where a figure is typed', () => {
  expect(press('评', 2)).toEqual({});
});
