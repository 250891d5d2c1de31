import type { Fact } from '@mingjian/model';
import { type Answer, type Asked, addressOf, asForm, at, get, post } from '../../api/client.ts';

export type { Cell, Evidence, ListedRound, Task } from '../../api/openapi.gen.ts';
/** What the desk needs to compute by itself. */
export type DeskFile = Answer<'/api/rounds/{id}/desk'>;

/** A cell by its names. */
export interface Place {
  unit: string;
  indicator: string;
}

export const listRounds = (signal?: AbortSignal) => get('/api/rounds', { signal: signal ?? null });
export const getDesk = (id: string, signal?: AbortSignal) => get('/api/rounds/{id}/desk', at({ id }, signal));
export const listTasks = (id: string, signal?: AbortSignal) => get('/api/rounds/{id}/desk/tasks', at({ id }, signal));
export const getCell = (id: string, { unit, indicator }: Place, signal?: AbortSignal) =>
  get('/api/rounds/{id}/desk/cell', {
    params: { path: { id }, query: { unit, indicator } },
    signal: signal ?? null,
  });

type Facts = Asked<'/api/rounds/{id}/desk/facts'>['facts'];
/** A cell that is undefined stays out of the JSON text, as if it were not there. */
export const sendFacts = (id: string, facts: readonly Fact[], seen: readonly (Place & { upTo: number })[]) =>
  post('/api/rounds/{id}/desk/facts', { ...at({ id }), body: { facts: facts as Facts, seen: [...seen] } });

type Word = Asked<'/api/rounds/{id}/desk/reviews'>;
export const sendReview = (
  id: string,
  said: Omit<Word, 'verdict'>,
  verdict?: readonly Omit<Fact, 'id' | keyof Place>[],
) =>
  post('/api/rounds/{id}/desk/reviews', {
    ...at({ id }),
    body: { ...said, ...(verdict ? { verdict: verdict as NonNullable<Word['verdict']> } : {}) },
  });

/** A cell of a unit that may be agreed to with others. */
export type OpenCell = Answer<'/api/rounds/{id}/desk/unquestioned'>[number];

export const getUnquestioned = (id: string, unit: string, signal?: AbortSignal) =>
  get('/api/rounds/{id}/desk/unquestioned', { params: { path: { id }, query: { unit } }, signal: signal ?? null });

/** Agrees to these cells with one reason. */
export const agreeToUnit = (
  id: string,
  unit: string,
  cells: readonly { indicator: string; upTo: number }[],
  reason: string,
) =>
  post('/api/rounds/{id}/desk/agreements', {
    ...at({ id }),
    body: { unit, reason, cells: cells.map(({ indicator, upTo }) => ({ indicator, upTo })) },
  });

/** Gives a file or a link. */
export const addEvidence = (
  id: string,
  said: Place & { note: string; happenedOn: string; link?: string },
  file: File | null,
  signal?: AbortSignal,
) =>
  post('/api/rounds/{id}/evidence', {
    ...at({ id }, signal),
    body: { ...said, ...(file ? { file } : {}) },
    bodySerializer: asForm,
  });

export const decideMaterial = (id: string, evidence: string, kind: 'accepted' | 'returned', reason: string) =>
  post('/api/rounds/{id}/evidence/{evidence}/decision', { ...at({ id, evidence }), body: { kind, reason } });

const COMPARE = '/api/rounds/{id}/captures/compare';
export type Comparison = Answer<typeof COMPARE>;
export const compareCaptures = (id: string, query: { before: string; after: string }, signal?: AbortSignal) =>
  get(COMPARE, { params: { path: { id }, query }, signal: signal ?? null });
export const screenshotUrl = (id: string, evidence: string): string =>
  addressOf('/api/rounds/{id}/evidence/{evidence}/screenshot', { id, evidence });

export const evidenceUrl = (id: string, evidence: string): string =>
  addressOf('/api/rounds/{id}/evidence/{evidence}', { id, evidence });

const REST = '/api/rounds/{id}/desk/rest';
/** Units that nobody has marked under a rule of judgement. */
export const getRest = (id: string, { unit, indicator }: Place, signal?: AbortSignal) =>
  get(REST, { params: { path: { id }, query: { unit, indicator } }, signal: signal ?? null });
/** Says of these units that nothing is taken, each by a fact of its own. */
export const markRest = (id: string, { unit, indicator }: Place, units: readonly string[], reason: string) =>
  post(REST, { ...at({ id }), body: { unit, indicator, units: [...units], reason } });
export const undoRest = (id: string, { unit, indicator }: Place, reason: string) =>
  post('/api/rounds/{id}/desk/rest/undo', { ...at({ id }), body: { unit, indicator, reason } });
