import { expect, it } from 'vitest';
import { CDXIndexer } from 'warcio';
import { request, response } from '../testing/warc.ts';
import { cdxj, type IndexEntry, urlKey } from './cdxj.ts';
import { readWarc, writeRecord } from './warc.ts';

it('has the index that an independent indexer makes of the same archive', async () => {
  const urls = [
    'http://www.jia.gov.cn/zwgk/index.html',
    'https://jia.gov.cn:8443/a?z=1&b=%E7%94%B2',
    'http://static.jia.gov.cn/IMG/A.png',
    'http://www.jia.gov.cn/',
  ];
  const members = urls.flatMap((url, n) => [
    writeRecord(response(url, Buffer.from(`body ${n}`), 2 * n + 1)),
    writeRecord(request(url, 2 * n + 2)),
  ]);
  const archive = Buffer.concat(members);
  const entries = [...readWarc(archive, 10_000_000)]
    .filter(({ fields }) => fields.get('warc-type') === 'response')
    .map(
      ({ fields, offset, length }): IndexEntry => ({
        url: fields.get('warc-target-uri') as string,
        date: fields.get('warc-date') as string,
        mime: 'text/html',
        status: 200,
        digest: (fields.get('warc-payload-digest') as string).slice('sha256:'.length),
        offset,
        length,
        filename: 'data.warc.gz',
      }),
    );
  const indexer = new CDXIndexer({ format: 'cdxj' });
  let theirs = '';
  for await (const found of indexer.iterIndex([{ filename: 'data.warc.gz', reader: [archive] as never }]))
    theirs += indexer.serialize(found);
  expect(cdxj(entries).split('\n').sort()).toEqual(theirs.split('\n').sort());
  expect(urlKey('http://www.jia.gov.cn/A?b&a')).toBe('cn,gov,jia)/a?a&b');
});
