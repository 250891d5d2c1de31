import type { Fact, Scheme, Unit } from '@mingjian/model';
import type { CellState } from '@mingjian/workflow';
import { call } from '../call.ts';

/** What the desk needs to compute by itself. */
export interface DeskFile {
  title: string;
  state: string;
  scheme: Scheme;
  params: Record<string, unknown>;
  units: Unit[];
}

/** One unit's indicator that is one's duty. */
export interface Task {
  unit: string;
  indicator: string;
  state: CellState;
  duty: 'assess' | 'review' | 'both';
  turn: 'assess' | 'review' | null;
  /** The unit handed something in for it that nobody has looked at. */
  awaited: boolean;
}

export type EvidenceState = 'kept' | 'handed-in' | 'accepted' | 'returned';

export interface Evidence {
  id: string;
  unit: string;
  indicator: string | null;
  name: string;
  link: string | null;
  size: number;
  happenedOn: string | null;
  receivedAt: string;
  note: string | null;
  state: EvidenceState;
  reason: string | null;
}

export interface KeptFact {
  fact: Fact;
  seq: number;
  at: string;
  by: string | null;
}

/** What a reviewer would have entered, and how far that is from what was. Points: lowest and highest. */
export interface OwnVerdict {
  facts: Fact[];
  first: [string, string];
  second: [string, string];
  apart: string;
  limit: string;
}

export interface Review {
  decision: string;
  reason: string | null;
  at: string;
  by: string | null;
  verdict: OwnVerdict | null;
}

export interface Cell {
  unit: { id: string; name: string };
  indicator: string;
  state: CellState;
  upTo: number;
  mayWrite: boolean;
  review: 'may' | 'no-duty' | 'nothing' | 'preparer' | 'not-third' | 'done';
  facts: KeptFact[];
  reviews: Review[];
  evidence: Evidence[];
}

export interface ListedRound {
  id: string;
  title: string;
  state: string;
  scheme: { id: string; title: string; year: number };
  sample: boolean;
  units: number;
}

/** A cell by its names. */
export interface Place {
  unit: string;
  indicator: string;
}

const desk = (round: string): string => `/rounds/${encodeURIComponent(round)}/desk`;
const evidence = (round: string): string => `/rounds/${encodeURIComponent(round)}/evidence`;

export const listRounds = (signal?: AbortSignal) => call<ListedRound[]>('GET', '/rounds', undefined, signal);
export const getDesk = (round: string, signal?: AbortSignal) => call<DeskFile>('GET', desk(round), undefined, signal);
export const listTasks = (round: string, signal?: AbortSignal) =>
  call<Task[]>('GET', `${desk(round)}/tasks`, undefined, signal);
export const getCell = (round: string, { unit, indicator }: Place, signal?: AbortSignal) =>
  call<Cell>('GET', `${desk(round)}/cell?${new URLSearchParams({ unit, indicator })}`, undefined, signal);
export const sendFacts = (round: string, facts: readonly Fact[], seen: readonly (Place & { upTo: number })[]) =>
  call<{ ids: string[] }>('POST', `${desk(round)}/facts`, { facts, seen });
export const sendReview = (
  round: string,
  review: Place & { decision: string; reason: string; upTo: number; verdict?: object[] },
) => call<{ id: string; decision: 'confirm' | 'return' | 'third' }>('POST', `${desk(round)}/reviews`, review);

/** Gives a file or a link. Fields come before the file, as the server wants them. */
export function addEvidence(
  round: string,
  said: Place & { note: string; happenedOn: string; link?: string },
  file: File | null,
): Promise<Evidence> {
  const form = new FormData();
  for (const [name, text] of Object.entries(said)) form.append(name, text);
  if (file) form.append('file', file, file.name);
  return call<Evidence>('POST', evidence(round), form);
}

export const decideMaterial = (round: string, id: string, kind: 'accepted' | 'returned', reason: string) =>
  call<void>('POST', `${evidence(round)}/${encodeURIComponent(id)}/decision`, { kind, reason });

export const evidenceUrl = (round: string, id: string): string => `/api${evidence(round)}/${encodeURIComponent(id)}`;
