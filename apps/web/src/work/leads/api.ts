import { type Answer, type Asked, addressOf, at, get, post } from '../../api/client.ts';

export type { Lead } from '../../api/openapi.gen.ts';

const LEADS = '/api/rounds/{id}/leads';
const WORDS = '/api/rounds/{id}/leads/words';
export type LeadCount = Answer<'/api/rounds/{id}/leads/counts'>[number];
export type LeadList = Answer<typeof LEADS>;
export type Word = Asked<typeof WORDS>;
export type LeadUse = NonNullable<Word['use']>;

/** Which leads are asked for; `skip`: how many of them are there already. */
export interface LeadsAsked {
  state: NonNullable<'open' | 'confirmed' | 'rejected' | 'aside' | 'noted' | 'suppressed'>;
  audit?: string;
  unit?: string;
  skip?: number;
}

export const listLeads = (id: string, query: LeadsAsked, signal?: AbortSignal) =>
  get(LEADS, { params: { path: { id }, query }, signal: signal ?? null });
export const countLeads = (id: string, signal?: AbortSignal) =>
  get('/api/rounds/{id}/leads/counts', at({ id }, signal));
export const sayOfLeads = (id: string, body: Word) => post(WORDS, { ...at({ id }), body });
/** The page of a lead as it was seen. */
export const leadPageUrl = (id: string, lead: string): string =>
  addressOf('/api/rounds/{id}/leads/{lead}/page', { id, lead });
export const leadFixtureUrl = (id: string, lead: string): string =>
  addressOf('/api/rounds/{id}/leads/{lead}/fixture', { id, lead });
