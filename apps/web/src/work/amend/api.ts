import { type Answer, addressOf, at, get, post } from '../../api/client.ts';

export type { Carried } from '../../api/openapi.gen.ts';
export type Tried = Answer<typeof AMENDMENTS, 'post', 200>;

interface Seen {
  id: string;
  version: number;
}

const AMENDMENTS = '/api/rounds/{id}/amendments';
const COPY = '/api/rounds/{id}/copy';
const trying = (id: string) => ({ params: { path: { id }, query: { try: '1' as const } } });

export const schemeFile = (id: string): string => addressOf('/api/rounds/{id}/scheme.yaml', { id });
export const listAmendments = (id: string, signal?: AbortSignal) => get(AMENDMENTS, at({ id }, signal));
export const tryAmendment = ({ id, version }: Seen, scheme: string) =>
  post(AMENDMENTS, { ...trying(id), body: { scheme, version, reason: '—' } }) as Promise<Tried>;
export const amend = ({ id, version }: Seen, scheme: string, reason: string) =>
  post(AMENDMENTS, { ...at({ id }), body: { scheme, version, reason } });

export const tryCopy = (id: string, scheme: string) => post(COPY, { ...trying(id), body: { title: '—', scheme } });
export const copyRound = (id: string, scheme: string, title: string) =>
  post(COPY, { ...at({ id }), body: { title, scheme } }) as Promise<Answer<typeof COPY, 'post', 201>>;
