import { type Answer, addressOf, at, get } from './client.ts';
import type { Problems } from './openapi.gen.ts';

/** Units and facts of one round, as the server reads them from files. */
export type RoundFiles = Omit<Answer<'/api/schemes/{id}/sample'>, 'sample'>;

/** A problem as the server tells it, already in words. */
export type ToldProblem = Problems['problems'][number];

export const listSchemes = (signal?: AbortSignal) => get('/api/schemes', { signal: signal ?? null });
export const getScheme = (id: string, signal?: AbortSignal) => get('/api/schemes/{id}', at({ id }, signal));
export const getSample = (id: string, signal?: AbortSignal) => get('/api/schemes/{id}/sample', at({ id }, signal));
export const sampleFile = (id: string, name: 'units.csv' | 'facts.csv'): string =>
  addressOf(name === 'units.csv' ? '/api/schemes/{id}/sample/units.csv' : '/api/schemes/{id}/sample/facts.csv', { id });
