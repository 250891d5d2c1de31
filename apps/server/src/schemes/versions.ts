import { listScheme, type SchemeListing } from '@mingjian/files';
import { type Scheme, schemeSchema } from '@mingjian/model';
import { isPublished, publishedSchemes, schemeBody } from '@mingjian/store';
import type { Library, Shelved } from '../library.ts';
import { keepScheme } from '../rounds/keep-scheme.ts';
import type { Services } from '../types.ts';

/** One version of a scheme from which a round may be made; the built-in ones were brought in by nobody. */
export interface SchemeVersion {
  readonly hash: string;
  readonly listing: SchemeListing;
  readonly builtIn: boolean;
  readonly at: string | null;
  readonly by: string | null;
}

interface Kept {
  readonly scheme: Scheme;
  readonly listing: SchemeListing;
}

/** What a hash stands for never changes; an office has some dozens. */
const kept = new Map<string, Kept>();
const hashes = new WeakMap<Shelved, string>();

function hashOf(shelved: Shelved): string {
  const hash = hashes.get(shelved) ?? keepScheme(shelved.scheme).hash;
  hashes.set(shelved, hash);
  return hash;
}

/** The built-in scheme with this id and version. */
export const builtInVersion = ({ schemes }: Library, id: string, version: string): string | undefined =>
  [...schemes.values()].filter(({ scheme }) => scheme.id === id && scheme.version === version).map(hashOf)[0];

async function open({ store: { db } }: Services, hash: string): Promise<Kept> {
  const known = kept.get(hash);
  if (known) return known;
  const scheme = schemeSchema.parse(JSON.parse((await schemeBody(db, hash)) ?? 'null'));
  const listing = listScheme(scheme);
  if (!listing.ok)
    throw new Error(`what was taken is no longer taken: ${JSON.stringify(listing.problems.slice(0, 3))}`);
  const opened = { scheme, listing: listing.value };
  kept.set(hash, opened);
  return opened;
}

/** Every scheme from which a round may be made: the office's own ones, the latest first, then the built-in ones. */
export async function schemeVersions(services: Services): Promise<SchemeVersion[]> {
  const own = (await publishedSchemes(services.store.db)).map(async ({ hash, at, by }) => {
    const { listing } = await open(services, hash);
    return { hash, listing, builtIn: false, at, by };
  });
  const builtIn = [...services.library.schemes.values()].map((shelved) => ({
    hash: hashOf(shelved),
    listing: shelved.listing,
    builtIn: true,
    at: null,
    by: null,
  }));
  return [...(await Promise.all(own)), ...builtIn];
}

/** The scheme of a version's hash, or of the id of a built-in one; undefined where a round cannot be made from it. */
export async function schemeToRun(services: Services, name: string): Promise<Scheme | undefined> {
  const { schemes } = services.library;
  const shelved = schemes.get(name) ?? [...schemes.values()].find((one) => hashOf(one) === name);
  if (shelved) return shelved.scheme;
  return (await isPublished(services.store.db, name)) ? (await open(services, name)).scheme : undefined;
}

/** The same, and one that a round runs on without being there for new ones, as a built-in scheme that came otherwise in a later release. */
export async function schemeKept(services: Services, hash: string): Promise<Scheme | undefined> {
  const scheme = await schemeToRun(services, hash);
  if (scheme || (await schemeBody(services.store.db, hash)) === undefined) return scheme;
  return (await open(services, hash)).scheme;
}
