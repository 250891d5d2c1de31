import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { carriedScheme, SCHEME_NAMESPACE } from './carried.ts';

const office = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'word/document.xml': '<a/>', ...parts }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const ours = (text: string): string => `<?xml version="1.0"?><scheme xmlns="${SCHEME_NAMESPACE}">${text}</scheme>`;

it('finds our part among those of others, whatever its number', async () => {
  const bytes = office({
    'customXml/item1.xml': '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    'customXml/item7.xml': ours('{"title":"甲 &lt; 乙"}'),
  });
  expect(await carriedScheme(bytes)).toBe('{"title":"甲 < 乙"}');
});

it('takes nothing of a part that only speaks of ours', async () => {
  expect(
    await carriedScheme(office({ 'customXml/item1.xml': `<other of="${SCHEME_NAMESPACE}">{}</other>` })),
  ).toBeNull();
  expect(await carriedScheme(office({}))).toBeNull();
});

it('takes nothing of what is no document, or of a part that declares entities', async () => {
  expect(await carriedScheme(strToU8('plain text'))).toBeNull();
  const entities = `<!DOCTYPE s [<!ENTITY a "x">]><scheme xmlns="${SCHEME_NAMESPACE}">&a;</scheme>`;
  expect(await carriedScheme(office({ 'customXml/item1.xml': entities }))).toBeNull();
});
