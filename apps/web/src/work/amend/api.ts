import type { Difference } from '@mingjian/workflow';
import { call } from '../call.ts';

/** An amendment of a round's plan. Instants ISO 8601; `before` and `after` are versions. */
export interface Amendment {
  seq: number;
  at: string;
  by: string | null;
  reason: string;
  before: string;
  after: string;
  differences: Difference[];
}

export interface Tried {
  differences: Difference[];
  /** How many facts the new plan was tried on. */
  facts: number;
}

/** What a new round would take over from an earlier one. */
export interface Carried {
  differences: Difference[];
  windows: number;
  duties: number;
  leftDuties: number;
  newStages: string[];
  params: string[];
}

interface Seen {
  id: string;
  version: number;
}

const at = (id: string, part: string): string => `/rounds/${encodeURIComponent(id)}/${part}`;

export const schemeFile = (id: string): string => `/api${at(id, 'scheme.yaml')}`;
export const listAmendments = (id: string, signal?: AbortSignal) =>
  call<Amendment[]>('GET', at(id, 'amendments'), undefined, signal);
export const tryAmendment = ({ id, version }: Seen, scheme: string) =>
  call<Tried>('POST', `${at(id, 'amendments')}?try=1`, { scheme, version, reason: '—' });
export const amend = ({ id, version }: Seen, scheme: string, reason: string) =>
  call<void>('POST', at(id, 'amendments'), { scheme, version, reason });

export const tryCopy = (id: string, scheme: string) =>
  call<Carried>('POST', `${at(id, 'copy')}?try=1`, { title: '—', scheme });
export const copyRound = (id: string, scheme: string, title: string) =>
  call<Carried & { round: { id: string } }>('POST', at(id, 'copy'), { title, scheme });
