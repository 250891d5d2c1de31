import type { Unit } from '@mingjian/model';
import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import { roundUnits } from './round-lists.ts';
import type { RoundTable } from './schema.ts';
import { addScheme, type KeptScheme } from './schemes.ts';
import { tagChanges } from './tag-changes.ts';

export interface Window {
  /** Id of a stage, or `*` where the scheme has none. */
  readonly stage: string;
  /** First and last day, yyyy-mm-dd. */
  readonly from: string;
  readonly to: string;
}

export interface NewRound {
  readonly title: string;
  readonly scheme: KeptScheme;
  /** Values of parameters that the document leaves open. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Generated data: every screen says so. */
  readonly sample: boolean;
  /** Its marks are under seal; absent: they are not. */
  readonly underSeal?: boolean;
  readonly units: readonly Unit[];
  readonly windows: readonly Window[];
}

/** Creates a round in draft, with the scheme and the units as they are now. Gives its id. */
export async function createRound(db: Db, act: Act, round: NewRound): Promise<string> {
  const id = newId();
  await within(db, async (trx) => {
    const { hash, id: scheme, version } = round.scheme;
    await addScheme(trx, act, round.scheme);
    await trx
      .insertInto('round')
      .values({
        id,
        title: round.title,
        scheme: hash,
        params: JSON.stringify(round.params),
        state: 'draft',
        sample: round.sample ? 1 : 0,
        underSeal: round.underSeal ? 1 : 0,
        createdAt: act.at,
        by: act.account,
        version: 1,
      })
      .execute();
    await addUnits(trx, id, round.units);
    await addWindows(trx, id, round.windows);
    await addEvent(trx, act, {
      round: id,
      seq: 1,
      kind: 'draft',
      detail: { scheme, version, ...(round.underSeal ? { underSeal: true } : {}) },
      reason: null,
    });
  });
  return id;
}

/** Rows at a time: the engines take a limited number of values in one statement. */
const BATCH = 500;

async function addUnits(trx: Db, round: string, units: readonly Unit[]): Promise<void> {
  const rows = units.map(({ id, name, class: cls, parent, tags }, place) => ({
    round,
    unit: id,
    name,
    class: cls,
    parent: parent ?? null,
    tags: JSON.stringify(tags ?? []),
    place,
  }));
  for (let at = 0; at < rows.length; at += BATCH) {
    await trx
      .insertInto('roundUnit')
      .values(rows.slice(at, at + BATCH))
      .execute();
  }
}

async function addWindows(trx: Db, round: string, windows: readonly Window[]): Promise<void> {
  if (windows.length === 0) return;
  await trx
    .insertInto('roundWindow')
    .values(windows.map((one) => ({ ...one, round, version: 1 })))
    .execute();
}

interface Event {
  readonly round: string;
  readonly seq: number;
  readonly kind: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
}

/** Adds to the course of a round, and to the audit log. */
export async function addEvent(trx: Db, act: Act, { round, seq, kind, detail, reason }: Event): Promise<void> {
  await trx
    .insertInto('roundEvent')
    .values({ round, seq, kind, detail: JSON.stringify(detail), reason, at: act.at, by: act.account })
    .execute();
  await note(trx, act, { action: kind, kind: 'round', object: round, detail: { ...detail, reason } });
}

/** Takes the round for a change: only whoever saw its newest version may make one. Throws Stale. */
export async function take(trx: Db, id: string, version: number, change: Partial<RoundTable>): Promise<void> {
  const done = await trx
    .updateTable('round')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw new Stale('round', id);
}

/** Each change takes the round's version one up, and each is one event: so the version is the event's number. */
export interface Change {
  readonly id: string;
  readonly version: number;
  readonly reason: string | null;
}

/** Brings a round into a state; `detail` says what was decided on. Whether it may is judged before. Throws Stale. */
export async function changeState(
  db: Db,
  act: Act,
  { id, version, reason }: Change,
  to: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await within(db, async (trx) => {
    await take(trx, id, version, { state: to });
    await addEvent(trx, act, { round: id, seq: version + 1, kind: to, detail, reason });
  });
}

/** Gives a round another name. Throws Stale. */
export async function setTitle(
  db: Db,
  act: Act,
  { id, version, reason }: Change,
  { before, after }: { before: string; after: string },
): Promise<void> {
  await within(db, async (trx) => {
    await take(trx, id, version, { title: after });
    await addEvent(trx, act, { round: id, seq: version + 1, kind: 'title', detail: { before, after }, reason });
  });
}

/** Gives the open parameters of a round values: `params` is the whole new map, `detail` what changed. Throws Stale. */
export async function setParams(
  db: Db,
  act: Act,
  { id, version, reason }: Change,
  params: Readonly<Record<string, unknown>>,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await within(db, async (trx) => {
    await take(trx, id, version, { params: JSON.stringify(params) });
    await addEvent(trx, act, { round: id, seq: version + 1, kind: 'params', detail, reason });
  });
}

/** Sets the units of a round anew. Throws Stale. */
export async function setUnits(
  db: Db,
  act: Act,
  { id, version, reason }: Change,
  units: readonly Unit[],
): Promise<void> {
  await within(db, async (trx) => {
    await take(trx, id, version, {});
    const before = await roundUnits(trx, id);
    await trx.deleteFrom('roundUnit').where('round', '=', id).execute();
    await addUnits(trx, id, units);
    const tags = tagChanges(before, units);
    const detail = {
      before: before.map((one) => one.id),
      after: units.map((one) => one.id),
      ...(Object.keys(tags).length > 0 ? { tags } : {}),
    };
    await addEvent(trx, act, { round: id, seq: version + 1, kind: 'units', detail, reason });
  });
}

/** Sets the windows of a round anew. Throws Stale. */
export async function setWindows(
  db: Db,
  act: Act,
  { id, version, reason }: Change,
  windows: readonly Window[],
): Promise<void> {
  await within(db, async (trx) => {
    await take(trx, id, version, {});
    await trx.deleteFrom('roundWindow').where('round', '=', id).execute();
    await addWindows(trx, id, windows);
    await addEvent(trx, act, { round: id, seq: version + 1, kind: 'windows', detail: { windows }, reason });
  });
}
