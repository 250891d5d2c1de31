import type { Unit } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { compile, enrol, sourceUnits } from '../index.ts';
import { places, planOf, rosterOf, schemeOf, sure, unit, value } from '../testing/scheme.ts';
import type { PlanRule } from '../tree/plan.ts';

const two = { classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } } };
const scheme = schemeOf({ ...two, result: { classes: ['county', 'dept'] }, children: [sure('甲', 1)] });
const wrong = (units: readonly Unit[]): string[] => places(enrol(planOf(scheme), units, 'units.csv'));

describe('what is wrong with a list of units', () => {
  test('nobody at all', () => {
    const outcome = enrol(planOf(scheme), [], 'units.csv');
    expect(!outcome.ok && outcome.problems).toEqual([{ code: 'unit-none', place: { file: 'units.csv' }, values: {} }]);
  });

  test('every fault in one go, each with its row and column', () => {
    const outcome = enrol(
      planOf(scheme),
      [
        unit('甲县', { id: 'a' }),
        unit('乙县', { id: 'a' }),
        unit('甲县', { id: 'c' }),
        unit('丁县', { id: '' }),
        unit('', { id: 'e' }),
        unit('己县', { id: 'f', class: '乡镇' }),
        unit('庚县', { id: 'g', parent: '没有' }),
        unit('辛县', { id: 'h', parent: '壬县' }),
        unit('壬县', { id: 'i', parent: 'h' }),
      ],
      'units.csv',
    );
    expect(places(outcome)).toEqual([
      'unit-id-twice @ 3 id',
      'unit-name-twice @ 4 name',
      'unit-id-missing @ 5 id',
      'unit-id-missing @ 6 name',
      'unit-class-unknown @ 7 class',
      'unit-parent-unknown @ 8 parent',
      'unit-parent-cycle @ 9 parent',
    ]);
    const values = outcome.ok ? [] : outcome.problems.map((p) => p.values);
    expect(values[0]).toEqual({ id: 'a', first: 2 });
    expect(values[1]).toEqual({ name: '甲县', first: 2 });
    expect(values[4]).toEqual({ class: '乡镇', known: '县区、部门' });
    expect(values[6]).toEqual({ path: '辛县 → 壬县 → 辛县' });
    expect(!outcome.ok && outcome.problems.every((p) => p.place.file === 'units.csv')).toBe(true);
  });

  test('a class that is not said, unless there is only one', () => {
    expect(wrong([unit('甲县', { class: '' })])).toEqual(['unit-class-unknown @ 2 class']);
  });

  test('rows as the file numbers them', () => {
    expect(wrong([unit('甲县', { row: 7 }), unit('甲县', { row: 12 })])).toEqual(['unit-name-twice @ 12 name']);
  });

  test('an id that is another unit’s name, and a unit that is its own parent', () => {
    expect(wrong([unit('甲县', { id: 'a' }), unit('乙县', { id: '甲县' })])).toEqual(['unit-id-twice @ 3 id']);
    expect(wrong([unit('甲县', { parent: '甲县' })])).toEqual(['unit-parent-cycle @ 2 parent']);
  });
});

