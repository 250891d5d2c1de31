import { listScheme, type SchemeListing } from '@mingjian/files';
import type { Problem } from '@mingjian/model';
import { type Context, refuse } from '../io.ts';
import { builtInIds, findScheme } from '../schemes.ts';
import { schemeLines } from '../views/scheme-list.ts';

/** The built-in schemes. One that cannot be read is named on the error output; the others are still listed. */
export async function schemes(context: Context, options: { json: boolean }): Promise<number> {
  const { schemesFolder } = context.world;
  const listings: SchemeListing[] = [];
  const problems: Problem[] = [];
  for (const id of await builtInIds(schemesFolder)) {
    const scheme = await findScheme(id, schemesFolder);
    const listing = scheme.ok ? listScheme(scheme.value) : scheme;
    if (listing.ok) listings.push(listing.value);
    else problems.push(...listing.problems.map((one) => ({ ...one, place: { file: `${id}.yaml`, ...one.place } })));
  }
  if (options.json) context.line(JSON.stringify(listings, null, 2));
  else for (const line of schemeLines(listings, context)) context.line(line);
  return problems.length > 0 ? refuse(context, problems, options.json) : 0;
}
