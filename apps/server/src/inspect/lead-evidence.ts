import { type Act, addEvidence, type Blobs, type KeptLead } from '@mingjian/store';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';

/**
 * Makes fixed evidence of the pages on which leads were found, as they were seen then, once for each page and unit. Gives the lead →
 * the id of its evidence; a lead without a page has none.
 */
export async function evidenceOfLeads(
  { store: { db, blobs } }: Services,
  act: Act,
  round: string,
  leads: readonly KeptLead[],
  indicator: string,
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { id, unit, page, pageAt, url } of leads) {
    if (page === null || pageAt === null) continue;
    const key = `${unit} ${page}`;
    const known = made.get(key);
    const size = known === undefined ? await sizeOf(blobs, page) : 0;
    if (size === null) continue;
    const evidence =
      known ??
      (await addEvidence(db, act, {
        round,
        unit,
        indicator,
        hash: page,
        link: null,
        name: `${
          url
            .replace(/[?#].*$/, '')
            .split('/')
            .at(-1) || 'index'
        }.html`.slice(-200),
        type: 'text/html',
        size,
        happenedOn: dayIn(pageAt),
        note: url.slice(0, 1000),
        handedIn: false,
        capturedAt: pageAt,
      }));
    made.set(key, evidence);
    found.set(id, evidence);
  }
  return found;
}

/** Bytes of what is kept; null where it is not. */
async function sizeOf(blobs: Blobs, hash: string): Promise<number | null> {
  const bytes = await blobs.open(hash);
  if (!bytes) return null;
  let size = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) size += chunk.length;
  return size;
}
