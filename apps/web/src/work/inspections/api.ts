import { type Answer, type Asked, addressOf, asForm, at, del, get, post } from '../../api/client.ts';

export type { AuditResult, Inspection, InspectionSums, SiteChanges } from '../../api/openapi.gen.ts';

const SCHEDULES = '/api/rounds/{id}/inspection-schedules';
const SUPPRESSIONS = '/api/rounds/{id}/suppressions';
export type ListedAudit = Answer<'/api/audits'>[number];
export type ListedPreset = Answer<'/api/rounds/{id}/inspection-presets'>[number];
export type InspectionWays = Answer<'/api/inspection-ways'>;
export type NewSchedule = Required<Asked<typeof SCHEDULES>>;
export type NewSuppression = Asked<typeof SUPPRESSIONS>;

type Signal = AbortSignal | undefined;
export const listAudits = (signal?: Signal) => get('/api/audits', { signal: signal ?? null });
export const listPresets = (id: string, signal?: Signal) =>
  get('/api/rounds/{id}/inspection-presets', at({ id }, signal));
export const listLooks = (id: string, signal?: Signal) => get('/api/rounds/{id}/inspections', at({ id }, signal));
export const getLook = (id: string, inspection: string, signal?: Signal) =>
  get('/api/rounds/{id}/inspections/{inspection}', at({ id, inspection }, signal));
export const getResults = (id: string, inspection: string, signal?: Signal) =>
  get('/api/rounds/{id}/inspections/{inspection}/results', at({ id, inspection }, signal));
export const listChanges = (id: string, inspection: string, signal?: Signal) =>
  get('/api/rounds/{id}/inspections/{inspection}/changes', at({ id, inspection }, signal));

/** `sites`: rows of the register; absent: all websites. */
export const beginLook = (id: string, preset: string, sites?: readonly string[]) =>
  post('/api/rounds/{id}/inspections', { ...at({ id }), body: { preset, ...(sites ? { sites: [...sites] } : {}) } });
export const stopLook = (id: string, inspection: string) =>
  post('/api/rounds/{id}/inspections/{inspection}/stop', at({ id, inspection }));

export const listSchedules = (id: string, signal?: Signal) => get(SCHEDULES, at({ id }, signal));
export const addSchedule = (id: string, body: NewSchedule) => post(SCHEDULES, { ...at({ id }), body });
export const endSchedule = (id: string, schedule: string) =>
  del('/api/rounds/{id}/inspection-schedules/{schedule}', at({ id, schedule }));

export const listSuppressions = (id: string, signal?: Signal) => get(SUPPRESSIONS, at({ id }, signal));
export const addSuppression = (id: string, body: NewSuppression) => post(SUPPRESSIONS, { ...at({ id }), body });
export const endSuppression = (id: string, suppression: string) =>
  del('/api/rounds/{id}/suppressions/{suppression}', at({ id, suppression }));

export const getWays = (signal?: Signal) => get('/api/inspection-ways', { signal: signal ?? null });
export const listWordLists = (signal?: Signal) => get('/api/word-lists', { signal: signal ?? null });
export const bringWordList = (file: File) =>
  post('/api/word-lists', { body: { said: {}, file }, bodySerializer: asForm });
export const wordListUrl = (list: string): string => addressOf('/api/word-lists/{list}/file', { list });
