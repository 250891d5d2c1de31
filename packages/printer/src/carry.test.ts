import { carriedScheme } from '@mingjian/reader/blocks';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { carrying } from './carry.ts';
import { small } from './testing/small.ts';

const office = (links: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/></Types>'),
    [links]: strToU8('<Relationships xmlns="r"><Relationship Id="rId1" Type="s" Target="styles.xml"/></Relationships>'),
  });

it.each(['word/_rels/document.xml.rels', 'xl/_rels/workbook.xml.rels'])(
  'carries every sign beside %s',
  async (links) => {
    const scheme = { ...small, title: 'a & b <c> ]]> "d"\r\n\u0001\uFFFE 𠮷 \\uffff' };
    const bytes = carrying(office(links), scheme);
    expect(JSON.parse((await carriedScheme(bytes)) ?? '')).toEqual(scheme);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts[links] ?? new Uint8Array())).toMatch(/styles.*item1\.xml"\/><\/Relationships>$/);
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toMatch(/itemProps1.*<\/Types>$/);
  },
);

it('refuses what is no office document', () => {
  expect(() => carrying(zipSync({ 'a.txt': strToU8('a') }), small)).toThrow('main part');
});
