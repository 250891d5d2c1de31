import type { ToldProblem } from '../../api/client.ts';
import { call } from '../call.ts';

export interface WorkbookRow {
  row: number;
  kind: 'new' | 'changed';
  /** Somebody recorded something in the cell since the export. */
  stale: boolean;
  unit: string;
  indicator: string;
  says: string;
  now: string[];
}

export interface WorkbookPreview {
  judged: number;
  same: number;
  rows: WorkbookRow[];
  total: number;
  problems: ToldProblem[];
}

export interface WorkbookTaken {
  added: number;
  corrected: number;
  same: number;
  left: number;
}

const at = (round: string): string => `/rounds/${encodeURIComponent(round)}/desk/workbook`;

function form(file: File, said: object): FormData {
  const parts = new FormData();
  parts.append('said', JSON.stringify(said));
  parts.append('file', file, file.name);
  return parts;
}

export const workbookHref = (round: string): string => `/api${at(round)}.xlsx`;
export const previewWorkbook = (round: string, file: File) =>
  call<WorkbookPreview>('POST', `${at(round)}/preview`, form(file, {}));
export const takeWorkbook = (
  round: string,
  file: File,
  said: { judged: number; reason: string; chosen: readonly number[] },
) => call<WorkbookTaken>('POST', at(round), form(file, said));
