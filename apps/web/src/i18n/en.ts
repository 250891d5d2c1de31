import { amend } from './en-amend.ts';
import { audit } from './en-audit.ts';
import { batch } from './en-batch.ts';
import { codes } from './en-codes.ts';
import { desk } from './en-desk.ts';
import { draft } from './en-draft.ts';
import { help } from './en-help.ts';
import { imports } from './en-imports.ts';
import { inspections } from './en-inspections.ts';
import { leads } from './en-leads.ts';
import { liaison } from './en-liaison.ts';
import { notices } from './en-notices.ts';
import { ownCase } from './en-own-case.ts';
import { pages } from './en-pages.ts';
import { people } from './en-people.ts';
import { plans } from './en-plans.ts';
import { rate } from './en-rate.ts';
import { reading } from './en-reading.ts';
import { rounds } from './en-rounds.ts';
import { selfCheck } from './en-self-check.ts';
import { shell } from './en-shell.ts';
import { sites } from './en-sites.ts';
import { steps } from './en-steps.ts';
import { tags } from './en-tags.ts';
import { tokens } from './en-tokens.ts';
import { totals } from './en-totals.ts';
import { unit } from './en-unit.ts';
import { uses } from './en-uses.ts';
import { webhooks } from './en-webhooks.ts';
import { work } from './en-work.ts';

export const en = {
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
};
