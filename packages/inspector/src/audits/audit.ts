import type { Attachment } from '../attachments/attachment.ts';
import type { Access } from '../derive/access.ts';
import type { PageKind } from '../derive/kind.ts';
import type { Role } from '../derive/role.ts';
import type { Site } from '../derive/site.ts';
import type { Workdays } from '../derive/workdays.ts';
import type { Page } from '../gather/page.ts';
import { hideNumbers, hideNumbersBesideAddresses } from './shared/masked.ts';

/** What an audit says of a site. A machine gives no points: that is what the clause of a plan does with a confirmed lead. */
export type Verdict = 'pass' | 'fail' | 'suspect' | 'notApplicable' | 'notTestable';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One place at which something is not as it should be. */
export interface Finding {
  readonly url: string;
  /** Where in the page, for a person who looks: 页脚, 网页标签 SiteName, 正文第120字. */
  readonly where: Words;
  /** Which of several things that the audit looks for: the name of an element. */
  readonly of?: string;
  readonly observed: string;
  readonly expected: Words;
  /** Words around the place, personal data masked. */
  readonly excerpt?: string;
}

/** Where a norm says so, and how sure we are of it: F found in a public text, P in a plan, M from memory (h, m, l), D our own choice. */
export interface Source {
  readonly text: string;
  readonly confidence: 'F' | 'P' | 'M-h' | 'M-m' | 'M-l' | 'D';
}

interface Common<P> {
  readonly id: string;
  readonly title: Words;
  /** What is looked at and when it is not in order, in one or two sentences. */
  readonly says: Words;
  readonly sources: readonly Source[];
  /** Numbers of the norm as they are preset; each can be set otherwise for a plan. */
  readonly params: P;
}

export interface Around {
  readonly kind: PageKind;
  /** What the page is for; null for most pages. */
  readonly role: Role | null;
  readonly host: string;
  /** Whose site it is: the unit, else what the site calls itself; empty where nobody says. */
  readonly owner: string;
  /** Day of the inspection, ISO, in China. */
  readonly today: string;
  readonly workdays: Workdays;
  /** What a rule engine for accessibility said of the page; null where no browser looked. */
  readonly access: Access | null;
}

/** Looks at one page at a time. */
export interface PageAudit<P = Readonly<Record<string, unknown>>> extends Common<P> {
  readonly scope: 'page';
  /** What findings are: decided by the machine, or a lead that only a person can judge. */
  readonly finds: 'fail' | 'suspect';
  /** What has to have looked at a page besides the crawl. */
  readonly needs?: 'browser';
  appliesTo(page: Page, around: Around): boolean;
  judge(page: Page, params: P, around: Around): readonly Finding[];
}

export interface Judged {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Why it does not apply or could not be tested. */
  readonly why?: Words;
}

/** Looks at what a whole site was found to be. */
export interface SiteAudit<P = Readonly<Record<string, unknown>>> extends Common<P> {
  readonly scope: 'site';
  /** What has to be looked at besides the pages. */
  readonly needs?: 'transport' | 'search';
  judge(site: Site, params: P): Judged;
}

/** Looks at one file to which pages lead, where files are fetched. */
export interface FileAudit<P = Readonly<Record<string, unknown>>> extends Common<P> {
  readonly scope: 'file';
  readonly finds: 'fail' | 'suspect';
  judge(file: Attachment, params: P): readonly Finding[];
}

// Parameters are checked where an audit is defined; the list of all audits holds them as they are.
// biome-ignore lint/suspicious/noExplicitAny: an audit takes its own parameters only, which a list of different audits cannot say
export type Audit = PageAudit<any> | FileAudit<any> | SiteAudit<any>;

export const pageAudit = <P>(audit: Omit<PageAudit<P>, 'scope'>): PageAudit<P> => ({
  scope: 'page',
  ...audit,
  judge(page, params, around) {
    const findings = audit.judge(page, params, around);
    // Of most pages an audit says nothing.
    return findings.length === 0 ? findings : findings.map(discreet);
  },
});
export const fileAudit = <P>(audit: Omit<FileAudit<P>, 'scope'>): FileAudit<P> => ({
  scope: 'file',
  ...audit,
  judge: (...given) => audit.judge(...given).map(discreet),
});
export const siteAudit = <P>(audit: Omit<SiteAudit<P>, 'scope'>): SiteAudit<P> => ({
  scope: 'site',
  ...audit,
  judge(...given) {
    const judged = audit.judge(...given);
    return { ...judged, findings: judged.findings.map(discreet) };
  },
});

/** A finding as it leaves an audit: no number of a person stands in its words, whatever the audit was looking for. */
function discreet(finding: Finding): Finding {
  const { where, observed, excerpt } = finding;
  return {
    ...finding,
    where: { zh: hideNumbers(where.zh), en: hideNumbers(where.en) },
    observed: hideNumbersBesideAddresses(observed),
    ...(excerpt === undefined ? {} : { excerpt: hideNumbers(excerpt) }),
  };
}
