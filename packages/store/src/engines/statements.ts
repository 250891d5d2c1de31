import type Database from 'libsql';

/** Statements kept: more than the product has of its own; lists of many lengths make the rest. */
const KEPT = 300;
/** Those that leave the tables as they are. After any other the kept ones could give columns that are no more. */
const LASTING = /^(select|insert|update|delete|with|begin|commit|rollback)\b/i;

/** Prepares each text once: for a short query SQLite takes three times as long to read it as to answer it. */
export function keepStatements(database: Database.Database): (text: string) => Database.Statement {
  const kept = new Map<string, Database.Statement>();
  return (text) => {
    const known = kept.get(text);
    const statement = known ?? database.prepare(text);
    if (!LASTING.test(text)) {
      kept.clear();
      return statement;
    }
    // Last used comes last, so the first is the one to let go.
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > KEPT) {
      for (const [oldest] of kept) {
        kept.delete(oldest);
        break;
      }
    }
    return statement;
  };
}
