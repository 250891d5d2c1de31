import { type Answer, type Asked, asForm, at, get, post } from '../../api/client.ts';

export const siteColumns = ['unit', 'kind', 'name', 'address', 'code', 'main'] as const;
export type SiteColumn = (typeof siteColumns)[number];

const SITES = '/api/rounds/{id}/sites';
const PREVIEW = '/api/rounds/{id}/sites/preview';
export type KeptSite = Answer<typeof SITES>[number];
export type Site = Omit<KeptSite, 'id' | 'at' | 'by'>;
export type SitesPreview = Answer<typeof PREVIEW, 'post'>;

export const listSites = (id: string, signal?: AbortSignal) => get(SITES, at({ id }, signal));
export const lookAtSites = (id: string, file: File) =>
  post('/api/rounds/{id}/sites/look', { ...at({ id }), body: { said: {}, file }, bodySerializer: asForm });
export const previewSites = (id: string, file: File, said: Asked<typeof PREVIEW>['said']) =>
  post(PREVIEW, { ...at({ id }), body: { said, file }, bodySerializer: asForm });
export const takeSites = (id: string, file: File, said: Asked<typeof SITES>['said']) =>
  post(SITES, { ...at({ id }), body: { said, file }, bodySerializer: asForm });
