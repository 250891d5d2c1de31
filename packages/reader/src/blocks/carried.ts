import { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';
import { workOf } from './work.ts';
import { readXml } from './xml.ts';

/** Of the custom XML part in which a printed plan carries its scheme. */
export const SCHEME_NAMESPACE = 'urn:mingjian:scheme:1';
/** Office programs number custom parts anew; a document has a handful of them. */
const MOST_PARTS = 50;

/**
 * What an office document carries beside its words under our namespace: the text of a scheme file, or null where there is
 * none. Nobody sees it in the document, so nothing is made of it but by somebody who holds it against the words.
 */
export async function carriedScheme(bytes: Uint8Array): Promise<string | null> {
  try {
    const parts = new PackageParts(bytes);
    for (const name of parts.names(/^customXml\/item\d+\.xml$/).slice(0, MOST_PARTS)) {
      const part = parts.read(name);
      // Parts of others can be large; ours says what it is at its beginning.
      if (part === null || !Buffer.from(part.subarray(0, 1000)).includes(SCHEME_NAMESPACE)) continue;
      const text: string[] = [];
      let ours = false;
      await readXml(
        part,
        {
          open: (element, attributes) => {
            ours ||= element === 'scheme' && attributes.xmlns === SCHEME_NAMESPACE;
          },
          close: () => {},
          text: (piece) => text.push(piece),
        },
        workOf(),
      );
      if (ours) return text.join('').trim();
    }
    return null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
