import type { AuditWords } from './audit-words.ts';
import { disclosureWords } from './disclosure.ts';
import { websiteWords } from './website.ts';

export type { AuditWords };

export const auditWords: readonly AuditWords[] = [...disclosureWords, ...websiteWords];

/** Indicators of these names are about accounts, hotlines and meetings: what a website shows says nothing of them. */
export const NOT_OF_WEBSITES = /^(?!.*网站).*(?:新媒体|微博|微信|热线|工单|舆情|双微)/;
/** So are sentences. */
export const NOT_A_WEBSITE = /^(?!.*(?:网站|门户|网页|网上)).*(?:新媒体|微博|微信|抖音|客户端|公众号|热线)/;
