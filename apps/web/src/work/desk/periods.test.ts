import type { Fact } from '@mingjian/model';
import { expect, it } from 'vitest';
import { pressNone, typeInto } from './digits.ts';
import { beginForm, type Form, factsFrom } from './form.ts';
import { linesOf } from './lines.ts';
import { inForce, worth } from './opened.ts';
import { fillPeriods } from './periods.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';

const desk = smallDesk();
const leaf = smallLeaf(desk, '月');
const lines = linesOf(leaf.node);
const [line = expect.fail('no line')] = lines;
const place = { unit: leaf.unit.id, indicator: leaf.node.path };
const delivered = (id: string, date: string, count?: string): Fact => ({
  ...place,
  id,
  kind: 'delivery',
  date,
  ...(count ? { count } : {}),
});
let ids = 0;
const newId = () => `n${++ids}`;
const period = (month: string) => `period 2023-${month}`;

function enter(typed: Record<string, string>, current: Fact[] = []) {
  const form: Form = typeInto(beginForm(lines, current, desk.day), line, typed);
  const made = factsFrom(form, { place, lines, current, newId });
  const told = worth(
    desk,
    leaf,
    inForce([...current, ...made]).map(({ replaces: _, ...fact }) => fact),
    'zh',
  );
  return { made, points: told.ok ? told.node.points : told.problems.map(({ code }) => code) };
}

it('makes a fact of every period at once, on the last day of those that are over', () => {
  const { made, points } = enter({ [period('01')]: '2', [period('02')]: ' 0 ', [period('12')]: '1' });
  expect(made.map(({ date, count, kind, replaces }) => [date, count, kind, replaces])).toEqual([
    ['2023-01-31', '2', 'delivery', undefined],
    ['2023-02-28', '0', 'delivery', undefined],
    ['2023-12-31', '1', 'delivery', undefined],
  ]);
  // Two each in the nine months that nobody filled in, two in February, one in December.
  expect(points).toBe('0.9');
});

it('shows what is recorded, and makes nothing of what stays as it is', () => {
  const current = [delivered('a', '2023-03-05'), delivered('b', '2023-03-20', '2'), delivered('c', '2023-04-02', '0')];
  const form = beginForm(lines, current, desk.day);
  expect(form.cells[line.key]).toEqual({ [period('03')]: '3', [period('04')]: '0' });
  expect(enter({ [period('03')]: '3' }, current).made).toEqual([]);
  expect(enter({ [period('03')]: '' }, current).made).toEqual([]);
});

it('adds what came beside what stands, and corrects the latest where it was less', () => {
  const current = [delivered('a', '2023-03-05'), delivered('b', '2023-03-20', '2')];
  expect(enter({ [period('03')]: '4' }, current).made).toMatchObject([{ date: '2023-03-31', count: '1' }]);
  expect(enter({ [period('03')]: '4' }, current).made[0]?.replaces).toBeUndefined();
  expect(enter({ [period('03')]: '0' }, current).made).toMatchObject([
    { replaces: 'b', date: '2023-03-20', known: '2023-12-31', count: '0' },
    { replaces: 'a', date: '2023-03-05', known: '2023-12-31', count: '0' },
  ]);
  expect(enter({ [period('03')]: '2' }, current).made).toMatchObject([{ replaces: 'b', count: '1' }]);
});

it('takes the place of a word that there was none', () => {
  const none = [delivered('z', '2023-05-31', '0')];
  expect(enter({ [period('05')]: '2' }, none).made).toMatchObject([{ replaces: 'z', date: '2023-05-31', count: '2' }]);
});

it('leaves it to the engine to say what is no number', () => {
  expect(enter({ [period('05')]: '两条' }).points).toEqual(['fact-count']);
});

it('fills in what was asked for the periods that are over and empty', () => {
  const filled = fillPeriods(line, { [period('02')]: '1' }, '2023-04-15');
  expect(filled).toEqual({ [period('01')]: '2', [period('02')]: '1', [period('03')]: '2' });
});

it('has no use for the key that says of a whole rule that nothing was handed in', () => {
  const form = beginForm(lines, [], desk.day);
  expect(pressNone(form, line, false)).toBe(form);
});
