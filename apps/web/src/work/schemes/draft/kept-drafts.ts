import { type Answer, at, del, get, post, put } from '../../../api/client.ts';
import type { Kept, KeptHere } from './keep.ts';
import { repaired } from './repaired.ts';

/** A draft in the list of the office. */
export type ListedDraft = Answer<'/api/drafts'>[number];
type ThereDraft = Answer<'/api/drafts/{id}'>;

/** The form in which the workbench of today writes drafts; it opens no other. */
const FORM = 1;
const TITLE = 200;

export const listDrafts = (signal?: AbortSignal): Promise<ListedDraft[]> =>
  get('/api/drafts', { signal: signal ?? null });
export const getDraft = (id: string, signal?: AbortSignal): Promise<ThereDraft> =>
  get('/api/drafts/{id}', at({ id }, signal));

/** What changes of a draft, as text. */
export const bodyOf = ({ draft, from }: Pick<Kept, 'draft' | 'from'>): string =>
  JSON.stringify({ form: FORM, draft, from });
const documentOf = ({ document, warnings }: Kept): string | null =>
  document === null && warnings.length === 0 ? null : JSON.stringify({ document, warnings });
const titleOf = ({ draft }: Pick<Kept, 'draft'>): string => draft.frame.title.trim().slice(0, TITLE) || '—';

/** What the server keeps → the work; null: of a form that this workbench does not know. */
export function keptOf({ body, document }: Pick<ThereDraft, 'body' | 'document'>): Kept | null {
  const { form, draft, from } = JSON.parse(body) as Pick<Kept, 'draft' | 'from'> & { form?: number };
  if (form !== FORM) return null;
  const read = document === null ? null : (JSON.parse(document) as Pick<Kept, 'document' | 'warnings'>);
  return { draft: repaired(draft), from, document: read?.document ?? null, warnings: read?.warnings ?? [] };
}

/** Keeps the work on the server, over the version that it goes on from, and gives the new one. Throws CallFailure. */
export async function saveThere(here: KeptHere): Promise<number> {
  const { id, version } = here;
  const body = bodyOf(here);
  const title = titleOf(here);
  const answer =
    version === 0
      ? await post('/api/drafts', { body: { id, title, body, document: documentOf(here) } })
      : await put('/api/drafts/{id}', { params: { path: { id } }, body: { version, title, body } });
  return answer.version;
}

export const removeThere = (id: string, version: number): Promise<unknown> =>
  del('/api/drafts/{id}', { params: { path: { id }, query: { version } } });
