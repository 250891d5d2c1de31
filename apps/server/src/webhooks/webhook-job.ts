import { nowhereInside } from '@mingjian/inspector/net';
import { beginDelivery, endDelivery, type Job, type JobPolicy } from '@mingjian/store';
import { oneLine } from '../mail/smtp.ts';
import type { Services } from '../types.ts';
import { callOut, NotAllowed } from './call-out.ts';
import { signedHeads } from './sign.ts';

/** Tried again after one minute, two, four … a good four hours in all. */
export const webhookPolicy: JobPolicy = { retries: 8, wait: 60, lease: 120 };

const LONGEST_ERROR = 200;
const USER_AGENT = 'Mingjian-Webhook/1';

/** Makes the call that a job names, and writes down how it went. */
export function webhookJob({ store: { db }, now, webhookAllowed }: Services): (job: Job) => Promise<void> {
  return async ({ data }) => {
    const { delivery: id } = data as { delivery: string };
    const begun = await beginDelivery(db, id);
    if (!begun) return;
    const { url, secret, delivery } = begun;
    const { body, kind } = delivery;
    const headers = { ...signedHeads(secret, now(), body), 'x-mingjian-event': kind, 'user-agent': USER_AGENT };
    let status: number | null = null;
    let error: string | null = null;
    let never = false;
    try {
      status = await callOut(url, { body, headers, allowed: webhookAllowed ?? nowhereInside });
      if (status < 200 || status > 299) error = `HTTP ${status}`;
    } catch (failure) {
      error = oneLine(failure instanceof Error ? failure.message : String(failure)).slice(0, LONGEST_ERROR);
      never = failure instanceof NotAllowed;
    }
    const last = never || delivery.attempts > webhookPolicy.retries;
    const state = error === null ? 'delivered' : last ? 'failed' : 'waiting';
    await endDelivery(db, now(), { id, state, status, error });
    if (state === 'waiting') throw new Error(error ?? '');
  };
}
