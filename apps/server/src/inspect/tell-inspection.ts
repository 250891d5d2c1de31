import type { KeptInspection } from '@mingjian/store';
import type { z } from 'zod';
import { type DeskPlan, unitOf } from '../desk/plan.ts';
import type { inspectionBody } from './bodies.ts';

/** A look with how far it is. `found`: leads of looks by their ids. */
export function tellInspection(
  desk: DeskPlan,
  { sites, ...look }: KeptInspection,
  found: ReadonlyMap<string, number>,
): z.infer<typeof inspectionBody> {
  return {
    ...tellLook(look),
    found: found.get(look.id) ?? 0,
    sites: sites.map((site) => ({
      site: site.site,
      unit: site.unit,
      unitName: unitOf(desk, site.unit)?.name ?? site.unit,
      name: site.name,
      address: site.address,
      state: site.state,
      seen: site.seen,
      waiting: site.waiting,
      missed: site.missed,
      cut: site.cut === 1,
      error: site.error,
    })),
  };
}

/** What a look is, whatever it is about. */
export const tellLook = ({
  id,
  preset,
  wordListVersion,
  only,
  schedule,
  state,
  at,
  who,
  endedAt,
}: Omit<KeptInspection, 'sites'>): Omit<z.infer<typeof inspectionBody>, 'found' | 'sites'> => ({
  id,
  preset,
  wordList: wordListVersion,
  partial: only !== null,
  scheduled: schedule !== null,
  state,
  at,
  by: who,
  endedAt,
});
