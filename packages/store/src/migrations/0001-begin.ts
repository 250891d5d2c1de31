import { type Kysely, type Migration, sql } from 'kysely';
import { engineOf } from '../engines/engine.ts';
import { appendOnly, table } from './helpers.ts';

/** The first tables. */
export const begin: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'account',
    'id! login! name! phone email password passwordSince pastPasswords! mustChange#! totp totpStep# failures#! lockedUntil disabledAt createdAt! version#!',
    ['id'],
    { unique: [['login']] },
  );
  await table(db, 'session', 'id! account! createdAt! seenAt! complete#! agent', ['id'], { index: [['account']] });
  await table(db, 'post', 'id! name! role! unit closedAt version#!', ['id'], { unique: [['name']] });
  await table(db, 'holding', 'id! post! account! fromAt! untilAt by reason', ['id'], {
    index: [['account'], ['post']],
  });
  await table(db, 'scheme', 'id! scheme! version! title! year#! body! createdAt! by', ['id'], { index: [['scheme']] });
  await table(db, 'round', 'id! title! scheme! params! state! sample#! createdAt! by version#!', ['id']);
  await table(db, 'roundEvent', 'round! seq#! kind! detail! reason at! by', ['round', 'seq']);
  await table(db, 'roundUnit', 'round! unit! name! class! parent tags! place#!', ['round', 'unit']);
  await table(db, 'roundWindow', 'round! stage! from! to! version#!', ['round', 'stage']);
  await table(db, 'duty', 'id! round! post! kind! stage indicator unit endedAt', ['id'], {
    index: [['round'], ['post']],
  });
  await table(
    db,
    'fact',
    'id! round! seq#! unit! indicator! stage nth rule kind! date end due known count value of level item object rater replaces note evidence source! account at!',
    ['round', 'id'],
    { unique: [['round', 'seq']], index: [['round', 'unit', 'indicator']] },
  );
  await table(db, 'review', 'id! round! unit! indicator! upTo#! decision! reason account! at!', ['id'], {
    index: [['round', 'unit', 'indicator']],
  });
  await table(
    db,
    'evidence',
    'id! round! unit! indicator hash link name! type! size#! kind! happenedOn capturedAt receivedAt! note account',
    ['id'],
    { index: [['round', 'unit', 'indicator'], ['hash']] },
  );
  await table(db, 'materialEvent', 'id! evidence! kind! reason account at!', ['id'], { index: [['evidence']] });
  await table(db, 'notice', 'id! account! round kind! detail! at! readAt mailedAt', ['id'], {
    index: [['account', 'at']],
  });
  await table(db, 'token', 'id! hash! account! name! createdAt! usedAt revokedAt', ['id'], { unique: [['hash']] });
  await table(db, 'setting', 'key! value! version#!', ['key']);
  await table(db, 'audit', 'seq#! at! account action! kind! object! detail! before! hash!', ['seq'], {
    index: [['kind', 'object'], ['account']],
  });
  await table(db, 'auditHead', 'one#! seq#! hash!', ['one']);
  await sql`insert into "auditHead" ("one", "seq", "hash") values (1, 0, '')`.execute(db);
  for (const name of ['fact', 'review', 'evidence', 'materialEvent', 'roundEvent', 'audit', 'scheme']) {
    await appendOnly(db, name);
  }
  // PostgreSQL has pg-boss instead. Never the same number twice: a job that was deleted must not be taken for a new one.
  if (engineOf(db) === 'sqlite') {
    await sql`create table "job" ("id" integer primary key autoincrement, "kind" text not null, "data" text not null,
      "state" text not null, "runAt" text not null, "attempts" integer not null, "error" text, "createdAt" text not null,
      "endedAt" text)`.execute(db);
    await sql`create index "job_due" on "job" ("kind", "state", "runAt")`.execute(db);
  }
}
