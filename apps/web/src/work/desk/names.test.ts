import { expect, it } from 'vitest';
import { groupName, namedUnit } from './names.ts';
import { openDesk } from './opened.ts';
import { smallDesk } from './testing/small-desk.ts';
import { smallScheme } from './testing/small-scheme.ts';

const leaf = { name: '本项', full: { a: '4', b: '3' }, rules: [{ kind: 'allOrNothing', text: '甲类4分，乙类3分' }] };

/** A desk on a plan for units of two classes. */
function twoClasses(...classes: readonly string[]) {
  const scheme = { ...smallScheme({ children: [leaf] }), classes: { a: named('甲类'), b: named('乙类') } };
  scheme.results = scheme.results.map((result) => ({ ...result, classes: ['a', 'b'] }));
  const units = classes.map((cls, at) => ({ id: `u${at}`, name: `第${at + 1}县`, class: cls }));
  const desk = openDesk({ title: '', state: 'open', largest: 1, scheme, params: {}, units }, '2026-11-27');
  if (!desk.ok) throw new Error(JSON.stringify(desk.problems));
  return desk.value;
}
const named = (name: string) => ({ name, units: null });

it('a unit is named with its class where the round has units of several', () => {
  const desk = twoClasses('a', 'b');
  expect(desk.roster.units.map((unit) => namedUnit(desk, unit))).toEqual(['第1县 · 甲类', '第2县 · 乙类']);
  const [path] = desk.plan.classes[0]?.nodes.filter(({ leaf }) => leaf).map((node) => node.path) ?? [];
  const task = { unit: 'u1', indicator: path ?? '' } as Parameters<typeof groupName>[1]['tasks'][number];
  expect(groupName(desk, { id: 'u1', tasks: [task], left: 0 }, 'unit')).toBe('第2县 · 乙类');
  expect(groupName(desk, { id: path ?? '', tasks: [task], left: 0 }, 'indicator')).toContain('本项');
});

it('where all are of one class it goes without saying', () => {
  const desk = twoClasses('b', 'b');
  expect(desk.roster.units.map((unit) => namedUnit(desk, unit))).toEqual(['第1县', '第2县']);
  const one = smallDesk();
  expect(one.roster.units.map((unit) => namedUnit(one, unit))).toEqual(['甲县']);
});
