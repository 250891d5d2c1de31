// The tables of the inspector, as types.
import type { Flag } from './flag.ts';

/** One look at the websites of a round: by the office, or by a unit at its own for itself (`self`), which nobody else sees. */
export interface InspectionTable {
  id: string;
  round: string;
  purpose: 'office' | 'self';
  /** Of a unit's own look. */
  unit: string | null;
  preset: string;
  /** JSON list: only these pages are looked at, as after something was mended; null: everything. */
  only: string | null;
  state: 'waiting' | 'running' | 'ended' | 'stopped';
  /** The version of the list of wrong words that it uses; null: the sample that comes along. */
  wordList: string | null;
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
  /** JSON list of the first addresses that could not be seen: nothing is known of what stands there. */
  lost: string;
  /** Not everything that was found was looked at. */
  cut: Flag;
  error: string | null;
  startedAt: string | null;
  endedAt: string | null;
}

/** What the last whole look at a site leaves for the next one. */
export interface SiteMemoryTable {
  round: string;
  purpose: 'office' | 'self';
  site: string;
  inspection: string;
  at: string;
  /** JSON: tries at its home page and at what failed. */
  past: string;
  /** JSON: its columns as they were seen. */
  columns: string;
}

/** What has become of the columns of a site since the look before; no row: nothing has. */
export interface SiteChangeTable {
  inspection: string;
  site: string;
  /** When the look before ended. */
  since: string;
  /** JSON, in short: numbers, and the first of each kind. */
  changes: string;
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
  /** Which of several things that the audit looks for. */
  element: string | null;
  /** JSON, in words of both languages; so is `expected`. */
  place: string;
  observed: string;
  expected: string;
  excerpt: string | null;
  /** SHA-256 of the page as it was seen, and when that was; null where no page was. */
  page: string | null;
  /** What its server said that it is. */
  pageType: string | null;
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

/** A person's word on a lead: `confirmed` with the fact that it became, `rejected` (误报), `aside` (看不清), `noted` (属实，不计分), `reopened`. */
export interface LeadWordTable {
  id: string;
  lead: string;
  /** Order of the words on one lead, from 1. */
  seq: number;
  kind: 'confirmed' | 'rejected' | 'aside' | 'noted' | 'reopened';
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

/** A version of the office's list of wrong words, kept as it was brought in. */
export interface WordListTable {
  id: string;
  /** From 1; the highest is used. */
  version: number;
  /** Of its file. */
  name: string;
  hash: string;
  /** How many it holds. */
  words: number;
  at: string;
  by: string;
}

/** A version of which audits a scheme uses. */
export interface AuditUsesTable {
  id: string;
  /** Id of the scheme. */
  scheme: string;
  /** From 1, for each scheme. */
  version: number;
  /** The version of the scheme by which it was judged. */
  hash: string;
  /** JSON: the list of uses. */
  body: string;
  /** How many it holds. */
  uses: number;
  at: string;
  by: string;
}

/** A page that our own server was asked to capture as fixed evidence, and what became of it. */
export interface CaptureTable {
  id: string;
  round: string;
  unit: string;
  indicator: string | null;
  url: string;
  state: 'waiting' | 'done' | 'failed';
  /** The evidence that it became. */
  evidence: string | null;
  error: string | null;
  at: string;
  by: string;
  endedAt: string | null;
}
