import type { Audit } from './audit.ts';

/** Words for which a search is asked. */
const MOST = 20;

/** The words that audits want the site's own search to be asked for. */
export function wordsOf(given: {
  readonly audits: readonly Audit[];
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}): readonly string[] {
  const words = given.audits.flatMap((audit): readonly string[] =>
    audit.scope === 'site' && audit.needs === 'search' ? { ...audit.params, ...given.params[audit.id] }.words : [],
  );
  return [...new Set(words)].slice(0, MOST);
}
