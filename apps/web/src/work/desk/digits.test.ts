import { expect, it } from 'vitest';
import { countOf, pressDigit, pressNone } from './digits.ts';
import { beginForm, factsFrom } from './form.ts';
import { linesOf } from './lines.ts';
import { worth } from './opened.ts';
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

it('keeps no level that stood only for nothing found', () => {
  const line = { rule: { levels: ['省', '市'] } } as unknown as Parameters<typeof countOf>[0];
  expect(countOf(line, 0)).toEqual({ count: '0', level: '省' });
  expect(countOf(line, 1, { count: '0', level: '省' })).toEqual({ count: '1', level: '' });
  expect(countOf(line, 2, { count: '1', level: '市' })).toEqual({ count: '2', level: '市' });
  expect(countOf(line, 0, { count: '1', level: '市' })).toEqual({ count: '0', level: '市' });
});

it('turns an item over: passed, failed, not applicable, passed again', () => {
  expect(press('单', 2)).toEqual({ 'item 乙': 'pass' });
  expect(press('单', 2, 2)).toEqual({ 'item 乙': 'fail' });
  expect(press('单', 2, 2, 2)).toEqual({ 'item 乙': 'na' });
  expect(press('单', 2, 2, 2, 2, 9, 0)).toEqual({ 'item 乙': 'pass' });
});

it('says that nothing was handed in, and the engine takes it', () => {
  const { node, ...leaf } = smallLeaf(desk, '两');
  const lines = linesOf(node);
  const [, delivery] = lines;
  if (!delivery) throw new Error('no line');
  const begun = beginForm(lines, [], desk.day);
  const form = pressNone(begun, delivery, false);
  const place = { unit: leaf.unit.id, indicator: node.path };
  const facts = factsFrom(form, { place, lines, current: [], newId: () => 'x' });
  expect(facts).toMatchObject([{ kind: 'delivery', count: '0', date: '2023-12-31' }]);
  expect(worth(desk, { node, ...leaf }, facts, 'zh')).toMatchObject({ ok: true, node: { points: '2' } });
  // Zero is for what did not occur, and nobody says “not handed in” of what waits to be looked at.
  expect(pressDigit(begun, delivery, node, 0)).toBe(begun);
  expect(pressNone(begun, delivery, true)).toBe(begun);
});

it('says that nothing was handed in only where something is handed in at all', () => {
  const { node } = smallLeaf(desk, '处');
  const lines = linesOf(node);
  const [line] = lines;
  if (!line) throw new Error('no line');
  const begun = beginForm(lines, [], desk.day);
  expect(pressNone(begun, line, false)).toBe(begun);
});

it('means nothing where a figure is typed', () => {
  expect(press('评', 2)).toEqual({});
});
