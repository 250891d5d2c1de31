import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Resolver } from './resolve.ts';

const BASE = 'https://www.jia.gov.cn:8443/zwgk/2026/index.html?a=1';

it.each<[string, string | null]>([
  ['/a.html', 'https://www.jia.gov.cn:8443/a.html'],
  ['b.html#top', 'https://www.jia.gov.cn:8443/zwgk/2026/b.html'],
  ['./b.html', 'https://www.jia.gov.cn:8443/zwgk/2026/b.html'],
  ['../b.html', 'https://www.jia.gov.cn:8443/zwgk/b.html'],
  ['/a/../b.html', 'https://www.jia.gov.cn:8443/b.html'],
  ['?page=2', 'https://www.jia.gov.cn:8443/zwgk/2026/index.html?page=2'],
  ['//www.yi.gov.cn/a', 'https://www.yi.gov.cn/a'],
  ['http://www.yi.gov.cn/a#b', 'http://www.yi.gov.cn/a'],
  ['/甲 乙.html', 'https://www.jia.gov.cn:8443/%E7%94%B2%20%E4%B9%99.html'],
  [' /a.html\n', 'https://www.jia.gov.cn:8443/a.html'],
  ['#', null],
  ['', null],
  ['javascript:void(0)', null],
  ['JavaScript:void(0)', null],
  ['mailto:a@b.cn', null],
  ['tel:12345', null],
  ['data:text/html,a', null],
  ['http://', null],
])('%j → %s', (raw, whole) => {
  expect(new Resolver(BASE).resolve(raw)).toBe(whole);
});

it('gives what the platform gives, for every address that it puts together itself', () => {
  const resolver = new Resolver(BASE);
  const part = fc.string({ unit: fc.constantFrom(...'ab01-_~%.?&=/:;,+!@'), maxLength: 12 });
  fc.assert(
    fc.property(part, fc.constantFrom('', '/', '/a/', 'x/'), (text, start) => {
      const raw = start + text;
      const whole = resolver.resolve(raw);
      if (raw.trim() === '' || whole === null) return;
      const url = new URL(raw, BASE);
      url.hash = '';
      expect(new URL(whole).href).toBe(url.href);
    }),
    { numRuns: 2000 },
  );
});
