import type { Site } from '@mingjian/model';
import type { KeptSite } from '@mingjian/store';
import type { z } from 'zod';
import { type DeskPlan, unitOf } from '../desk/plan.ts';
import type { keptSiteBody, siteBody } from './bodies.ts';

export const tellSite = (
  desk: DeskPlan,
  { unit, kind, name, address, code, main }: Site,
): z.infer<typeof siteBody> => ({
  unit,
  unitName: unitOf(desk, unit)?.name ?? unit,
  kind,
  name,
  address,
  code: code ?? null,
  main,
});

export const tellKept = (desk: DeskPlan, site: KeptSite): z.infer<typeof keptSiteBody> => ({
  ...tellSite(desk, site),
  id: site.id,
  at: site.at,
  by: site.by,
});
