import { type Kysely, type Migration, Migrator } from 'kysely';
import { begin } from './0001-begin.ts';
import { singleSignOn } from './0003-single-sign-on.ts';
import { reading } from './0004-reading.ts';
import { verdict } from './0005-verdict.ts';
import { tokenTerms } from './0006-token-terms.ts';
import { notices } from './0007-notices.ts';
import { publishedScheme } from './0008a-published-scheme.ts';
import { roundSite } from './0008b-round-site.ts';
import { underSeal } from './0008c-under-seal.ts';
import { webhooks } from './0010-webhooks.ts';
import { inspection } from './0012-inspection.ts';
import { schemeDraft } from './0013-scheme-draft.ts';
import { found } from './0014-found.ts';
import { looksRemembered } from './0016-looks-remembered.ts';
import { wordLists } from './0017-word-lists.ts';
import { auditUses } from './0018-audit-uses.ts';

/** In order; a migration that has landed is never edited, a change is a new one. */
const migrations: Record<string, Migration> = {
  '0001-begin': begin,
  '0003-single-sign-on': singleSignOn,
  '0004-reading': reading,
  '0005-verdict': verdict,
  '0006-token-terms': tokenTerms,
  '0007-notices': notices,
  '0008a-published-scheme': publishedScheme,
  '0008b-round-site': roundSite,
  '0008c-under-seal': underSeal,
  '0010-webhooks': webhooks,
  '0012-inspection': inspection,
  '0013-scheme-draft': schemeDraft,
  '0014-found': found,
  '0016-looks-remembered': looksRemembered,
  '0017-word-lists': wordLists,
  '0018-audit-uses': auditUses,
};

/** Brings the tables up to date. Kysely holds a lock meanwhile, so servers that start together wait for one another. */
export async function migrate<T>(db: Kysely<T>, schema?: string): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}
