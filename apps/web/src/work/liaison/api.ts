import { type Answer, at, get, post } from '../../api/client.ts';

export type Materials = Answer<'/api/rounds/{id}/materials'>;
export type OwnUnit = Materials['units'][number];
export type Wanted = OwnUnit['indicators'][number];

export const getMaterials = (id: string, signal?: AbortSignal) => get('/api/rounds/{id}/materials', at({ id }, signal));
export const reuseMaterial = (id: string, evidence: string, indicator: string) =>
  post('/api/rounds/{id}/evidence/{evidence}/reuse', { ...at({ id, evidence }), body: { indicator } });
