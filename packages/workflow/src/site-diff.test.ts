import type { Site } from '@mingjian/model';
import { expect, it } from 'vitest';
import { diffSites, innerHost, isSiteAddress, isSiteCode, siteKey } from './site-diff.ts';

const site = (address: string, more: Partial<Site> = {}): Site => ({
  unit: 't1',
  kind: 'website',
  name: '甲镇政府网',
  address,
  main: false,
  ...more,
});

it.each([
  ['https://www.example.gov.cn/', true],
  ['www.example.gov.cn', true],
  ['http://例子.政务.cn/zwgk', true],
  ['ftp://example.gov.cn', false],
  ['javascript:alert(1)', false],
  ['http://admin:x@example.gov.cn', false],
  ['http://10.0.0.1/', false],
  ['localhost', false],
  ['网址待定 ', false],
])('a website at %s: %s', (address, sound) => {
  expect(isSiteAddress('website', address)).toBe(sound);
});

it.each([
  ['http://10.1.2.3:8080/zwgk', '10.1.2.3'],
  ['http://localhost:4790/', 'localhost'],
  ['vm', 'vm'],
  ['http://[fd00::1]/', 'fd00::1'],
])('a website at %s is one where its host may be visited', (address, host) => {
  expect(isSiteAddress('website', address)).toBe(false);
  expect(isSiteAddress('website', address, (one) => one === host)).toBe(true);
  expect(innerHost('website', address)).toBe(host);
});

it('nothing else is taken for an inner host', () => {
  for (const address of ['www.example.gov.cn', '网址待定', 'http://admin:x@10.0.0.1/', 'javascript:alert(1)'])
    expect(innerHost('website', address)).toBeNull();
  expect(innerHost('wechat', 'jiazhen')).toBeNull();
});

it('an account has an id without blanks; a code has ten digits, or bm and eight', () => {
  expect([
    isSiteAddress('wechat', 'jiazhen_fabu'),
    isSiteAddress('wechat', '甲 镇'),
    isSiteAddress('weibo', ''),
  ]).toEqual([true, false, false]);
  expect(['3412000012', 'bm12345678', '341200001', 'bm1234567x'].map(isSiteCode)).toEqual([true, true, false, false]);
});

it('is the same website however its address is written, and another account on another platform', () => {
  expect(siteKey(site('HTTPS://WWW.Example.gov.cn/'))).toBe(siteKey(site('www.example.gov.cn')));
  expect(siteKey(site('example.gov.cn/a'))).not.toBe(siteKey(site('example.gov.cn/b')));
  expect(siteKey(site('fabu', { kind: 'wechat' }))).not.toBe(siteKey(site('fabu', { kind: 'weibo' })));
});

it('tells what is new, changed, the same and gone', () => {
  const there = [site('a.gov.cn'), site('b.gov.cn'), site('c.gov.cn')];
  const { changes, gone } = diffSites(there, [site('a.gov.cn'), site('b.gov.cn', { unit: 't2' }), site('d.gov.cn')]);
  expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed', 'new']);
  expect(changes[1]?.before).toBe(there[1]);
  expect(gone).toEqual([there[2]]);
});
