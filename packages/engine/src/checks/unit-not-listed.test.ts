import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const classes = {
  office: { name: '部门', units: ['区财政局', '区工信局', '区卫体局'] },
  town: { name: '乡镇', units: null },
};
const result = { classes: ['office'] };
const of = (more: object, extra: object = {}) =>
  schemeOf({ children: [leaf('重点领域', 8, { clause: '法定', ...more })] }, { classes, result, na: 'omit', ...extra });
const names = (scheme: ReturnType<typeof schemeOf>) =>
  found('unit-not-listed', scheme).map(({ what }) => /“([^“”]*)”(?=，名单)/.exec(what)?.[1]);

test('a name in appliesTo that no list has', () => {
  const scheme = of({ appliesTo: { units: ['区财政局', '区教育局'] } });
  expect(found('unit-not-listed', scheme)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '法定',
      what: '“重点领域”只考核“区教育局”，名单里没有这个名称。',
    }),
  ]);
  expect(placesOf('unit-not-listed', of({ appliesTo: { units: ['区财政局'] } }))).toEqual([]);
});

test('names in a row of the plan, in brackets beside listed ones', () => {
  const requirement = '民营经济（区财政局、区工信局、区中小企业服务中心）、医疗（区卫体局）等方面（有关单位）。';
  expect(names(of({ requirement, appliesTo: { units: ['区财政局', '区工信局', '区卫体局'] } }))).toEqual([
    '区中小企业服务中心',
  ]);
  expect(names(of({ requirement }))).toEqual([]);
});

test('brackets that hold something else are left alone', () => {
  const requirement = '公开平台（县政府门户网站、区融媒体中心）由区财政局维护。';
  expect(names(of({ requirement, appliesTo: { units: ['区财政局'] } }))).toEqual([]);
});

test('responsible units', () => {
  expect(names(of({ responsible: '区财政局、区审计局牵头，项目建设单位配合' }))).toEqual(['区审计局']);
  expect(names(of({ responsible: '区直各单位' }))).toEqual([]);
  expect(names(of({ responsible: '有关部门' }))).toEqual([]);
  // A column of offices none of which is assessed says who assesses.
  expect(names(of({ responsible: '区审计局、区河长办' }))).toEqual([]);
});

test('a name that the notes on damage single out, where it stands in the row', () => {
  const damage = [
    { clause: '五', text: '区土储中心', what: '名单叫别的' },
    { clause: '六', text: '区财政局区工信局', what: '丢了顿号' },
    { clause: '七', text: '区考核办', what: '组织者' },
  ];
  const document = { document: { issuer: '某区', title: '方案', damage } };
  const requirement = '区财政局区工信局负责预算；区土储中心负责土壤修复。';
  expect(names(of({ requirement, appliesTo: { units: ['区财政局'] } }, document))).toEqual(['区土储中心']);
});

test('raters and parents', () => {
  const rules = [
    { kind: 'ratings', text: '互评', scale: { min: 0, max: 10 }, raters: { units: ['区财政局', '区纪委'] } },
  ];
  expect(found('unit-not-listed', of({ rules })).map(({ what }) => what)).toEqual([
    '“重点领域”由“区纪委”评分，名单里没有这个名称。',
  ]);
  const units = ['区财政局', { name: '区会计中心', parent: '区财政局' }, { name: '区医院', parent: '区卫健局' }];
  const scheme = of({}, { classes: { office: { name: '部门', units } } });
  expect(found('unit-not-listed', scheme).map(({ place }) => place)).toEqual(['classes.office.units[2]']);
});

test('where the document does not name the units, nobody can tell', () => {
  const both = { result: { classes: ['office', 'town'] } };
  expect(placesOf('unit-not-listed', of({ appliesTo: { units: ['某镇'] } }, both))).toEqual([]);
  const rules = [{ kind: 'ratings', text: '互评', scale: { min: 0, max: 10 }, raters: { units: ['某镇'] } }];
  expect(placesOf('unit-not-listed', of({ rules }, both))).toEqual([]);
});
