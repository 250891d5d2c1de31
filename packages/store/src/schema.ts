// The tables as types. Ids, instants (ISO 8601, UTC, milliseconds), days (yyyy-mm-dd), exact numbers and JSON are text on
// both engines; flags and counters are whole numbers. So the same row comes back from SQLite and PostgreSQL.
import type { Generated } from 'kysely';
import type { SchemeDraftTable } from './schema/drafting.ts';
import type { Flag } from './schema/flag.ts';
import type {
  AuditResultTable,
  AuditUsesTable,
  CaptureTable,
  InspectedSiteTable,
  InspectionScheduleTable,
  InspectionTable,
  LeadSeenTable,
  LeadTable,
  LeadWordTable,
  SiteChangeTable,
  SiteMemoryTable,
  SuppressionTable,
  WordListTable,
} from './schema/inspection.ts';
import type { AccountTable, HoldingTable, PostTable, SessionTable, TokenTable } from './schema/people.ts';
import type { DeliveryTable, HeraldTable, MailTable, NoticeTable, WebhookTable } from './schema/telling.ts';

export type * from './schema/drafting.ts';
export type * from './schema/flag.ts';
export type * from './schema/inspection.ts';
export type * from './schema/people.ts';
export type * from './schema/telling.ts';

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
  schemeDraft: SchemeDraftTable;
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
  siteMemory: SiteMemoryTable;
  siteChange: SiteChangeTable;
  lead: LeadTable;
  leadSeen: LeadSeenTable;
  leadWord: LeadWordTable;
  suppression: SuppressionTable;
  capture: CaptureTable;
  inspectionSchedule: InspectionScheduleTable;
  wordList: WordListTable;
  auditUses: AuditUsesTable;
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
