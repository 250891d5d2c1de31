// Notices, mails and calls of other programs, as types.

export interface NoticeTable {
  id: string;
  account: string;
  round: string | null;
  kind: string;
  /** JSON: the values that fill the notice's words. */
  detail: string;
  at: string;
  readAt: string | null;
  mailedAt: string | null;
  /** The mail that carries it, or carried it. */
  mail: string | null;
}

/** A mail to one account. `sending` while it is on its way; `unknown`: nobody can tell whether it arrived. */
export interface MailTable {
  /** Of a digest it is made of day and account, so that there is one of them. */
  id: string;
  account: string;
  kind: 'notice' | 'digest';
  /** The day in China on which it was set up. */
  day: string;
  state: 'waiting' | 'sending' | 'sent' | 'needless' | 'failed' | 'unknown';
  attempts: number;
  error: string | null;
  at: string;
  endedAt: string | null;
}

/** An address of another program that is called when something happens. */
export interface WebhookTable {
  id: string;
  url: string;
  /** Signs every call; its keeper was told it once. */
  secret: string;
  /** JSON array of kinds of events. */
  kinds: string;
  by: string;
  createdAt: string;
  endedAt: string | null;
}

/** A call of such an address. */
export interface DeliveryTable {
  id: string;
  webhook: string;
  kind: string;
  /** JSON, as it is sent. */
  body: string;
  state: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  /** HTTP status of the last attempt; null where none came. */
  status: number | null;
  error: string | null;
  at: string;
  endedAt: string | null;
}

/** One row: how far the audit log has been told of, and the last day whose digests are made. */
export interface HeraldTable {
  one: number;
  seq: number;
  day: string | null;
}
