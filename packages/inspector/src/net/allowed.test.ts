import { expect, it } from 'vitest';
import { type Allowed, mayDial, mayVisit, nowhereInside, readAllowed, urlFault } from './allowed.ts';

const allow = (text: string): Allowed => {
  const read = readAllowed(text);
  if (read === null) throw new Error(text);
  return read;
};

it.each([
  'https://127.0.0.1/',
  'https://127.0.0.1./',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://１２７.０.０.１/',
  'https://10.0.0.1/',
  'https://172.16.5.4/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://0.0.0.0/',
  'https://255.255.255.255/',
  'https://224.0.0.1/',
  'https://198.18.0.1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b:1::1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001::1]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[ff02::1]/',
])('keeps no address inside: %s', (url) => {
  expect(urlFault(url, nowhereInside)).toBe('inner');
});

it.each([
  ['http://example.com/', 'https'],
  ['ftp://example.com/', 'https'],
  ['file:///etc/passwd', 'url'],
  ['javascript:alert(1)', 'url'],
  ['https://user:word@example.com/', 'url'],
  ['https://', 'url'],
  ['example.com', 'url'],
])('keeps no other address: %s', (url, fault) => {
  expect(urlFault(url, nowhereInside)).toBe(fault);
});

it('keeps addresses of the public network, and of the inner one where the office says so', () => {
  for (const url of ['https://example.com/a?b', 'https://8.8.8.8:8443/', 'https://[2606:4700::1111]/']) {
    expect(urlFault(url, nowhereInside), url).toBeNull();
  }
  const inner = allow('oa.example.gov.cn, 10.1.0.0/16 ,fd00:1::/32, 192.168.7.7');
  for (const url of [
    'http://oa.example.gov.cn:8080/hook',
    'http://10.1.2.3/',
    'https://[fd00:1::5]/',
    'http://192.168.7.7/',
  ]) {
    expect(urlFault(url, inner), url).toBeNull();
  }
  expect(urlFault('https://10.2.0.1/', inner)).toBe('inner');
  expect(urlFault('http://other.example.gov.cn/', inner)).toBe('https');
  expect(urlFault('http://8.8.8.8/', inner)).toBe('https');
});

it('looks at what a name leads to: a name that is allowed leads inside, but not to metadata', () => {
  const inner = allow('oa.example.gov.cn');
  expect(mayDial('10.9.9.9', 'OA.example.gov.cn', inner)).toBe(true);
  expect(mayDial('10.9.9.9', 'oa.example.gov.cn.evil.com', inner)).toBe(false);
  for (const address of ['169.254.169.254', 'fe80::1', '0.0.0.0', '224.0.0.1', 'no address']) {
    expect(mayDial(address, 'oa.example.gov.cn', inner)).toBe(false);
  }
  expect(mayDial('::ffff:10.0.0.1', 'example.com', nowhereInside)).toBe(false);
  expect(mayDial('93.184.216.34', 'example.com', nowhereInside)).toBe(true);
});

it.each(['10.0.0.0/40', 'a b', 'http://a.cn', '*.cn', '10.1'])('refuses a list that names “%s”', (text) => {
  expect(readAllowed(text)).toBeNull();
});

it('lets a host be visited that is named, lies in a range, or is a public number', () => {
  const allowed = allow('localhost, 10.1.0.0/16');
  expect(['localhost', '10.1.2.3', '8.8.8.8'].map((host) => mayVisit(host, allowed))).toEqual([true, true, true]);
  expect(['vm', '10.2.0.1', '127.1', 'fd00::1'].map((host) => mayVisit(host, allowed))).toEqual(Array(4).fill(false));
});
