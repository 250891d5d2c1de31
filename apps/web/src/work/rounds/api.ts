import type { Fact, Scheme, Unit } from '@mingjian/model';
import type { RoundState, Sight } from '@mingjian/workflow';
import { call } from '../call.ts';

/** A round as lists show it. Days are yyyy-mm-dd, instants ISO 8601. */
export interface ListedRound {
  id: string;
  title: string;
  state: RoundState;
  scheme: { id: string; title: string; year: number };
  sample: boolean;
  units: number;
  from: string | null;
  to: string | null;
  createdAt: string;
  version: number;
}

export interface StageWindow {
  id: string;
  name: string;
  from: string | null;
  to: string | null;
}

export interface OpenParam {
  name: string;
  type: string;
  clause: string;
  text: string;
  ask: string;
  /** A value to try the plan with; never one of the round. */
  sample: unknown;
  value: unknown;
}

export interface Duty {
  id: string;
  post: string;
  postName: string;
  holder: string | null;
  kind: 'assess' | 'review';
  stage: string | null;
  indicator: string | null;
  unit: string | null;
}

export interface CourseEvent {
  seq: number;
  kind: string;
  detail: Record<string, unknown>;
  reason: string | null;
  at: string;
  by: string | null;
}

export interface Gap {
  code: string;
  text: string;
}

export interface Round extends ListedRound {
  stages: StageWindow[];
  next: RoundState | null;
  gaps: Gap[];
  sight: Sight;
  params: OpenParam[];
  duties: Duty[];
  events: CourseEvent[];
}

export interface Counts {
  cells: number;
  recorded: number;
  confirmed: number;
}

export interface Progress extends Counts {
  unassigned: number;
  units: ({ unit: string; name: string; class: string } & Counts)[];
}

export interface Window {
  stage: string;
  from: string;
  to: string;
}

export type Params = Record<string, unknown>;

export interface NewRound {
  title: string;
  scheme: string;
  params: Params;
  windows: Window[];
  /** CSV text; absent: the units that the plan names. */
  units?: string | undefined;
}

const at = (id: string, ...more: string[]): string => ['/rounds', id, ...more].map(encodeURI).join('/');

type Signal = AbortSignal | undefined;
export const listRounds = (signal?: Signal) => call<ListedRound[]>('GET', '/rounds', undefined, signal);
export const getRound = (id: string, signal?: Signal) => call<Round>('GET', at(id), undefined, signal);
export const getProgress = (id: string, signal?: Signal) =>
  call<Progress>('GET', at(id, 'progress'), undefined, signal);
export const getRoundScheme = (id: string, signal?: Signal) =>
  call<{ scheme: Scheme; params: Params }>('GET', at(id, 'scheme'), undefined, signal);
export const getUnits = (id: string, signal?: Signal) => call<Unit[]>('GET', at(id, 'units'), undefined, signal);
export const getFacts = (id: string, signal?: Signal) => call<Fact[]>('GET', at(id, 'facts'), undefined, signal);

/** Checks a new round without keeping it; gives its units. */
export const tryRound = (round: NewRound) => call<{ units: Unit[] }>('POST', '/rounds?try=1', round);
export const createRound = (round: NewRound) => call<ListedRound>('POST', '/rounds', round);

/** A change is made to the version that was seen. */
interface Seen {
  id: string;
  version: number;
}
export const changeState = ({ id, version }: Seen, to: RoundState, reason: string) =>
  call<Round>('POST', at(id, 'state'), { to, version, reason });
export const signRound = ({ id, version }: Seen, reason: string) =>
  call<Round>('POST', at(id, 'signature'), { version, reason });
export const setWindows = ({ id, version }: Seen, windows: Window[], reason: string | null) =>
  call<Round>('PUT', at(id, 'windows'), { windows, version, reason });
export const setParams = ({ id, version }: Seen, params: Params, reason: string | null) =>
  call<Round>('PUT', at(id, 'params'), { params, version, reason });
export const setUnits = ({ id, version }: Seen, units: string | undefined, reason: string | null) =>
  call<Round>('PUT', at(id, 'units'), { units, version, reason });

export interface NewDuty {
  post: string;
  kind: Duty['kind'];
  stage: string | null;
  indicator: string | null;
  units: string[] | null;
}
export const addDuties = (id: string, duty: NewDuty) => call<{ ids: string[] }>('POST', at(id, 'duties'), duty);
export const endDuties = (id: string, ids: readonly string[]) => call<void>('POST', at(id, 'duties', 'end'), { ids });

/** Takes a facts file, or only looks at it. */
export function importFacts(id: string, file: File, tryOnly: boolean): Promise<{ added: number; known: number }> {
  const form = new FormData();
  form.append('facts', file, file.name);
  return call('POST', `${at(id, 'facts')}${tryOnly ? '?try=1' : ''}`, form);
}

export const rankingFile = (id: string, lang: string): string => `/api${at(id, 'results.xlsx')}?lang=${lang}`;
export const fileOf = (id: string, name: 'units.csv' | 'facts.csv'): string => `/api${at(id, name)}`;
