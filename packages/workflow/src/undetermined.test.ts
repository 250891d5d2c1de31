import { compile, enrol, type Roster } from '@mingjian/engine';
import { schemeSchema, type Unit } from '@mingjian/model';
import { expect, it } from 'vitest';
import { neverDetermined, outsideRaters } from './undetermined.ts';

const mark = { kind: 'judgement', text: '按工作情况评定' };

function rosterOf(units: readonly (Partial<Unit> & { name: string })[], whenNoUnits = 'unknown'): Roster {
  const scheme = schemeSchema.parse({
    id: 'small',
    version: '1',
    title: '小方案',
    document: { issuer: '某市', title: '考核方案' },
    year: 2023,
    period: { from: '2023-01-01', to: '2023-12-31' },
    na: 'omit',
    classes: {
      county: { name: '县区', units: null },
      department: { name: '部门', units: null },
      town: { name: '乡镇', units: null },
    },
    results: [
      {
        id: 'r',
        name: '成绩',
        classes: ['county', 'department'],
        root: {
          name: '总分',
          children: [
            {
              name: '测评',
              full: 60,
              rules: [mark],
              compose: [
                {
                  classes: ['county'],
                  whenNoUnits,
                  parts: [
                    { part: '本级', share: 7 },
                    { part: '乡镇', class: 'town', share: 3 },
                  ],
                },
              ],
            },
            {
              name: '部门评县区',
              classes: ['county'],
              full: 30,
              rules: [
                {
                  kind: 'ratings',
                  text: '部门评议',
                  scale: { min: 0, max: 100 },
                  raters: { units: ['市司法局', '市财政局'] },
                },
              ],
            },
            {
              name: '县区评部门',
              classes: ['department'],
              full: 30,
              rules: [
                { kind: 'ratings', text: '县区评议', scale: { min: 0, max: 100 }, raters: { classes: ['county'] } },
              ],
            },
            { name: '试点', classes: ['county'], full: 10, appliesTo: { tags: ['试点县'] }, rules: [mark] },
            { name: '非试点', classes: ['county'], full: 10, appliesTo: { without: ['试点县'] }, rules: [mark] },
            { name: '专项', full: 10, appliesTo: { units: ['市财政局'] }, rules: [mark] },
          ],
        },
      },
    ],
  });
  const plan = compile(scheme);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const roster = enrol(
    plan.value,
    units.map((one) => ({ id: one.name, class: 'county', ...one })),
  );
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems));
  return roster.value;
}

const whole = [
  { name: '甲县', tags: ['试点县'] },
  { name: '乙镇', class: 'town', parent: '甲县' },
  { name: '市司法局', class: 'department' },
  { name: '市财政局', class: 'department' },
];
const without = (...names: string[]) => whole.filter(({ name }) => !names.includes(name));

it('says nothing of a list that can settle everything', () => {
  expect(neverDetermined(rosterOf(whole))).toEqual([]);
  expect(outsideRaters(rosterOf(whole))).toEqual([]);
});

it('names the part that some unit has nobody for; another county’s township is no help', () => {
  const told = neverDetermined(rosterOf([...whole, { name: '丙县' }]));
  expect(told).toEqual([
    {
      code: 'part-without-units',
      zh: '“测评”要算“乡镇”的得分，但名单里丙县（共1个）没有这类下级单位。',
      en: '“测评” counts the part “乡镇”, and the list has no such units below 1: 丙县.',
    },
  ]);
});

it('says nothing of an empty part whose share the others take', () => {
  expect(neverDetermined(rosterOf(without('乙镇'), 'drop'))).toEqual([]);
});

it('names raters whom the plan names and the list lacks, and who can rate from outside it', () => {
  const roster = rosterOf(without('市司法局'));
  expect(neverDetermined(roster).map(({ code, zh }) => [code, zh])).toEqual([
    [
      'rater-absent',
      '“部门评县区”由2家单位评分，其中1家不在名单里：市司法局。请把它们列入名单，再请系统管理员设立互评岗位；不列入的，由考评办导入它们的评分。',
    ],
  ]);
  expect(outsideRaters(roster)).toEqual(['市司法局']);
});

it('says where a class that rates has no unit at all', () => {
  const told = neverDetermined(rosterOf(without('甲县', '乙镇')));
  expect(told.map(({ code, zh }) => [code, zh])).toEqual([
    ['rater-absent', '“县区评部门”由一类单位评分，名单里这一类一个单位也没有。'],
  ]);
});

it('names an indicator whose units are not in the list; where one of them is, it says nothing', () => {
  const told = neverDetermined(rosterOf(without('市财政局')));
  expect(told.map(({ code }) => code)).toEqual(['rater-absent', 'named-absent']);
  expect(told[1]?.zh).toBe('“专项”只考核市财政局，名单里没有。');
});

it('says that nobody carries the tag that a part is for, and what all have instead', () => {
  const told = neverDetermined(rosterOf([{ name: '甲县' }, ...without('甲县')]));
  expect(told.map(({ code, zh }) => [code, zh])).toEqual([
    [
      'tag-absent',
      '没有一个单位带标签“试点县”：“试点”不考核任何单位，所有单位都按“非试点”考核。请勾选哪些单位带这个标签。',
    ],
  ]);
});

it('asks nothing about classes that have no unit in the list', () => {
  expect(neverDetermined(rosterOf([{ name: '乙镇', class: 'town' }]))).toEqual([]);
});
