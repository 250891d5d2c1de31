import { type Answer, at, get, post } from '../../api/client.ts';

export type SelfCheck = Answer<'/api/rounds/{id}/self-check'>;
export type Look = SelfCheck['looks'][number];
export type Lead = SelfCheck['leads'][number];
export type Audit = Answer<'/api/audits'>[number];

export const getSelfCheck = (id: string, signal?: AbortSignal) =>
  get('/api/rounds/{id}/self-check', at({ id }, signal));
export const listAudits = (signal?: AbortSignal) => get('/api/audits', { signal: signal ?? null });
export const beginCheck = (id: string, body: { site?: string; only?: string[] }) =>
  post('/api/rounds/{id}/self-check', { ...at({ id }), body });
export const stopCheck = (id: string, inspection: string) =>
  post('/api/rounds/{id}/self-check/{inspection}/stop', at({ id, inspection }));
