import type { Permission } from '@mingjian/workflow';
import type { ComponentType } from 'react';
import type { zh } from '../i18n/zh.ts';
import type { IconName } from '../ui/icon.tsx';
import { AuditPage } from './audit/audit-page.tsx';
import { AssessPage, ReviewPage } from './desk/desk-page.tsx';
import { LeadsPage } from './leads/leads-page.tsx';
import { LiaisonPage } from './liaison/liaison-page.tsx';
import { AccountsPage } from './people/accounts-page.tsx';
import { PostsPage } from './people/posts-page.tsx';
import { RatePage } from './rate/rate-page.tsx';
import { RoundsPage } from './rounds/rounds-page.tsx';
import { WorkSchemesPage } from './schemes/schemes-page.tsx';
import { SelfCheckPage } from './self-check/self-check-page.tsx';

export interface WorkPageProps {
  /** What stands in the address behind the entry's id, decoded. */
  readonly path: readonly string[];
}

export interface MenuEntry {
  /** First part of the address behind `#/work`; the words are `workMenu.<id>` and `workAbout.<id>`. */
  readonly id: keyof typeof zh.workMenu;
  /** Who does not have it never sees the entry. */
  readonly permission: Permission;
  readonly icon: IconName;
  readonly component: ComponentType<WorkPageProps>;
  /** About websites and accounts: offered only where some round looks at them, and found by its address always. */
  readonly ofSites?: true;
}

/** The pages of the workbench, in the order of the menu. No role may see more than seven of them. */
export const menu: readonly MenuEntry[] = [
  { id: 'rounds', permission: 'progress:read', icon: 'round', component: RoundsPage },
  { id: 'schemes', permission: 'scheme:read', icon: 'sheet', component: WorkSchemesPage },
  { id: 'desk', permission: 'fact:write', icon: 'pen', component: AssessPage },
  { id: 'leads', permission: 'lead:read', icon: 'find', component: LeadsPage, ofSites: true },
  { id: 'review', permission: 'review:write', icon: 'eye', component: ReviewPage },
  { id: 'materials', permission: 'material:hand-in', icon: 'tray', component: LiaisonPage },
  { id: 'selfCheck', permission: 'self-check:use', icon: 'find', component: SelfCheckPage, ofSites: true },
  { id: 'rate', permission: 'rating:give', icon: 'ranking', component: RatePage },
  { id: 'accounts', permission: 'account:manage', icon: 'people', component: AccountsPage },
  { id: 'posts', permission: 'post:read', icon: 'post', component: PostsPage },
  { id: 'audit', permission: 'audit:read', icon: 'check', component: AuditPage },
];
