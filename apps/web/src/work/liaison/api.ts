import { call } from '../call.ts';
import type { Evidence } from '../desk/api.ts';

export interface Wanted {
  path: string;
  code: string;
  name: string;
  stage: string | null;
  clause: string | null;
  requirement: string | null;
  method: string | null;
  /** The plan wants something from the unit itself. */
  asked: boolean;
  due: { day: string; why: 'clause' | 'window' } | null;
}

export interface OwnUnit {
  id: string;
  name: string;
  indicators: Wanted[];
  materials: Evidence[];
}

export interface Materials {
  state: string;
  today: string;
  windows: { stage: string; from: string; to: string }[];
  units: OwnUnit[];
}

const round = (id: string): string => `/rounds/${encodeURIComponent(id)}`;

export const getMaterials = (id: string, signal?: AbortSignal) =>
  call<Materials>('GET', `${round(id)}/materials`, undefined, signal);
export const reuseMaterial = (id: string, material: string, indicator: string) =>
  call<Evidence>('POST', `${round(id)}/evidence/${encodeURIComponent(material)}/reuse`, { indicator });
