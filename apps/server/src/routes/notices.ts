import type { App, Services } from '../types.ts';
import { listNotices } from './notices/list-notices.ts';
import { ownMail } from './notices/own-mail.ts';
import { readNotices } from './notices/read-notices.ts';
import { webhookRoutes } from './webhooks/manage-webhooks.ts';

/** What people and programs are told, and where it goes. */
export function noticeRoutes(app: App, services: Services): void {
  listNotices(app, services);
  readNotices(app, services);
  ownMail(app, services);
  webhookRoutes(app, services);
}
