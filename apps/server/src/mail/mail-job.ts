import { addNotices, beginMail, endMail, type Job, type JobPolicy, postHolders, within } from '@mingjian/store';
import { noticesOf } from '../notify/happenings.ts';
import { nearMaterial } from '../notify/near-material.ts';
import { readNoticeSettings } from '../notify/settings.ts';
import { dayIn } from '../rounds/describe.ts';
import type { Services } from '../types.ts';
import { compose } from './compose.ts';
import { NotTaken } from './mailer.ts';
import { type MailSetUp, oneLine } from './smtp.ts';

/** Tried again after one minute, two, four … half an hour in all. */
export const mailPolicy: JobPolicy = { retries: 5, wait: 60, lease: 300 };

const LONGEST_REASON = 200;

/** Sends the mail that a job names. A mail that cannot go is told to the administrators, and goes with the next one. */
export function mailJob(services: Services, { mailer, publicUrl }: MailSetUp): (job: Job) => Promise<void> {
  const { store, now } = services;
  const { db } = store;

  async function near(account: string) {
    const held = (await postHolders(db)).filter((one) => one.account === account && one.role === 'liaison');
    const { days } = await readNoticeSettings(db);
    const units = held.flatMap(({ unit }) => unit ?? []);
    return units.length === 0 ? [] : nearMaterial(services, units, { today: dayIn(now()), days });
  }

  async function giveUp(id: string, name: string, error: unknown, state: 'failed' | 'unknown'): Promise<void> {
    const reason = oneLine(error instanceof Error ? error.message : String(error)).slice(0, LONGEST_REASON);
    await endMail(db, now(), { id, state, error: reason });
    const happening = { kind: 'mail-failed', by: null } as const;
    const notices = await noticesOf(services, { happening, round: null, detail: { name, reason } });
    await within(db, (trx) => addNotices(trx, now(), notices));
  }

  return async ({ data }) => {
    const { mail: id } = data as { mail: string };
    const begun = await beginMail(db, now(), id);
    if (!begun) return;
    const { mail, account, notices } = begun;
    const due = mail.kind === 'digest' ? await near(account.id) : [];
    const { name, email, disabledAt } = account;
    if (email === null || disabledAt !== null || notices.length + due.length === 0) {
      await endMail(db, now(), { id, state: 'needless', error: null });
      return;
    }
    try {
      const letter = compose({ name, day: mail.day, notices, near: due, publicUrl });
      await mailer.send({ name, address: email, ...letter });
    } catch (error) {
      if (!(error instanceof NotTaken)) return giveUp(id, name, error, 'unknown');
      if (error.forGood || mail.attempts > mailPolicy.retries) return giveUp(id, name, error, 'failed');
      await endMail(db, now(), { id, state: 'waiting', error: oneLine(error.message).slice(0, LONGEST_REASON) });
      throw error;
    }
    await endMail(db, now(), { id, state: 'sent', error: null });
  };
}
