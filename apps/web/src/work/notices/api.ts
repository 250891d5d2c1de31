import type { NoticeDetail, NoticeKind } from '@mingjian/workflow';
import { call } from '../call.ts';

export interface ListedNotice {
  id: string;
  kind: NoticeKind;
  title: string | null;
  detail: NoticeDetail;
  place: string[];
  at: string;
  readAt: string | null;
}

export const countUnread = () => call<{ count: number }>('GET', '/notices/unread');
export const readNotice = (id: string) => call<void>('POST', `/notices/${encodeURIComponent(id)}/read`);
export const readAllNotices = () => call<void>('POST', '/notices/read');

/** When notices go to one's own address. */
export type MailWish = 'at-once' | 'digest' | 'none';

export interface OwnMail {
  email: string | null;
  mail: MailWish;
  version: number;
  /** Whether the server sends mail at all. */
  mailing: boolean;
}

export const getOwnMail = (signal?: AbortSignal) => call<OwnMail>('GET', '/session/mail', undefined, signal);
export const setOwnMail = ({ email, mail, version }: Omit<OwnMail, 'mailing'>) =>
  call<OwnMail>('PUT', '/session/mail', { email, mail, version });
