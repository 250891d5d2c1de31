import { type Act, addInspection, type NewInspection, sitesOf, wordLists } from '@mingjian/store';
import type { Services } from '../types.ts';
import type { Inspecting } from './send-site.ts';

/** Begins a look at websites of a round's register; null where there is none to look at. `sites`: ids, of these only. */
export async function beginLook(
  { store: { db } }: Services,
  inspecting: Inspecting,
  act: Act,
  { sites, ...asked }: Omit<NewInspection, 'sites' | 'wordList'> & { sites?: readonly string[] | undefined },
): Promise<string | null> {
  const register = await sitesOf(db, asked.round, asked.unit === null ? undefined : [asked.unit]);
  const chosen = register
    .filter(({ id, kind }) => kind === 'website' && (sites === undefined || sites.includes(id)))
    .map(({ id, unit, name, address }) => ({ site: id, unit, name, address }));
  if (chosen.length === 0) return null;
  const wordList = (await wordLists(db))[0]?.id ?? null;
  return addInspection(db, act, { ...asked, wordList, sites: chosen }, inspecting.send);
}
