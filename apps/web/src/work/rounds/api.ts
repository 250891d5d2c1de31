import { type Answer, type Asked, addressOf, asForm, at, get, post, put } from '../../api/client.ts';
import type { Round } from '../../api/openapi.gen.ts';

export type { ListedRound, Round } from '../../api/openapi.gen.ts';
export type StageWindow = Round['stages'][number];
export type OpenParam = Round['params'][number];
export type Duty = Round['duties'][number];
export type CourseEvent = Round['events'][number];
export type Gap = Round['gaps'][number];
export type StageSeal = NonNullable<Round['seal']>[number];
export type Progress = Answer<'/api/rounds/{id}/progress'>;
export type Counts = Pick<Progress, 'cells' | 'recorded' | 'confirmed'>;
export type NewRound = Required<Omit<Asked<'/api/rounds'>, 'units' | 'tags'>> &
  Pick<Asked<'/api/rounds'>, 'units' | 'tags'>;
export type Window = NewRound['windows'][number];
export type Params = NewRound['params'];
export type NewDuty = Asked<'/api/rounds/{id}/duties'>['duties'][number];

/** By what a list of units is judged: a version of a scheme, or a round in draft. */
export type ListOf = { scheme: string } | { round: string };
type ReadUnits = Asked<'/api/units/read'>['said'];

export const lookAtUnits = (file: File) =>
  post('/api/units/look', { body: { said: {}, file }, bodySerializer: asForm });
export const readUnits = (file: File, said: ReadUnits & ListOf) =>
  post('/api/units/read', { body: { said, file }, bodySerializer: asForm });

type Signal = AbortSignal | undefined;
export const listRounds = (signal?: Signal) => get('/api/rounds', { signal: signal ?? null });
export const getRound = (id: string, signal?: Signal) => get('/api/rounds/{id}', at({ id }, signal));
export const getProgress = (id: string, signal?: Signal) => get('/api/rounds/{id}/progress', at({ id }, signal));
export const getRoundScheme = (id: string, signal?: Signal) => get('/api/rounds/{id}/scheme', at({ id }, signal));
export const getUnits = (id: string, signal?: Signal) => get('/api/rounds/{id}/units', at({ id }, signal));
export const getFacts = (id: string, signal?: Signal) => get('/api/rounds/{id}/facts', at({ id }, signal));

/** The plan moved to another year, as an own version. */
export const shiftVersion = (hash: string, year: number) =>
  post('/api/scheme-versions/{hash}/year', { ...at({ hash }), body: { year } });

/** Checks a new round without keeping it; gives its units. */
export const tryRound = (body: NewRound) =>
  post('/api/rounds', { params: { query: { try: '1' } }, body }) as Promise<Answer<'/api/rounds', 'post', 200>>;
export const createRound = (body: NewRound) =>
  post('/api/rounds', { body }) as Promise<Answer<'/api/rounds', 'post', 201>>;

/** A change is made to the version that was seen. */
interface Seen {
  id: string;
  version: number;
}
export const changeState = (
  { id, version }: Seen,
  to: Asked<'/api/rounds/{id}/state'>['to'],
  reason: string,
  acknowledged: readonly string[] = [],
) => post('/api/rounds/{id}/state', { ...at({ id }), body: { to, version, reason, acknowledged: [...acknowledged] } });
export const unsealStage = ({ id, version }: Seen, stage: string, reason: string) =>
  post('/api/rounds/{id}/unsealings', { ...at({ id }), body: { stage, version, reason } });
export const signRound = ({ id, version }: Seen, reason: string) =>
  post('/api/rounds/{id}/signature', { ...at({ id }), body: { version, reason } });
export const setTitle = ({ id, version }: Seen, title: string) =>
  put('/api/rounds/{id}/title', { ...at({ id }), body: { title, version, reason: null } });
export const discardRound = ({ id, version }: Seen, reason: string) =>
  post('/api/rounds/{id}/discard', { ...at({ id }), body: { version, reason } });
export const stopRound = ({ id, version }: Seen, reason: string) =>
  post('/api/rounds/{id}/stop', { ...at({ id }), body: { version, reason } });
export const setWindows = ({ id, version }: Seen, windows: Window[], reason: string | null) =>
  put('/api/rounds/{id}/windows', { ...at({ id }), body: { windows, version, reason } });
export const setParams = ({ id, version }: Seen, params: Params, reason: string | null) =>
  put('/api/rounds/{id}/params', { ...at({ id }), body: { params, version, reason } });
export const setUnits = ({ id, version }: Seen, units: string | undefined, reason: string | null) =>
  put('/api/rounds/{id}/units', {
    ...at({ id }),
    body: { ...(units === undefined ? {} : { units }), version, reason },
  });
/** Says who of the list carries a tag. */
export const setTags = ({ id, version }: Seen, tags: Record<string, string[]>) =>
  put('/api/rounds/{id}/units', { ...at({ id }), body: { tags, version, reason: null } });
/** Leaves one unit out of the list. */
export const dropUnit = ({ id, version }: Seen, without: string) =>
  put('/api/rounds/{id}/units', { ...at({ id }), body: { without, version, reason: null } });

/** Gives all of them or none. */
export const addDuties = (id: string, duties: NewDuty[]) =>
  post('/api/rounds/{id}/duties', { ...at({ id }), body: { duties } });
export const endDuties = (id: string, ids: readonly string[]) =>
  post('/api/rounds/{id}/duties/end', { ...at({ id }), body: { ids: [...ids] } });

/** Takes a facts file, or only looks at it. */
export const importFacts = (id: string, file: File, tryOnly: boolean) =>
  post('/api/rounds/{id}/facts', {
    params: { path: { id }, query: { try: tryOnly ? '1' : '0' } },
    body: { facts: file },
    bodySerializer: asForm,
  });

export const rankingFile = (id: string, lang: string): string =>
  addressOf('/api/rounds/{id}/results.xlsx', { id }, { lang });
export const fileOf = (id: string, name: 'units.csv' | 'facts.csv'): string =>
  addressOf(name === 'units.csv' ? '/api/rounds/{id}/units.csv' : '/api/rounds/{id}/facts.csv', { id });
