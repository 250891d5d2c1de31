import { schemeSchema } from '@mingjian/model';
import { expect, test } from 'vitest';
import { sicText, signedSums, unsigned } from './signed-sums.ts';

const sic = (reason: string) => [{ full: 10, sum: 9, reason, by: '甲', on: '2023-05-01' }];
const rules = [{ kind: 'judgement', text: '评定' }];
const scheme = (signed: (reason: string) => object) =>
  schemeSchema.parse({
    id: 'jia',
    version: '1',
    title: '考核方案',
    document: { issuer: '甲市', title: '通知' },
    year: 2023,
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes: { county: { name: '县区', units: null } },
    stated: [{ clause: '三', name: '总分', full: 10, ...signed('一') }],
    sheets: { one: [{ name: '甲表', ...signed('四'), children: [{ name: '乙', full: 9, rules }] }] },
    results: [
      {
        id: 'r',
        name: '成绩',
        classes: ['county'],
        root: {
          name: '成绩',
          ...signed('二'),
          sheet: 'one',
          extra: [{ name: '加分', ...signed('三'), children: [{ name: '丙', rules }] }],
        },
      },
    ],
  });

test('every signature of a scheme is found with the name of what it is of', () => {
  const found = signedSums(scheme((reason) => ({ sic: sic(reason) })));
  expect(found.map((one) => [one.name, one.sic.reason])).toEqual([
    ['总分', '一'],
    ['成绩', '二'],
    ['加分', '三'],
    ['甲表', '四'],
  ]);
  expect(found[0] && sicText(found[0].sic)).toBe('10 ≠ 9（一，甲 2023-05-01）');
});

test('without them, a scheme is what it was before anybody signed', () => {
  expect(unsigned(scheme((reason) => ({ sic: sic(reason) })))).toEqual(scheme(() => ({})));
});
