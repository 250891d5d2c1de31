import type { SchemeListing } from '@mingjian/files';
import type { z } from 'zod';
import type { schemeSummary, schemeVersionBody } from '../schemas.ts';
import type { SchemeVersion } from './versions.ts';

/** A scheme as lists show it. */
export function tellListing(listing: SchemeListing): z.infer<typeof schemeSummary> {
  const { id, version, title, issuer, year, period, results } = listing;
  const classes = listing.classes.map(({ id, name, units }) => ({ id, name, units }));
  const params = listing.params.map(({ name, type, ask }) => ({ name, type, ask }));
  return { id, version, title, issuer, year, period, classes, results, params };
}

export const tellVersion = ({ listing, ...about }: SchemeVersion): z.infer<typeof schemeVersionBody> => ({
  ...tellListing(listing),
  ...about,
});
