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
