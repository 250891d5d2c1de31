import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tlcpServerHello } from '../testing/tlcp.ts';
import { readTlcp, tlcpHello } from './tlcp.ts';

it('says hello as GB/T 38636 has it: version 0x0101, the four suites of SM4, and which site is meant', () => {
  const hello = tlcpHello(Buffer.alloc(32, 0xaa), 'www.jia.gov.cn');
  expect(hello.subarray(0, 3).toString('hex')).toBe('160101');
  expect(hello.readUInt16BE(3)).toBe(hello.length - 5);
  expect(hello.readUIntBE(6, 3)).toBe(hello.length - 9);
  expect(hello.subarray(9, 11).toString('hex')).toBe('0101');
  expect(hello.subarray(43, 56).toString('hex')).toBe('000008e011e013e051e0530100');
  expect(hello.includes('www.jia.gov.cn')).toBe(true);
  expect(tlcpHello(Buffer.alloc(32), null)).toHaveLength(56);
});

it('reads the hello of a server, its suite and how many certificates it showed', () => {
  const answer = tlcpServerHello(0xe013, 2);
  expect(readTlcp(answer)).toEqual({ answer: 'hello', suite: 0xe013, certificates: 2 });
  expect(readTlcp(answer.subarray(0, 100))).toEqual({ answer: 'hello', suite: 0xe013, certificates: null });
});

it.each([
  ['nothing', Buffer.alloc(0), 'closed'],
  ['an alert', Buffer.from('15030100020246', 'hex'), 'alert'],
  ['words', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), 'other'],
  ['a hello of TLS', tlcpServerHello(0xe013, 1, 0x0303), 'other'],
  ['a suite that was not offered', tlcpServerHello(0x002f, 1), 'other'],
])('takes %s for no hello', (_, bytes, answer) => {
  expect(readTlcp(bytes)).toEqual({ answer, suite: 0, certificates: null });
});

it('is not led astray by any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(700), fc.nat(255), (noise, at, byte) => {
      readTlcp(Buffer.from(noise));
      const changed = tlcpServerHello(0xe053, 2);
      changed[at % changed.length] = byte;
      expect(['hello', 'alert', 'other']).toContain(readTlcp(changed).answer);
    }),
  );
});
