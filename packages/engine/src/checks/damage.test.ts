import { expect, test } from 'vitest';
import { found, leaf, schemeOf } from './testing/scheme.ts';

const root = { children: [leaf('甲', 5)] };

test('each noted damage is told with its clause', () => {
  const damage = [
    { clause: '表1、表2', text: '制度建设 / 制度体系', what: '同一个二级指标两个名称。' },
    { clause: '落款', text: '2020929', what: '丢了年月日' },
  ];
  const scheme = schemeOf(root, { document: { issuer: '某市', title: '方案', damage } });
  expect(found('damage', scheme)).toEqual([
    {
      check: 'damage',
      severity: 'warning',
      place: 'document.damage[0]',
      clause: '表1、表2',
      what: '同一个二级指标两个名称。（原文：“制度建设 / 制度体系”）',
      mend: expect.any(String),
    },
    expect.objectContaining({ place: 'document.damage[1]', clause: '落款' }),
  ]);
});

test('a sound document has none', () => expect(found('damage', schemeOf(root))).toEqual([]));
