import { type Act, addEvidence, type KeptLead } from '@mingjian/store';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';
import { seenFile } from './seen-file.ts';
import { wholeBlob } from './whole-blob.ts';

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
  for (const { id, unit, page, pageAt, url, audit } of leads) {
    if (page === null || pageAt === null) continue;
    const key = `${unit} ${page}`;
    const known = made.get(key);
    const size = known === undefined ? (await wholeBlob(blobs, page))?.length : 0;
    if (size === undefined) continue;
    const evidence =
      known ??
      (await addEvidence(db, act, {
        round,
        unit,
        indicator,
        hash: page,
        link: null,
        ...seenFile({ audit, url }),
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
