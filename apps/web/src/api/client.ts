import type { Fact, Scheme, Unit } from '@mingjian/model';
import type { Place } from '@mingjian/model/problem';

export interface SchemeSummary {
  id: string;
  version: string;
  title: string;
  issuer: string;
  year: number;
  period: { from: string; to: string };
  classes: { id: string; name: string; units: number | null }[];
  results: { id: string; name: string; classes: string[] }[];
  params: { name: string }[];
}

/** Units and facts of one round, as the server reads them from files. */
export interface RoundFiles {
  units: Unit[];
  facts: Fact[];
  params?: Record<string, unknown> | undefined;
}

/** A problem as the server tells it, already in words. */
export interface ToldProblem {
  code: string;
  place: Place;
  text: string;
  mend: string;
}

/** Why something could not be had. The words are chosen where it is shown. */
export class Failure extends Error {
  readonly kind: 'network' | 'server' | 'notThere';
  readonly status: number;
  constructor(kind: 'network' | 'server' | 'notThere', status = 0) {
    super(`${kind} ${status}`);
    this.kind = kind;
    this.status = status;
  }
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Failure('network');
  }
  if (response.status === 404) throw new Failure('notThere', 404);
  if (!response.ok) throw new Failure('server', response.status);
  return (await response.json()) as T;
}

const at = (id: string): string => `/api/schemes/${encodeURIComponent(id)}`;

export const listSchemes = (signal?: AbortSignal): Promise<SchemeSummary[]> => get('/api/schemes', signal);
export const getScheme = (id: string, signal?: AbortSignal): Promise<Scheme> => get(at(id), signal);
export const getSample = (id: string, signal?: AbortSignal): Promise<RoundFiles> => get(`${at(id)}/sample`, signal);
export const sampleFile = (id: string, name: 'units.csv' | 'facts.csv'): string => `${at(id)}/sample/${name}`;
