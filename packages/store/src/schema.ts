// The tables as types. Ids, instants (ISO 8601, UTC, milliseconds), days (yyyy-mm-dd), exact numbers and JSON are text on
// both engines; flags and counters are whole numbers. So the same row comes back from SQLite and PostgreSQL.
import type { Generated } from 'kysely';

/** 0 or 1: SQLite knows no other truth. */
export type Flag = 0 | 1;

export interface AccountTable {
  id: string;
  /** What is typed to sign in; unique, compared without case. */
  login: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** When notices go to that address: as they come, once a day, or never. */
  mail: 'at-once' | 'digest' | 'none';
  /** Null: signs in through the single sign-on only. */
  password: string | null;
  passwordSince: string | null;
  /** JSON array of hashes that may not be used again, newest first. */
  pastPasswords: string;
  mustChange: Flag;
  totp: string | null;
  /** Last time step that was used: a code works once. */
  totpStep: number | null;
  failures: number;
  lockedUntil: string | null;
  disabledAt: string | null;
  createdAt: string;
  version: number;
}

export interface SessionTable {
  /** SHA-256 of what the cookie carries. */
  id: string;
  account: string;
  createdAt: string;
  seenAt: string;
  /** The second factor has been shown, or none is asked for. */
  complete: Flag;
  agent: string | null;
  via: 'password' | 'single-sign-on';
}

/** 岗位: duties belong to posts, and people hold posts. */
export interface PostTable {
  id: string;
  name: string;
  role: string;
  /** The assessed unit it belongs to, for liaisons and raters. */
  unit: string | null;
  closedAt: string | null;
  version: number;
}

export interface HoldingTable {
  id: string;
  post: string;
  account: string;
  fromAt: string;
  untilAt: string | null;
  by: string | null;
  reason: string | null;
}

/** A scheme as a round or the office keeps it; the id is the hash of its body. */
export interface SchemeTable {
  id: string;
  scheme: string;
  version: string;
  title: string;
  year: number;
  body: string;
  createdAt: string;
  by: string | null;
}

/** A scheme that the office brought in; append-only, so id and version name one content for ever. */
export interface PublishedSchemeTable {
  scheme: string;
  version: string;
  /** Id of the row in `scheme`. */
  hash: string;
  at: string;
  by: string | null;
}

export interface RoundTable {
  id: string;
  title: string;
  /** Hash of the scheme version in force. */
  scheme: string;
  /** JSON map of parameter values. */
  params: string;
  state: string;
  /** Generated data: every screen says so. */
  sample: Flag;
  /** Its marks are seen only once two people have opened each stage. */
  underSeal: Flag;
  createdAt: string;
  by: string | null;
  version: number;
}

/** Every change of a round's state, scheme or windows, in order. */
export interface RoundEventTable {
  round: string;
  seq: number;
  kind: string;
  /** JSON. */
  detail: string;
  reason: string | null;
  at: string;
  by: string | null;
}

export interface RoundUnitTable {
  round: string;
  unit: string;
  name: string;
  class: string;
  parent: string | null;
  /** JSON array. */
  tags: string;
  /** Place in the list as the plan gives it. */
  place: number;
}

/** When a stage collects. A stage of the scheme, or `*` for a scheme without stages. */
export interface RoundWindowTable {
  round: string;
  stage: string;
  from: string;
  to: string;
  version: number;
}

/** A website or new media account of a unit of a round; never changed, only ended and entered anew. */
export interface RoundSiteTable {
  id: string;
  round: string;
  unit: string;
  kind: string;
  name: string;
  address: string;
  code: string | null;
  main: Flag;
  at: string;
  by: string | null;
  endedAt: string | null;
  endedBy: string | null;
}

/** Who does what: a post assesses or reviews the given indicators of the given units; null means all. */
export interface DutyTable {
  id: string;
  round: string;
  post: string;
  kind: 'assess' | 'review';
  stage: string | null;
  indicator: string | null;
  unit: string | null;
  endedAt: string | null;
}

/** A fact as the engine takes it, with who made it; never changed, only replaced by a later one. */
export interface FactTable {
  id: string;
  round: string;
  /** Order of arrival within the round. */
  seq: number;
  unit: string;
  /** Path of the indicator in the scheme. */
  indicator: string;
  stage: string | null;
  /** The column `round` of a facts file: a repetition inside a stage. */
  nth: string | null;
  rule: string | null;
  kind: string;
  date: string | null;
  end: string | null;
  due: string | null;
  known: string | null;
  count: string | null;
  value: string | null;
  of: string | null;
  level: string | null;
  item: string | null;
  object: string | null;
  /** The column `by` of a facts file: a rater or assessor. */
  rater: string | null;
  replaces: string | null;
  note: string | null;
  /** Ids of evidence, with `;`. */
  evidence: string | null;
  /** desk, import, material, rating. */
  source: string;
  account: string | null;
  at: string;
}

/** A second person's word on one unit and indicator: `confirm`, `return` or `third`. */
export interface ReviewTable {
  id: string;
  round: string;
  unit: string;
  indicator: string;
  /** Seq of the last fact that was looked at: a later fact opens the question again. */
  upTo: number;
  decision: string;
  reason: string | null;
  /** JSON: what the reviewer would have entered, and how far that is from what was. */
  verdict: string | null;
  account: string;
  at: string;
}

export interface EvidenceTable {
  id: string;
  round: string;
  unit: string;
  indicator: string | null;
  /** SHA-256 of the bytes; null for a link. */
  hash: string | null;
  link: string | null;
  name: string;
  type: string;
  size: number;
  /** fixed: captured by our own server; supplied: handed in by somebody. */
  kind: string;
  happenedOn: string | null;
  capturedAt: string | null;
  receivedAt: string;
  note: string | null;
  account: string | null;
}

