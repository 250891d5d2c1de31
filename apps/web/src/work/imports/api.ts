import type { Fact, FactColumn } from '@mingjian/model';
import type { ToldProblem } from '../../api/client.ts';
import { call } from '../call.ts';

/** What each column of a file is taken for (null: left out), and what is the same for all rows. */
export interface Mapping {
  columns: (FactColumn | null)[];
  constants: Partial<Record<FactColumn, string>>;
}

export interface Sheet extends Mapping {
  name: string | null;
  rows: number;
  /** Row that the header ends with. */
  header: number;
  headings: string[];
  samples: string[][];
  remembered: boolean;
  preset: { id: string; name: string } | null;
}

export interface Plan extends Mapping {
  sheet: number;
  header: number;
}

export interface Shown {
  row: number | null;
  unit: string;
  indicator: string;
  fact: Fact;
  before: Fact | null;
  differs: FactColumn[];
}

export const changeKinds = ['new', 'changed', 'same', 'gone'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Preview {
  judged: number;
  counts: Record<ChangeKind, number>;
  new: Shown[];
  changed: Shown[];
  gone: Shown[];
  total: number;
  problems: ToldProblem[];
}

export interface Taken {
  added: number;
  corrected: number;
  withdrawn: number;
  same: number;
}

function send<T>(round: string, step: string, file: File, said: object): Promise<T> {
  const form = new FormData();
  form.append('said', JSON.stringify(said));
  form.append('file', file, file.name);
  return call<T>('POST', `/rounds/${encodeURIComponent(round)}/imports${step}`, form);
}

export const lookAt = (round: string, file: File) => send<{ sheets: Sheet[] }>(round, '/look', file, {});
export const preview = (round: string, file: File, plan: Plan) => send<Preview>(round, '/preview', file, plan);
export const take = (
  round: string,
  file: File,
  said: { plan: Plan; judged: number; reason: string; withdraw: readonly string[] },
) => send<Taken>(round, '', file, said);
