import { schemeSchema } from '@mingjian/model';
import { expect, test } from 'vitest';
import { everyNode } from '../draft/nodes.ts';
import { sumsOf } from '../draft/sums.ts';
import { published, withoutNames } from './published.ts';

const scheme = schemeSchema.parse({
  id: 'plan',
  version: '1',
  title: '考核',
  document: { issuer: '办公室', title: '考核' },
  year: 2026,
  period: { from: '2026-01-01', to: '2026-12-31' },
  classes: { a: { name: '局', units: null } },
  params: {
    price: { type: 'number', clause: '一', text: '扣*分', ask: '扣几分？', sample: '1' },
    ranks: { type: 'table', clause: '一', text: '按名次', ask: '名次怎样给分？', sample: [{ to: 1, points: 5 }] },
  },
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['a'],
      root: {
        name: '总分',
        children: [
          {
            name: '信息',
            full: 5,
            note: '每次 $price 分，$other 不是数字',
            rules: [
              { kind: 'deduct', text: '扣*分', points: '$price' },
              { kind: 'rankPoints', text: '按名次', bands: '$ranks' },
            ],
          },
        ],
      },
    },
  ],
});
const leaf = (values: Record<string, unknown>) => everyNode(published(scheme, values))[0]?.says;

test('what a round gave stands in the rules and in the sentences, tables too', () => {
  const says = leaf({ price: 0.5, ranks: [{ to: 3, points: 2 }] });
  expect(says?.rules).toMatchObject([{ points: '0.5' }, { bands: [{ to: '3', points: '2' }] }]);
  expect(says?.note).toBe('每次 0.5 分，$other 不是数字');
});

test('what nobody gave stays open, and sentences say so', () => {
  const says = leaf({ price: null });
  expect(says?.rules).toMatchObject([{ points: '$price' }, { bands: '$ranks' }]);
  expect(withoutNames(says?.note ?? '', scheme, '待定')).toBe('每次 待定 分，$other 不是数字');
});

test('a plan that is read asks nothing', () => {
  expect(published(scheme).questions).toEqual([]);
});

test('a group that concerns one unit and gives the others its full marks is worth what it holds', () => {
  const only = (na: string) =>
    schemeSchema.parse({
      ...scheme,
      params: {},
      classes: { a: { name: '局', units: ['甲局', '乙局'] } },
      results: [
        {
          ...{ id: 'r', name: '总分', classes: ['a'] },
          root: {
            name: '总分',
            children: [
              {
                ...{ name: '湖长制', appliesTo: { units: ['甲局'] }, na },
                children: [{ name: '组织体系', full: 2, rules: [{ kind: 'judgement', text: '按落实情况打分' }] }],
              },
            ],
          },
        },
      ],
    });
  for (const na of ['full', 'none']) {
    const draft = published(only(na));
    const [group] = everyNode(draft);
    expect(sumsOf(draft).get(group?.key ?? '')).toMatchObject({ worth: '2', parts: '2' });
  }
});
