import type { App, Services } from '../types.ts';
import { getAccountTemplate } from './accounts/account-template.ts';
import { changeAccount } from './accounts/change-account.ts';
import { createAccount } from './accounts/create-account.ts';
import { importAccounts } from './accounts/import-accounts.ts';
import { listAccounts } from './accounts/list-accounts.ts';
import { setEmail } from './accounts/set-email.ts';
import { checkAudit } from './audit/check-audit.ts';
import { listAudit } from './audit/list-audit.ts';
import { createPost } from './posts/create-post.ts';
import { getPostHistory } from './posts/get-history.ts';
import { handOverPost } from './posts/hand-over-post.ts';
import { importPosts } from './posts/import-posts.ts';
import { listPosts } from './posts/list-posts.ts';
import { listUnits } from './posts/list-units.ts';
import { getPostTemplate } from './posts/post-template.ts';
import { noticesSetting } from './settings/notices.ts';
import { secondFactorSetting } from './settings/second-factor.ts';
import { tokenRoutes } from './tokens/manage-tokens.ts';

/** Accounts, the posts that they hold, how they sign in, and the log of what they did. */
export function peopleRoutes(app: App, services: Services): void {
  listAccounts(app, services);
  createAccount(app, services);
  importAccounts(app, services);
  getAccountTemplate(app);
  changeAccount(app, services);
  setEmail(app, services);
  listPosts(app, services);
  listUnits(app, services);
  getPostHistory(app, services);
  createPost(app, services);
  importPosts(app, services);
  getPostTemplate(app, services);
  handOverPost(app, services);
  secondFactorSetting(app, services);
  noticesSetting(app, services);
  tokenRoutes(app, services);
  listAudit(app, services);
  checkAudit(app, services);
}
