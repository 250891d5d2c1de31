import { type Answer, at, get, post, put } from '../../api/client.ts';

export type { Notice as ListedNotice } from '../../api/openapi.gen.ts';
export type OwnMail = Answer<'/api/session/mail'>;
/** When notices go to one's own address. */
export type MailWish = OwnMail['mail'];

export const pageOfNotices = (query: { limit: number; after?: string }, signal?: AbortSignal) =>
  get('/api/notices', { params: { query }, signal: signal ?? null });
export const countUnread = () => get('/api/notices/unread');
export const readNotice = (id: string) => post('/api/notices/{id}/read', at({ id }));
export const readAllNotices = () => post('/api/notices/read');

export const getOwnMail = (signal?: AbortSignal) => get('/api/session/mail', { signal: signal ?? null });
export const setOwnMail = ({ email, mail, version }: Omit<OwnMail, 'mailing'>) =>
  put('/api/session/mail', { body: { email, mail, version } });