describe('who the units are', () => {
  test('found by id and by name; classes by id and by name', () => {
    const roster = rosterOf(scheme, [
      unit('甲县', { id: 'a' }),
      unit('教育局', { id: 'b', class: '部门', parent: 'a' }),
    ]);
    expect(['a', '甲县', 'b', '教育局'].map((x) => roster.find.get(x))).toEqual([0, 0, 1, 1]);
    expect(roster.units.map((u) => [u.cls, u.parent])).toEqual([
      [0, -1],
      [1, 0],
    ]);
    expect(roster.children[0]?.get(1)).toEqual([1]);
  });

  test('sub-units come before the units they are part of, however deep', () => {
    const units = [
      unit('一'),
      unit('二', { parent: '一' }),
      unit('三', { parent: '二' }),
      unit('四'),
      unit('五', { parent: '三' }),
    ];
    expect(rosterOf(scheme, units).order).toEqual([4, 2, 1, 0, 3]);
  });

  test('the scheme’s own lists as units, with the parents and tags it declares', () => {
    const plan = planOf(
      schemeOf({
        classes: {
          county: { name: '县区', units: ['甲县', { id: 'b', name: '乙县', tags: ['山区'] }] },
          dept: { name: '部门', units: [{ name: '教育局', parent: '甲县' }] },
        },
        children: [sure('甲', 1)],
      }),
    );
    expect(sourceUnits(plan)).toEqual([
      { id: '甲县', name: '甲县', class: 'county' },
      { id: 'b', name: '乙县', tags: ['山区'], class: 'county' },
      { id: '教育局', name: '教育局', parent: '甲县', class: 'dept' },
    ]);
    const named = [
      unit('乙县', { id: 'x', tags: ['试点'] }),
      unit('甲县'),
      unit('教育局', { class: 'dept' }),
      unit('体育局', { class: 'dept' }),
    ];
    const roster = value(enrol(plan, named));
    expect(roster.units.map((u) => [...u.tags])).toEqual([['山区', '试点'], [], [], []]);
    expect(roster.units.map((u) => u.parent)).toEqual([-1, -1, 1, -1]);
    // The file may say otherwise; a declared parent that does not take part is nobody's.
    expect(
      value(enrol(plan, [...named.slice(0, 2), unit('教育局', { class: 'dept', parent: 'x' })])).units[2]?.parent,
    ).toBe(0);
    expect(value(enrol(plan, [unit('教育局', { class: 'dept' })])).units[0]?.parent).toBe(-1);
  });

  test('a scheme without lists names nobody', () => {
    expect(sourceUnits(planOf(scheme))).toEqual([]);
  });
});

describe('whom a node concerns', () => {
  const concerned = (appliesTo: unknown, more: Record<string, unknown> = {}): string[] => {
    const small = schemeOf({
      ...two,
      na: 'omit',
      result: { classes: ['county', 'dept'] },
      children: [{ name: '一', appliesTo, children: [sure('甲', 1, more), sure('乙', 1)] }, sure('丙', 1)],
    });
    const roster = rosterOf(small, [
      unit('甲县', { id: 'a', tags: ['山区'] }),
      unit('乙县', { id: 'b', tags: ['山区', '新设'] }),
      unit('丙县', { id: 'c' }),
      unit('教育局', { id: 'd', class: 'dept', tags: ['山区'] }),
    ]);
    return roster.units.filter((u) => roster.excluded[u.cls]?.[2]?.[u.index] !== 1).map((u) => u.id);
  };

  test.each([
    [{ classes: ['dept'] }, ['d']],
    [{ units: ['甲县', 'c'] }, ['a', 'c']],
    [{ tags: ['山区', '别的'] }, ['a', 'b', 'd']],
    [{ without: ['新设', '别的'] }, ['a', 'c', 'd']],
    [{ tags: ['山区'], without: ['新设'], classes: ['county'] }, ['a']],
    [{ tags: [] }, []],
  ])('%j', (appliesTo, wanted) => {
    expect(concerned(appliesTo)).toEqual(wanted);
  });

  test('what is left out above is left out below', () => {
    expect(concerned({ tags: ['山区'] }, { appliesTo: { classes: ['county'] } })).toEqual(['a', 'b']);
  });
});

test('expected raters: classes and names, without the unit itself', () => {
  const rated = schemeOf({
    ...two,
    result: { classes: ['county', 'dept'] },
    children: [
      {
        name: '互评',
        full: 10,
        rules: [
          {
            kind: 'ratings',
            text: '互评',
            scale: { min: 0, max: 100 },
            raters: { classes: ['dept'], units: ['a', '社会监督员'] },
          },
        ],
      },
      sure('甲', 1),
    ],
  });
  const roster = rosterOf(rated, [unit('甲县', { id: 'a' }), unit('乙县'), unit('教育局', { class: 'dept' })]);
  const rule = roster.plan.classes[0]?.nodes[1]?.rules[0] as PlanRule;
  expect([...(roster.ratersOf(rule) ?? [])]).toEqual(['教育局', '甲县', '社会监督员']);
  expect(roster.ratersOf(rule)).toBe(roster.ratersOf(rule));
  expect(roster.ratersOf(roster.plan.classes[0]?.nodes[2]?.rules[0] as PlanRule)).toBeNull();
});

test('a scheme that cannot be compiled has no roster', () => {
  expect(places(compile(schemeOf({ root: { sheet: 'x' } })))).toEqual(['scheme-sheet-unknown @ r']);
});
