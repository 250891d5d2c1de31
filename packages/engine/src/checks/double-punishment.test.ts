import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const taking = (name: string, text: string, more: object = {}) =>
  leaf(name, 3, { clause: name, rules: [{ kind: 'deduct', text, points: 1 }], ...more });
const STALE = '政务新媒体超过2周未更新的，每次扣1分。';
const places = (...given: Parameters<typeof schemeOf>) => placesOf('double-punishment', schemeOf(...given));

test('the same fault under two indicators', () => {
  const scheme = schemeOf({
    children: [
      taking('全市监测', '网站单项否决或政务新媒体超2周未更新(政府1周未更新)的，每次扣2分'),
      taking('日常更新', `随机抽查：其他${STALE}`),
    ],
  });
  expect(found('double-punishment', scheme)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/2',
      clause: '日常更新',
      what: '“其他政务新媒体超过2周未更新的”在“全市监测”和“日常更新”都扣分，同一问题可能扣两次。',
    }),
  ]);
});

test('two indicators are told by the numbers that the plan gives them, or by their places where both have one name', () => {
  const texts = [`随机抽查：其他${STALE}`, `每季度抽查：其他${STALE}`] as const;
  const told = (...more: readonly (readonly [string, object])[]) =>
    found(
      'double-punishment',
      schemeOf({ children: more.map(([name, own], at) => taking(name, texts[at] ?? '', own)) }),
    )[0]?.what;
  expect(told(['更新', { code: '36' }], ['抽查', { code: '（2）' }])).toContain('在“36 更新”和“（2）抽查”都扣分');
  expect(told(['更新', {}], ['更新', {}])).toContain('在“1 更新”和“2 更新”都扣分');
});

test('the same fault by two rules of one indicator', () => {
  const rules = ['a', 'b'].map((id) => ({ id, kind: 'fixed', text: STALE, points: 1 }));
  expect(found('double-punishment', schemeOf({ children: [leaf('更新', 3, { rules })] }))[0]?.what).toContain(
    '“更新”里有两条规则都对',
  );
});

test.each([
  ['different faults', [taking('甲', STALE), taking('乙', '政务新媒体名称不规范、不一致的，每处扣1分')]],
  [
    'words too short to say whose',
    [taking('甲', '其他问题被通报的，每次扣1分'), taking('乙', '其他问题被通报的，每次扣2分')],
  ],
  [
    'the same way to look, another fault',
    [
      taking('甲', '随机抽查各县区五个政务新媒体，名称不一致的扣1分'),
      taking('乙', '随机抽查各县区五个政务新媒体，未注明主办单位的扣1分'),
    ],
  ],
  [
    'the same beginning, another end',
    [taking('甲', '未及时向市政府办公室报告事故的，扣1分'), taking('乙', '未及时向市政府办公室报告备案的，扣1分')],
  ],
  [
    'what other units do',
    [taking('甲', STALE, { appliesTo: { units: ['甲县'] } }), taking('乙', STALE, { appliesTo: { units: ['乙县'] } })],
  ],
  [
    'one sentence laid out as two indicators',
    [taking('甲', STALE, { clause: '三' }), taking('乙', STALE, { clause: '三' })],
  ],
  [
    'a delivery that is owed twice',
    [1, 2].map((n) =>
      leaf(`第${n}项`, 3, {
        rules: [
          { kind: 'quota', text: '每季度未按要求报送信息公开动态的，扣1分', period: 'quarter', count: 1, points: 1 },
        ],
      }),
    ),
  ],
])('%s: fine', (_, children) => expect(places({ children }, { na: 'omit' })).toEqual([]));

test('stages are judged by different people at different times', () => {
  const stage = (id: string) => ({ name: id, stage: id, children: [taking('更新', STALE)] });
  expect(places({ children: [stage('first'), stage('last')] })).toEqual([]);
});
