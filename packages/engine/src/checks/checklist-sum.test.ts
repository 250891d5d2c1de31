import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const listed = (full: number | string, rule: object, others: object[] = []) =>
  schemeOf(
    {
      children: [
        leaf('信息发布', full, {
          clause: '第1项',
          rules: [{ kind: 'checklist', id: 'a', text: '每项1分', ...rule }, ...others],
        }),
      ],
    },
    { params: { x: { type: 'number', clause: '一', text: '*分', ask: '几分？', sample: 9 } } },
  );
const items = [{ item: '一' }, { item: '二' }, { item: '三' }];

test('items that make more than the indicator is worth', () => {
  expect(found('checklist-sum', listed(2, { each: 1, items }))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '第1项',
      what: '“信息发布”2分，检查项合计3分，多出的1分不计。',
    }),
  ]);
  const own = [
    { item: '一', points: 0.5 },
    { item: '二', points: 2 },
  ];
  expect(placesOf('checklist-sum', listed(2, { items: own }))).toEqual(['r/1']);
});

test('sums that agree or are less, equal shares, items that lose, open figures, and items beside other rules', () => {
  expect(placesOf('checklist-sum', listed(3, { each: 1, items }))).toEqual([]);
  expect(placesOf('checklist-sum', listed(5, { each: 1, items }))).toEqual([]);
  expect(placesOf('checklist-sum', listed(5, { items }))).toEqual([]);
  expect(placesOf('checklist-sum', listed(2, { each: 1, mode: 'lose', items }))).toEqual([]);
  expect(placesOf('checklist-sum', listed('$x', { each: 1, items }))).toEqual([]);
  expect(placesOf('checklist-sum', listed(2, { each: '$x', items }))).toEqual([]);
  const award = { kind: 'award', id: 'b', text: '再加2分', points: 2 };
  expect(placesOf('checklist-sum', listed(2, { each: 1, items }, [award]))).toEqual([]);
  const veto = { kind: 'veto', id: 'b', text: '不得分', effect: 'zero' };
  expect(placesOf('checklist-sum', listed(2, { each: 1, items }, [veto]))).toEqual(['r/1#a']);
});
