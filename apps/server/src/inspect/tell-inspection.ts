import type { AuditResultTable, KeptInspection } from '@mingjian/store';
import type { z } from 'zod';
import { type DeskPlan, unitOf } from '../desk/plan.ts';
import type { inspectionBody } from './bodies.ts';

/** A look with how far it is. `results` may be of several looks. */
export function tellInspection(
  desk: DeskPlan,
  { id, preset, only, schedule, state, at, who, endedAt, sites }: KeptInspection,
  results: readonly AuditResultTable[],
): z.infer<typeof inspectionBody> {
  return {
    id,
    preset,
    partial: only !== null,
    scheduled: schedule !== null,
    state,
    at,
    by: who,
    endedAt,
    found: results.reduce((sum, { inspection, count }) => (inspection === id ? sum + count : sum), 0),
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
