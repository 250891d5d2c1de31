import { expect, it } from 'vitest';
import { pageName } from './page-name.ts';

it.each([
  ['http://www.jia.gov.cn/', null],
  ['http://www.jia.gov.cn', null],
  ['http://www.jia.gov.cn/%E5%90%8D%E5%8D%95.html?p=2', '/名单.html?p=2'],
  ['http://www.jia.gov.cn/%E5%90.html', 'http://www.jia.gov.cn/%E5%90.html'],
  ['甲镇发布', '甲镇发布'],
])('%s is %s', (url, name) => {
  expect(pageName(url)).toBe(name);
});

it('shows the end of a long address, which tells pages apart', () => {
  const name = pageName(`http://www.jia.gov.cn/zwgk/${'lm/'.repeat(40)}t20260301_1.html`);
  expect([name?.startsWith('…'), name?.endsWith('t20260301_1.html'), (name ?? '').length < 60]).toEqual([
    true,
    true,
    true,
  ]);
});
