import fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const places = (...given: Parameters<typeof schemeOf>) => placesOf('sum-mismatch', schemeOf(...given));

test('children that are worth less or more than the node are told with both numbers and the difference', () => {
  const scheme = schemeOf({
    full: 10,
    clause: '三',
    children: [
      { name: '主动公开', full: 6, clause: '三（一）', children: [leaf('目录', 2.5), leaf('指南', 3)] },
      { name: '依申请', children: [leaf('登记', 2), leaf('答复', 3)] },
    ],
  });
  expect(found('sum-mismatch', scheme)).toEqual([
    {
      check: 'sum-mismatch',
      severity: 'error',
      place: 'r',
      clause: '三',
      what: '“总分”（县区）满分10分，下级指标合计11分，多1分：6 + 5。',
      mend: expect.stringContaining('extra'),
      sum: { full: '10', sum: '11', classes: ['county'] },
    },
    expect.objectContaining({ place: 'r/1', what: '“主动公开”（县区）满分6分，下级指标合计5.5分，少0.5分：2.5 + 3。' }),
  ]);
  expect(found('sum-mismatch', scheme, 'en')[0]?.what).toBe(
    '“总分” (县区) is worth 10 points, its children add up to 11, 1 too many: 6 + 5.',
  );
});

test('sums that agree, nodes without a full, pools, and bonus beyond the full are fine', () => {
  const fine = {
    full: 10,
    children: [
      leaf('甲', 6),
      { name: '乙', children: [leaf('乙一', 1), leaf('乙二', 1)] },
      { name: '丙', full: 2, pool: true, children: [leaf('丙一'), leaf('丙二')] },
    ],
    extra: [leaf('加分', 5)],
    after: [leaf('倒扣', 3)],
  };
  expect(places(fine)).toEqual([]);
});

test('open parameters prove nothing, wherever they stand', () => {
  const params = { x: { type: 'number', clause: '一', text: '*分', ask: '几分？', sample: 1 } };
  expect(places({ full: 10, children: [leaf('甲', '$x'), leaf('乙', 2)] }, { params })).toEqual([]);
  expect(places({ full: '$x', children: [leaf('甲', 3), leaf('乙', 2)] }, { params })).toEqual([]);
  expect(
    places({ full: 10, children: [{ name: '丙', children: [leaf('甲', '$x')] }, leaf('乙', 2)] }, { params }),
  ).toEqual([]);
});

test('a sum by class is told for the class that it is wrong for', () => {
  const scheme = schemeOf(
    {
      full: { county: 10, town: 5 },
      children: [leaf('甲', 5), leaf('乙', 5, { classes: ['county'] }), leaf('丙', 1, { classes: ['town'] })],
    },
    { result: { classes: ['county', 'town'] } },
  );
  expect(found('sum-mismatch', scheme).map(({ what }) => what)).toEqual([
    '“总分”（乡镇）满分5分，下级指标合计6分，多1分：5 + 1。',
  ]);
});

test('a sheet that serves two classes and two stages is told once, with both classes', () => {
  const scheme = schemeOf(
    {
      children: [
        { name: '初评', stage: 'first', full: 10, weight: 50, sheet: 's' },
        { name: '终评', stage: 'last', full: 10, weight: 50, sheet: 's' },
      ],
      full: 10,
    },
    {
      sheets: { s: [{ name: '公开', full: 10, children: [leaf('甲', 4), leaf('乙', 5)] }] },
      result: { classes: ['county', 'town'] },
    },
  );
  expect(found('sum-mismatch', scheme).map(({ place, what }) => [place, what])).toEqual([
    ['r/first/1', '“公开”（县区、乡镇）满分10分，下级指标合计9分，少1分：4 + 5。'],
  ]);
});

test('indicators of which a unit meets only one may count once', () => {
  const either = (a: object, b: object) => ({
    full: 10,
    children: [leaf('甲', 6), leaf('乙', 4, a), leaf('丙', 4, b)],
  });
  const more = { na: 'omit' };
  expect(places(either({ appliesTo: { tags: ['有网站'] } }, { appliesTo: { without: ['有网站'] } }), more)).toEqual([]);
  expect(places(either({ appliesTo: { units: ['甲县'] } }, { appliesTo: { units: ['乙县'] } }), more)).toEqual([]);
  expect(places(either({ appliesTo: { units: ['甲县'] } }, { appliesTo: { units: ['甲县'] } }), more)).toEqual(['r']);
});

test('what is missing where the document breaks off is another finding; too much is still this one', () => {
  const document = {
    issuer: '某市',
    title: '考核方案',
    cutOff: { clause: '末行', text: '发现一件，扣', expected: 10, node: '2' },
  };
  expect(places({ full: 10, children: [leaf('甲', 5), leaf('乙', 3)] }, { document })).toEqual([]);
  expect(places({ full: 10, children: [leaf('甲', 8), leaf('乙', 3)] }, { document })).toEqual(['r']);
});

