import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const worth = (full: number | string, ...rules: object[]) =>
  schemeOf(
    {
      children: [
        leaf('信息报送', full, {
          clause: '第1项',
          rules: rules.map((rule, at) => ({ id: `r${at}`, text: '得分', ...rule })),
        }),
      ],
    },
    { params: { x: { type: 'number', clause: '一', text: '*分', ask: '几分？', sample: 1 } } },
  );
const apiece = { kind: 'award', points: 0.5, per: '篇' };
const items = [{ item: '一' }, { item: '二' }, { item: '三' }];

test('a limit below the marks, the best level below them, items and once-given marks that do not make them', () => {
  expect(found('full-out-of-reach', worth(10, { ...apiece, limit: 8 }))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '第1项',
      what: '“信息报送”10分，各条标准最多只给8分：全部做到也拿不满，每个单位都少2分。',
    }),
  ]);
  const levels = [
    { level: '好', points: 4 },
    { level: '差', points: 1 },
  ];
  expect(placesOf('full-out-of-reach', worth(5, { kind: 'levels', levels }))).toEqual(['r/1']);
  expect(placesOf('full-out-of-reach', worth(5, { kind: 'checklist', each: 1, items }))).toEqual(['r/1']);
  const once = { kind: 'award', points: 2, limit: 2 };
  expect(placesOf('full-out-of-reach', worth(5, once, once))).toEqual(['r/1#r0']);
});

test('not what reaches it together, has no limit, begins full, shares the marks, or is open', () => {
  expect(placesOf('full-out-of-reach', worth(10, { ...apiece, limit: 8 }, { ...apiece, limit: 2 }))).toEqual([]);
  expect(placesOf('full-out-of-reach', worth(10, apiece))).toEqual([]);
  expect(placesOf('full-out-of-reach', worth(10, { kind: 'deduct', points: 1, per: '次', limit: 5 }))).toEqual([]);
  expect(placesOf('full-out-of-reach', worth(5, { kind: 'checklist', items }))).toEqual([]);
  expect(placesOf('full-out-of-reach', worth(10, { ...apiece, limit: '$x' }))).toEqual([]);
  expect(placesOf('full-out-of-reach', worth('$x', { ...apiece, limit: 8 }))).toEqual([]);
});

test('not a bonus beside the whole, of which nobody is owed all', () => {
  const rules = [{ kind: 'award', text: '加分', points: 1, per: '次', limit: 2 }];
  const scheme = schemeOf({ full: 100, children: [leaf('工作', 100)], extra: [leaf('加分', 5, { rules })] });
  expect(placesOf('full-out-of-reach', scheme)).toEqual([]);
});
