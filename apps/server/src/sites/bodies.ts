import type { SiteColumn } from '@mingjian/files';
import { siteKinds } from '@mingjian/model';
import { z } from 'zod';

export const siteColumns = ['unit', 'kind', 'name', 'address', 'code', 'main'] as const satisfies readonly SiteColumn[];

/** A site as it is told: its unit by id and by name. */
export const siteBody = z.object({
  unit: z.string(),
  unitName: z.string(),
  kind: z.enum(siteKinds),
  name: z.string(),
  address: z.string(),
  code: z.string().nullable(),
  main: z.boolean(),
});

export const keptSiteBody = siteBody.extend({ id: z.string(), at: z.string(), by: z.string().nullable() });
