import type { SiteKind } from '@mingjian/model';
import type { ToldProblem } from '../../api/client.ts';
import { call } from '../call.ts';
import { sendTable, type TablePlan, type TableSheet } from '../imports/table-api.ts';

export const siteColumns = ['unit', 'kind', 'name', 'address', 'code', 'main'] as const;
export type SiteColumn = (typeof siteColumns)[number];

export interface Site {
  unit: string;
  unitName: string;
  kind: SiteKind;
  name: string;
  address: string;
  code: string | null;
  main: boolean;
}

export interface KeptSite extends Site {
  id: string;
  at: string;
  by: string | null;
}

export interface SiteRow extends Site {
  row: number | null;
  before: Site | null;
}

export interface SitesPreview {
  judged: number;
  same: number;
  new: SiteRow[];
  changed: SiteRow[];
  gone: KeptSite[];
  total: number;
  problems: ToldProblem[];
}

const at = (round: string): string => `/rounds/${encodeURIComponent(round)}/sites`;

export const listSites = (round: string, signal?: AbortSignal) => call<KeptSite[]>('GET', at(round), undefined, signal);
export const sitesFile = (round: string): string => `${at(round)}.xlsx`;
export const lookAtSites = (round: string, file: File) =>
  sendTable<{ sheets: TableSheet<SiteColumn>[] }>(`${at(round)}/look`, file, {});
export const previewSites = (round: string, file: File, plan: TablePlan<SiteColumn>) =>
  sendTable<SitesPreview>(`${at(round)}/preview`, file, plan);
export const takeSites = (
  round: string,
  file: File,
  said: { plan: TablePlan<SiteColumn>; judged: number; reason: string; end: readonly string[] },
) => sendTable<{ added: number; changed: number; ended: number; same: number }>(at(round), file, said);
