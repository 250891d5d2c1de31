import { expect, test } from 'vitest';
import { schemeOf, sure } from '../testing/scheme.ts';
import { checkScheme } from './index.ts';

const scheme = (assumption: string[]) =>
  schemeOf({
    assumptions: { unpaid: { clause: '二', text: '口头申请', reading: '照查、照记、不计分' } },
    children: [sure('指南', 5), { ...sure('口头申请', undefined), assumption }],
  });
const mends = (assumption: string[], lang: 'zh' | 'en') =>
  checkScheme(scheme(assumption), lang)
    .filter(({ check }) => check === 'no-points')
    .map(({ mend }) => mend);

test('a reading that is written down already is said before what else could be done', () => {
  expect(mends(['unpaid'], 'zh')[0]).toMatch(/^本项已写明读法“照查、照记、不计分”：.*确认即可；不是的，/);
  expect(mends(['unpaid'], 'en')[0]).toMatch(/^The scheme reads it as “照查、照记、不计分”/);
  expect(mends([], 'zh')[0]).toMatch(/^对照方案原文/);
});

test('a signature on a group lets nothing pass but its sum', () => {
  const sic = [{ full: 9, sum: 8, reason: '原文如此', by: '甲', on: '2023-05-01' }];
  const parts = [sure('甲', undefined, { weight: 40 }), sure('乙', undefined, { weight: 50 })];
  const found = checkScheme(
    schemeOf({
      root: { full: 9, sic },
      children: [
        { name: '丙', full: 9, sic, children: parts },
        { name: '丁', weight: '$x', sic },
      ],
    }),
  );
  const errors = found.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ check }) => check))).toEqual(new Set(['cannot-run', 'weight-sum']));
  expect(errors.flatMap(({ sum }) => sum ?? [])).toEqual([]);
});
