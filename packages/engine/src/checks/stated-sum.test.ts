import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const root = {
  children: [
    { name: '制度体系', full: 5, children: [leaf('监督', 3), leaf('培训', 2)] },
    { name: '工作考核', full: 5, children: [leaf('年报', 5)] },
  ],
};
const row = (name: string, full: number | string, more: object = {}) => ({ clause: '表1', name, full, ...more });

test('rows that the tree confirms are fine', () => {
  const stated = [row('制度体系', 5), row('工作考核', 5), row('总分', 10), row('年报', 5)];
  expect(placesOf('stated-sum', schemeOf(root, { stated }))).toEqual([]);
});

test('a name that does not exist, with the one that is meant if there is one like it', () => {
  const stated = [row('制度建设', 5), row('工作考核', 5)];
  expect(found('stated-sum', schemeOf(root, { stated }))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '表1',
      what: '表1写有“制度建设”5分，指标表里没有这个名称；分值相同而表1没有提到的是“制度体系”。',
    }),
  ]);
});

test('a name that does not exist and resembles nothing', () => {
  const stated = [row('工作考核', 5), row('依申请公开', 5)];
  expect(found('stated-sum', schemeOf(root, { stated }))).toEqual([
    expect.objectContaining({ place: 'stated[1]', what: '表1写有“依申请公开”5分，指标表里没有这个名称。' }),
  ]);
});

test('points that differ are an error', () => {
  const scheme = schemeOf(root, { stated: [row('工作考核', 6)] });
  expect(found('stated-sum', scheme)).toEqual([
    expect.objectContaining({ severity: 'error', place: 'r/2', what: '表1写明“工作考核”6分，指标表里各项合计5分。' }),
  ]);
});

test('a row of one class is looked for in that class; a masked sum is not compared', () => {
  const params = { x: { type: 'number', clause: '表1', text: '*分', ask: '几分？', sample: 1 } };
  const stated = [row('总分', 10, { class: 'county' }), row('总分', '$x')];
  expect(placesOf('stated-sum', schemeOf(root, { stated, params }))).toEqual([]);
  expect(placesOf('stated-sum', schemeOf(root, { stated: [row('总分', 10, { class: 'town' })] }))).toEqual([
    'stated[0]',
  ]);
});

test('a part whose items concern one unit each is stated for each unit', () => {
  const item = (name: string, full: number, unit: string) => leaf(name, full, { appliesTo: { units: [unit] } });
  const part = (last: number) => ({
    children: [{ name: '业务', children: [item('甲', 60, '甲县'), item('乙', 20, '乙县'), item('丙', last, '乙县')] }],
  });
  const stated = [row('业务', 60)];
  expect(placesOf('stated-sum', schemeOf(part(40), { stated, na: 'none' }))).toEqual([]);
  expect(placesOf('stated-sum', schemeOf(part(30), { stated, na: 'none' }))).toEqual(['r/1']);
});

const two = { na: 'none', result: { classes: ['county', 'town'] } };
const only = (cls: string) => ({ appliesTo: { classes: [cls] } });

test('what is for one class is no part of the sum of another', () => {
  const part = { name: '统计', children: [leaf('县区的', 2, only('county')), leaf('乡镇的', 4, only('town'))] };
  const scheme = (full: number) => schemeOf({ children: [part] }, { ...two, stated: [row('统计', full)] });
  expect(placesOf('stated-sum', scheme(4))).toEqual([]);
  expect(found('stated-sum', scheme(6))[0]?.what).toBe('表1写明“统计”6分，指标表里各项合计2分。');
});

test('the total of a plan is that of every class, and is told for those that it is wrong for', () => {
  const scheme = (town: number, full = 10) =>
    schemeOf(
      { children: [leaf('甲', 6), leaf('县区的', 4, only('county')), leaf('乡镇的', town, only('town'))] },
      { ...two, stated: [row('总分', full, { clause: '三' })] },
    );
  expect(placesOf('stated-sum', scheme(4))).toEqual([]);
  expect(found('stated-sum', scheme(3)).map(({ what }) => what)).toEqual(['三写明“总分”10分，乡镇的指标合计9分。']);
  expect(found('stated-sum', scheme(4, 9)).map(({ what }) => what)).toEqual([
    '三写明“总分”9分，指标表里各项合计10分。',
  ]);
});

test('parts for kinds of units count once for the whole', () => {
  const kinds = [
    leaf('试点', 2, { appliesTo: { tags: ['试点县'] } }),
    leaf('重点', 2, { appliesTo: { tags: ['重点县'] } }),
    leaf('其他', 2, { appliesTo: { without: ['试点县', '重点县'] } }),
  ];
  const scheme = schemeOf({ children: [leaf('甲', 8), ...kinds] }, { na: 'none', stated: [row('总分', 10)] });
  expect(placesOf('stated-sum', scheme)).toEqual([]);
});

const sic = (full: number, sum: number, more: object = {}) => [
  { full, sum, reason: '原件第3页如此。', by: '乙', on: '2023-05-01', ...more },
];

test('a row that somebody has signed as the document’s own stops nothing, whatever it is the sum of', () => {
  const stated = [row('总分', 11, { sic: sic(11, 10) }), row('工作考核', 6, { sic: sic(6, 5) })];
  expect(found('stated-sum', schemeOf(root, { stated }))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      what: '表1写明“总分”11分，指标表里各项合计10分。',
      mend: '乙于2023-05-01签字确认原文如此：原件第3页如此。得分按各项计算，满分按10分。',
      sum: { full: '11', sum: '10', classes: ['county'], stated: 0 },
    }),
    expect.objectContaining({ severity: 'warning', sum: { full: '6', sum: '5', classes: ['county'], stated: 1 } }),
  ]);
  const other = [row('总分', 11, { sic: sic(11, 9) }), row('工作考核', 7, { sic: sic(6, 5) })];
  expect(found('stated-sum', schemeOf(root, { stated: other })).map(({ severity }) => severity)).toEqual([
    'error',
    'error',
  ]);
});

test('what is signed for the first class does not hide another sum of the next', () => {
  const scheme = (more: object) =>
    schemeOf(
      { children: [leaf('甲', 6), leaf('县区的', 3, only('county')), leaf('乡镇的', 2, only('town'))] },
      { ...two, stated: [row('总分', 10, more)] },
    );
  const told = (more: object) =>
    found('stated-sum', scheme(more)).map(({ severity, sum }) => [severity, sum?.sum, sum?.classes]);
  expect(told({})).toEqual([['error', '9', ['county']]]);
  const first = sic(10, 9, { classes: ['county'] });
  expect(told({ sic: first })).toEqual([
    ['error', '8', ['town']],
    ['warning', '9', ['county']],
  ]);
  expect(told({ sic: [...first, ...sic(10, 8, { classes: ['town'] })] }).map(([severity]) => severity)).toEqual([
    'warning',
    'warning',
  ]);
});