test('children with points beside children with weights', () => {
  expect(places({ full: 100, children: [leaf('甲', 30), leaf('乙', undefined, { weight: 60 })] })).toEqual(['r']);
  expect(places({ full: 100, children: [leaf('甲', 40), leaf('乙', undefined, { weight: 60 })] })).toEqual([]);
});

test('what a round repeats is summed once', () => {
  const root = (full: number) => ({
    children: [{ name: '日常', full: 10, rounds: { count: 3 }, children: [leaf('甲', 6), leaf('乙', full)] }],
  });
  expect(places(root(4))).toEqual([]);
  expect(places(root(3))).toEqual(['r/1/r1']);
});

test('a part whose parts are shares of a whole that it does not state adds up to nothing that is known', () => {
  const shares = [leaf('甲一', undefined, { weight: 60 }), leaf('甲二', undefined, { weight: 40 })];
  expect(places({ full: 100, children: [{ name: '甲', children: shares }] })).toEqual([]);
});

const units = ['教育局', '民政局', '水利局', '司法局', '统计局'];
const county = (list: readonly string[] | null) => ({ classes: { county: { name: '部门', units: list } }, na: 'none' });
/** Items that concern one unit each, of these marks. */
const own = (marks: Readonly<Record<string, readonly number[]>>): object[] =>
  Object.entries(marks).flatMap(([unit, list]) =>
    list.map((full, at) => leaf(`${unit}${at + 1}`, full, { appliesTo: { units: [unit] } })),
  );
const each = (list: readonly number[]) => Object.fromEntries(units.map((unit) => [unit, list]));
const said = (...given: Parameters<typeof schemeOf>) =>
  found('sum-mismatch', schemeOf(...given)).map(({ what }) => what);

test('items that concern one unit each are added up for each unit, however many it has', () => {
  expect(places({ full: 60, children: own(each([60])) }, county(units))).toEqual([]);
  const split = { ...each([60]), 水利局: [20, 20, 20] };
  expect(places({ full: 60, children: own(split) }, county(units))).toEqual([]);
  expect(places({ full: 100, children: [leaf('通用', 40), ...own(split)] }, county(units))).toEqual([]);
  // Where the document does not list the units, those that the items name are meant.
  expect(places({ full: 60, children: own(split) }, county(null))).toEqual([]);
});

test('units for which the items do not make the full are told, with their sum', () => {
  expect(said({ full: 60, children: own({ ...each([60]), 水利局: [20, 20, 10] }) }, county(units))).toEqual([
    '“总分”（部门）满分60分，水利局的下级指标合计50分，少10分：20 + 20 + 10。',
  ]);
  expect(said({ full: 60, children: own({ ...each([60]), 水利局: [30, 40] }) }, county(null))).toEqual([
    '“总分”（部门）满分60分，水利局的下级指标合计70分，多10分：30 + 40。',
  ]);
  expect(said({ full: 60, children: own({ ...each([50]), 教育局: [60] }) }, county(units))).toEqual([
    '“总分”（部门）满分60分，民政局、水利局、司法局等4个单位的下级指标合计50分，少10分：50。',
  ]);
});

test('units that lack the same item are told together, a few of them by name', () => {
  const extra = leaf('专项', 20, { appliesTo: { units: ['教育局'] } });
  const scheme = schemeOf({ full: 60, children: [leaf('甲', 25), leaf('乙', 25), extra] }, county(units));
  expect(found('sum-mismatch', scheme).map(({ what }) => what)).toEqual([
    '“总分”（部门）满分60分，教育局的下级指标合计70分，多10分：25 + 25 + 20。',
    '“总分”（部门）满分60分，民政局、水利局、司法局等4个单位的下级指标合计50分，少10分：25 + 25。',
  ]);
  expect(found('sum-mismatch', scheme, 'en')[1]?.what).toContain('for 民政局, 水利局, 司法局 and 1 more add up to 50');
});

test('what concerns nobody else is neither missing there nor added up there', () => {
  const part = { name: '专项', full: 60, appliesTo: { units: ['水利局'] }, children: [leaf('甲', 20), leaf('乙', 40)] };
  const rest = own({ ...each([60]), 水利局: [] });
  expect(places({ full: 60, children: [part, ...rest] }, county(units))).toEqual([]);
  // A heading without marks of its own is worth to a unit what its items are.
  const heading = { name: '业务工作', children: own({ ...each([60]), 水利局: [20, 40] }) };
  expect(places({ full: 100, children: [leaf('通用', 40), heading] }, county(units))).toEqual([]);
  expect(places({ full: 90, children: [leaf('通用', 40), heading] }, county(units))).toEqual(['r']);
});

test('points that units are owed or that are omitted where something does not apply', () => {
  const split = own({ ...each([60]), 水利局: [20, 20, 20] });
  expect(said({ full: 60, children: split }, { ...county(units), na: 'full' })[0]).toContain('合计300分');
  const some = [leaf('甲', 40), ...own({ 水利局: [20, 20], 教育局: [20] })];
  expect(said({ full: 80, children: some }, { ...county(units), na: 'omit' })).toEqual([]);
});

