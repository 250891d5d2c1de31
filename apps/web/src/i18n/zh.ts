import { amend } from './zh-amend.ts';
import { audit } from './zh-audit.ts';
import { batch } from './zh-batch.ts';
import { codes } from './zh-codes.ts';
import { desk } from './zh-desk.ts';
import { draft } from './zh-draft.ts';
import { help } from './zh-help.ts';
import { imports } from './zh-imports.ts';
import { inspections } from './zh-inspections.ts';
import { leads } from './zh-leads.ts';
import { liaison } from './zh-liaison.ts';
import { notices } from './zh-notices.ts';
import { ownCase } from './zh-own-case.ts';
import { pages } from './zh-pages.ts';
import { people } from './zh-people.ts';
import { plans } from './zh-plans.ts';
import { rate } from './zh-rate.ts';
import { reading } from './zh-reading.ts';
import { rounds } from './zh-rounds.ts';
import { selfCheck } from './zh-self-check.ts';
import { shell } from './zh-shell.ts';
import { sites } from './zh-sites.ts';
import { steps } from './zh-steps.ts';
import { tags } from './zh-tags.ts';
import { tokens } from './zh-tokens.ts';
import { totals } from './zh-totals.ts';
import { unit } from './zh-unit.ts';
import { uses } from './zh-uses.ts';
import { webhooks } from './zh-webhooks.ts';
import { work } from './zh-work.ts';

/** The Chinese interface: the office's own terms. English stands beside it with the same keys. */
export const zh = {
  ...shell,
  ...pages,
  ...unit,
  ...work,
  ...help,
  ...people,
  ...codes,
  ...tokens,
  ...notices,
  ...webhooks,
  ...audit,
  ...batch,
  ...desk,
  ...liaison,
  ...rate,
  ...rounds,
  ...steps,
  ...tags,
  ...amend,
  ...plans,
  ...reading,
  ...draft,
  ...ownCase,
  ...selfCheck,
  ...totals,
  ...sites,
  ...inspections,
  ...leads,
  ...imports,
  ...uses,
} as const;
