import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { request, response } from '../testing/warc.ts';
import { digestOf, readWarc, WarcBroken, writeRecord } from './warc.ts';

const MOST = 10_000_000;

it('reads what it wrote, whatever bytes a body has', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 5 }), (bodies) => {
      const written = bodies.map((body, n) => response('http://www.jia.gov.cn/', body, n));
      const read = [...readWarc(Buffer.concat(written.map(writeRecord)), MOST)];
      expect(read.map(({ block }) => block.toString('hex'))).toEqual(
        written.map(({ block }) => Buffer.from(block).toString('hex')),
      );
      expect(read.map(({ fields }) => fields.get('warc-record-id'))).toEqual(
        written.map(({ id }) => `<urn:uuid:${id}>`),
      );
    }),
  );
});

it('is read by an independent reader, which finds the same records, bodies and digests', async () => {
  const url = 'http://www.jia.gov.cn/zwgk/?b=2&a=1';
  const body = Buffer.from('<p>主动公开</p>');
  const archive = Buffer.concat([writeRecord(response(url, body, 1)), writeRecord(request(url, 2))]);
  const seen: unknown[] = [];
  for await (const record of WARCParser.iterRecords([archive], { keepHeadersCase: true, parseHttp: true })) {
    const text = await record.contentText();
    seen.push([record.warcType, record.warcTargetURI, record.warcHeader('WARC-Payload-Digest'), text]);
  }
  expect(seen).toEqual([
    ['response', url, digestOf(body), '<p>主动公开</p>'],
    ['request', url, undefined, ''],
  ]);
});

it('finds any byte of an archive that was changed', () => {
  const archive = Buffer.concat(
    ['一', '二'].map((word, n) => writeRecord(response('http://www.jia.gov.cn/', Buffer.from(word.repeat(50)), n))),
  );
  const original = [...readWarc(archive, MOST)];
  fc.assert(
    fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Buffer.from(archive);
      changed[at] = (changed[at] as number) ^ flip;
      try {
        // Of the head of a gzip member, bytes that name a time or a system say nothing: what was kept is the same.
        expect([...readWarc(changed, MOST)].map(({ block }) => block)).toEqual(original.map(({ block }) => block));
      } catch (error) {
        expect(error).toBeInstanceOf(WarcBroken);
      }
    }),
    { numRuns: 400 },
  );
});

it('does not unpack more than it may, and lets no field break its line', () => {
  const large = writeRecord(response('http://www.jia.gov.cn/', Buffer.alloc(1_000_000), 1));
  expect(() => [...readWarc(large, 100_000)]).toThrow(WarcBroken);
  expect(() => writeRecord(response('http://a/\r\nWARC-Type: response', Buffer.from(''), 1))).toThrow(RangeError);
});