test('only the unit whose marks are changed is told, whatever the others’ are split into', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 });
  const rest = (list: number[]): number[] => [...list, 90 - list.reduce((sum, one) => sum + one, 0)];
  const marks = fc.tuple(...units.map(() => parts.map(rest)));
  fc.assert(
    fc.property(marks, fc.nat(units.length - 1), fc.integer({ min: -5, max: 5 }), (lists, at, by) => {
      const changed = lists.map((list, index) =>
        index === at ? [...list.slice(0, -1), (list.at(-1) ?? 0) + by] : list,
      );
      const all = Object.fromEntries(units.map((unit, index) => [unit, changed[index] ?? []]));
      const told = said({ full: 90, children: own(all) }, county(units));
      expect(told).toHaveLength(by === 0 ? 0 : 1);
      if (by !== 0) expect(told[0]).toContain(`${units[at]}的下级指标合计${90 + by}分`);
    }),
    { numRuns: 40 },
  );
});

const sic = (full: number, sum: number, more: object = {}) => [
  { full, sum, reason: '印发稿如此', by: '甲', on: '2023-05-01', ...more },
];
const nine = (more: object) => ({ full: 10, children: [leaf('甲', 5), leaf('乙', 4)], ...more });

test('a sum that somebody has signed as the document’s own is told with the signature, and stops nothing', () => {
  const signed = sic(10, 9);
  expect(found('sum-mismatch', schemeOf(nine({ sic: signed })))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      what: '“总分”（县区）满分10分，下级指标合计9分，少1分：5 + 4。',
      mend: '甲于2023-05-01签字确认原文如此：印发稿如此。得分按各项计算，满分按9分。',
      sum: { full: '10', sum: '9', classes: ['county'] },
      sic: { ...signed[0], full: '10', sum: '9' },
    }),
  ]);
  expect(found('sum-mismatch', schemeOf(nine({ sic: signed })), 'en')[0]?.mend).toBe(
    'Signed as the document’s own by 甲 on 2023-05-01: 印发稿如此. Points follow the items, and the full mark is 9.',
  );
});

test('a signature holds for its own figures, classes and units only', () => {
  const severities = (root: object, more: object = {}) =>
    found('sum-mismatch', schemeOf(root, { ...more })).map(({ severity }) => severity);
  expect(severities(nine({ sic: sic(10, 8) }))).toEqual(['error']);
  expect(severities(nine({ sic: sic(11, 9) }))).toEqual(['error']);
  expect(severities(nine({ sic: sic(10, 9, { classes: ['town'] }) }))).toEqual(['error']);
  expect(severities(nine({ sic: sic(10, 9, { units: ['甲县'] }) }))).toEqual(['error']);
  const both = { result: { classes: ['county', 'town'] } };
  expect(severities(nine({ sic: sic(10, 9, { classes: ['town'] }) }), both)).toEqual(['error', 'warning']);
  expect(severities(nine({ sic: sic(10, 9, { classes: ['county', 'town'] }) }), both)).toEqual(['warning']);
});

test('of units that have another sum, those are signed for whom it is so', () => {
  const root = (more: object) => ({ full: 60, children: own({ ...each([60]), 水利局: [20, 20, 10] }), ...more });
  const told = (more: object) => found('sum-mismatch', schemeOf(root(more), county(units)));
  expect(told({})[0]).toMatchObject({ severity: 'error', sum: { full: '60', sum: '50', units: ['水利局'] } });
  expect(told({ sic: sic(60, 50) })[0]?.severity).toBe('error');
  expect(told({ sic: sic(60, 50, { units: ['教育局'] }) })[0]?.severity).toBe('error');
  expect(told({ sic: sic(60, 50, { units: ['水利局', '教育局'] }) })[0]).toMatchObject({
    severity: 'warning',
    mend: expect.stringMatching(/得分按各项计算。$/),
  });
});

test('the whole above counts a group for which somebody has signed at what its parts make', () => {
  const group = (more: object) => ({ name: '一', full: 7, children: [leaf('甲', 6)], ...more });
  const root = (full: number) => ({ full, children: [group({ sic: sic(7, 6) }), leaf('乙', 3)] });
  expect(found('sum-mismatch', schemeOf(root(10))).map(({ place, severity }) => [place, severity])).toEqual([
    ['r', 'error'],
    ['r/1', 'warning'],
  ]);
  expect(places(root(9))).toEqual(['r/1']);
});

test('percents are of what is stated: a signature below does not part them', () => {
  const group = { name: '一', weight: 40, full: 70, sic: sic(70, 60), children: [leaf('甲', 60)] };
  expect(places({ full: 100, children: [group, leaf('乙', 60)] })).toEqual(['r/1']);
  const inner = {
    name: '一',
    full: 100,
    sic: sic(100, 90),
    children: [leaf('甲', 50), leaf('乙', undefined, { weight: 40 })],
  };
  expect(places({ children: [inner] })).toEqual(['r/1']);
});
