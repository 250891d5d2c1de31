import {
  addDelivery,
  addMail,
  addNotices,
  closeDay,
  type Db,
  digestId,
  heraldState,
  linesAfter,
  listWebhooks,
  mailWishes,
  moveHerald,
  type NewNotice,
  newId,
  postHolders,
  unmailedAccounts,
  within,
} from '@mingjian/store';
import { countdown } from '@mingjian/workflow';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';
import { callsOf, type NewCall, trialOf } from './calls.ts';
import { noticesOf, type Told, tellOf } from './happenings.ts';
import { nearMaterial } from './near-material.ts';
import { readNoticeSettings } from './settings.ts';

/** Lines of the log that are read at a time. */
const BATCH = 500;

/** What the herald puts in line when there is something to carry out of the house. */
export interface Outlets {
  /** In the transaction that sets the mail up. Absent: no mail is set up. */
  readonly mail?: ((trx: Db, id: string) => Promise<void>) | undefined;
  /** The same for the call of another program. */
  readonly call?: ((trx: Db, id: string) => Promise<void>) | undefined;
}

export interface Herald {
  /** Tells of everything that the audit log says and that was not told of yet. */
  catchUp(): Promise<void>;
  /** Once on a working day, from the set time on: what is due soon, and the mails of the day. */
  day(): Promise<void>;
}

/**
 * Makes notices out of the audit log. Every act stands there in the transaction of what it did, so nothing is missed, no
 * act waits for its notices, and however many servers read it, each line is told of once.
 */
export function openHerald(services: Services, outlets: Outlets, onError: (error: unknown) => void): Herald {
  const { store, now } = services;
  const { db } = store;
  /** Up to here this process has looked; what needed telling is in the database. */
  let looked = 0;

  async function catchUp(): Promise<void> {
    for (;;) {
      const { seq } = await heraldState(db);
      const lines = await linesAfter(db, Math.max(seq, looked), BATCH);
      const last = lines.at(-1)?.seq;
      if (last === undefined) return;
      const written: { at: string; notices: NewNotice[]; calls: NewCall[] }[] = [];
      const hooks = outlets.call ? await listWebhooks(db) : [];
      for (const line of lines) {
        try {
          for (const told of await tellOf(services, line)) {
            const calls = await callsOf(services, hooks, told, line.at);
            written.push({ at: line.at, notices: await noticesOf(services, told), calls });
          }
          const tried = hooks.filter(
            ({ id }) => line.kind === 'webhook' && line.action === 'test' && id === line.object,
          );
          if (tried.length > 0) {
            written.push({ at: line.at, notices: [], calls: tried.map(({ id }) => trialOf(id, line.at)) });
          }
        } catch (error) {
          // One line that cannot be told must not keep everybody from hearing of the rest.
          onError(error);
        }
      }
      if (written.length > 0 || lines.length === BATCH) {
        await within(db, async (trx) => {
          if (!(await moveHerald(trx, seq, last))) return;
          for (const { at, notices, calls } of written) {
            await publish(trx, at, notices);
            for (const one of calls) await outlets.call?.(trx, await addDelivery(trx, at, one));
          }
        });
      }
      looked = last;
    }
  }

  /** Writes notices, and sets a mail up for whoever wants one at once. */
  async function publish(trx: Db, at: string, notices: readonly NewNotice[]): Promise<void> {
    const told = await addNotices(trx, at, notices);
    if (!outlets.mail || told.size === 0) return;
    for (const { id: account } of await mailWishes(trx, 'at-once', [...told])) {
      const id = newId();
      await addMail(trx, now(), { id, account, kind: 'notice', day: dayIn(now()) });
      await outlets.mail(trx, id);
    }
  }

  async function day(): Promise<void> {
    // One instant for all of it: the clock goes on while this waits.
    const at = now();
    const today = dayIn(at);
    const { digestAt, days } = await readNoticeSettings(db);
    const { day: done } = await heraldState(db);
    if (timeIn(at) < digestAt || (done !== null && done >= today) || !isWorkingDay(today)) return;
    await catchUp();
    const liaisons = (await postHolders(db)).filter(({ role }) => role === 'liaison');
    const units = [...new Set(liaisons.flatMap(({ unit }) => unit ?? []))];
    const near = await nearMaterial(services, units, { today, days });
    for (const told of deadlines(near)) {
      const notices = await noticesOf(services, told);
      await within(db, (trx) => publish(trx, now(), notices));
    }
    if (outlets.mail) await digests(outlets.mail, today, new Set(near.map(({ unit }) => unit)), liaisons);
    await closeDay(db, today);
  }

  async function digests(
    send: NonNullable<Outlets['mail']>,
    today: string,
    near: ReadonlySet<string>,
    liaisons: readonly { account: string; unit: string | null }[],
  ): Promise<void> {
    const due = new Set(liaisons.flatMap(({ account, unit }) => (near.has(unit ?? '') ? [account] : [])));
    const unmailed = await unmailedAccounts(db);
    for (const { id: account } of await mailWishes(db, 'digest')) {
      if (!due.has(account) && !unmailed.has(account)) continue;
      const id = digestId(today, account);
      await within(db, async (trx) => {
        if (await addMail(trx, now(), { id, account, kind: 'digest', day: today })) await send(trx, id);
      });
    }
  }

  return { catchUp, day };
}

const isWorkingDay = (day: string): boolean => countdown(day, day).ends === 'working-day';

const CHINA_HOURS = 8;
/** The time in China at an instant, HH:MM. */
const timeIn = (at: string): string =>
  new Date(Date.parse(at) + CHINA_HOURS * 3_600_000)
    .toISOString()
    .slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length);

/** One notice for each unit and day, however many indicators are due on it. */
function deadlines(near: Awaited<ReturnType<typeof nearMaterial>>): Told[] {
  const each = new Map<string, Told>();
  for (const { round, title: _, unit, unitName, day } of near) {
    const happening = { kind: 'deadline-near', by: null, unit } as const;
    each.set(`${round}\n${unit}\n${day}`, { happening, round, detail: { unit, unitName, day } });
  }
  return [...each.values()];
}