/** What became of material that a unit handed in: `handed-in`, `accepted`, `returned` with a reason. */
export interface MaterialEventTable {
  id: string;
  evidence: string;
  kind: string;
  reason: string | null;
  account: string | null;
  at: string;
}

/** One look at the websites of a round: by the office, or by a unit at its own for itself (`self`), which nobody else sees. */
export interface InspectionTable {
  id: string;
  round: string;
  purpose: 'office' | 'self';
  /** Of a unit's own look. */
  unit: string | null;
  preset: string;
  state: 'waiting' | 'running' | 'ended' | 'stopped';
  /** The schedule that began it, with its day: `<id> 2026-03-02`. */
  schedule: string | null;
  at: string;
  by: string | null;
  startedAt: string | null;
  endedAt: string | null;
}

export interface InspectedSiteTable {
  inspection: string;
  /** Its row in the register. */
  site: string;
  unit: string;
  name: string;
  address: string;
  state: 'waiting' | 'running' | 'ended' | 'stopped' | 'failed';
  seen: number;
  waiting: number;
  missed: number;
  /** Not everything that was found was looked at. */
  cut: Flag;
  error: string | null;
  startedAt: string | null;
  endedAt: string | null;
}

export interface AuditResultTable {
  inspection: string;
  site: string;
  audit: string;
  verdict: string;
  count: number;
  /** JSON: in words, why it does not apply or could not be tested. */
  why: string | null;
}

/** 线索: a place that a machine found; its id is made of what it says, so that it is the same one when it is found again. */
export interface LeadTable {
  id: string;
  round: string;
  purpose: 'office' | 'self';
  unit: string;
  site: string;
  audit: string;
  verdict: string;
  url: string;
  /** JSON, in words of both languages; so is `expected`. */
  place: string;
  observed: string;
  expected: string;
  excerpt: string | null;
  /** SHA-256 of the page as it was seen, and when that was; null where no page was. */
  page: string | null;
  pageAt: string | null;
  /** The look that found it first. */
  inspection: string;
  at: string;
}

export interface LeadSeenTable {
  lead: string;
  inspection: string;
  at: string;
}

/** A person's word on a lead: `confirmed` with the fact that it became, `rejected` (误报), `aside` (看不清), `reopened`. */
export interface LeadWordTable {
  id: string;
  lead: string;
  /** Order of the words on one lead, from 1. */
  seq: number;
  kind: 'confirmed' | 'rejected' | 'aside' | 'reopened';
  reason: string | null;
  indicator: string | null;
  fact: string | null;
  account: string;
  at: string;
}

/** What an audit finds is not shown as a lead until a day, for a reason. */
export interface SuppressionTable {
  id: string;
  round: string;
  audit: string;
  /** Null: on every site. */
  site: string | null;
  reason: string;
  until: string;
  at: string;
  by: string;
  endedAt: string | null;
  endedBy: string | null;
}

export interface InspectionScheduleTable {
  id: string;
  round: string;
  preset: string;
  every: 'day' | 'week';
  /** In China, from 0. */
  hour: number;
  at: string;
  by: string;
  /** The last day on which it began a look. */
  lastDay: string | null;
  endedAt: string | null;
  endedBy: string | null;
}

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

export interface TokenTable {
  id: string;
  /** SHA-256 of the token. */
  hash: string;
  account: string;
  name: string;
  /** `read`: only looks; `all`: whatever the roles of its holder may do. */
  scope: 'read' | 'all';
  /** The last day on which it works, in China (YYYY-MM-DD). */
  lastDay: string;
  createdAt: string;
  usedAt: string | null;
  revokedAt: string | null;
}

export interface SettingTable {
  key: string;
  value: string;
  version: number;
}

/** The audit log: each line carries the hash of the one before it. */
export interface AuditTable {
  seq: number;
  at: string;
  account: string | null;
  action: string;
  /** What it was done to, e.g. `round` and its id. */
  kind: string;
  object: string;
  /** JSON. */
  detail: string;
  before: string;
  hash: string;
}

export interface AuditHeadTable {
  one: number;
  seq: number;
  hash: string;
}

/** SQLite only; on PostgreSQL the jobs are pg-boss's. A job that is done is deleted. */
export interface JobTable {
  id: Generated<number>;
  kind: string;
  /** JSON. */
  data: string;
  state: 'waiting' | 'running' | 'failed';
  runAt: string;
  attempts: number;
  error: string | null;
  createdAt: string;
  endedAt: string | null;
}

export interface Tables {
  account: AccountTable;
  session: SessionTable;
  post: PostTable;
  holding: HoldingTable;
  scheme: SchemeTable;
  publishedScheme: PublishedSchemeTable;
  round: RoundTable;
  roundEvent: RoundEventTable;
  roundUnit: RoundUnitTable;
  roundWindow: RoundWindowTable;
  roundSite: RoundSiteTable;
  duty: DutyTable;
  fact: FactTable;
  review: ReviewTable;
  evidence: EvidenceTable;
  materialEvent: MaterialEventTable;
  inspection: InspectionTable;
  inspectedSite: InspectedSiteTable;
  auditResult: AuditResultTable;
  lead: LeadTable;
  leadSeen: LeadSeenTable;
  leadWord: LeadWordTable;
  suppression: SuppressionTable;
  inspectionSchedule: InspectionScheduleTable;
  notice: NoticeTable;
  mail: MailTable;
  herald: HeraldTable;
  webhook: WebhookTable;
  delivery: DeliveryTable;
  token: TokenTable;
  setting: SettingTable;
  audit: AuditTable;
  auditHead: AuditHeadTable;
  job: JobTable;
}
