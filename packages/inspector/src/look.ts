import type { Attachment } from './attachments/attachment.ts';
import type { Around, FileAudit, Finding, Judged, PageAudit, Words } from './audits/audit.ts';

/** What an audit found on one site. */
export interface Result extends Judged {
  readonly audit: string;
  /** Places found in all; the list of findings may be shorter. */
  readonly count: number;
}

/** Hears every finding when it is made. */
export type Tell = (audit: string, finding: Finding) => void;

/** Findings of one audit that are kept with its result; all of them are told as they come. */
export const KEPT = 200;

/** One audit of pages or files on its way through a site. */
export class Look {
  readonly audit: PageAudit | FileAudit;
  readonly #params: Readonly<Record<string, unknown>>;
  readonly #tell: Tell | undefined;
  readonly #kept: Finding[] = [];
  #looked = 0;
  #count = 0;

  constructor(audit: PageAudit | FileAudit, params: Readonly<Record<string, unknown>> | undefined, tell?: Tell) {
    this.audit = audit;
    this.#params = { ...audit.params, ...params };
    this.#tell = tell;
  }

  page(page: Parameters<PageAudit['judge']>[0], around: Around): void {
    if (this.audit.scope === 'page' && this.audit.appliesTo(page, around))
      this.#take(this.audit.judge(page, this.#params, around));
  }

  file(file: Attachment): void {
    if (this.audit.scope === 'file') this.#take(this.audit.judge(file, this.#params));
  }

  #take(findings: readonly Finding[]): void {
    this.#looked += 1;
    for (const finding of findings) {
      this.#count += 1;
      // What is kept outlives the page from which its words were cut.
      if (this.#kept.length < KEPT) this.#kept.push(JSON.parse(JSON.stringify(finding)) as Finding);
      this.#tell?.(this.audit.id, finding);
    }
  }

  /** `pages`: how many were seen. `unread`: files that were fetched and whose words could not be read. */
  result(pages: number, unread: number): Result {
    const { id: audit, scope, finds } = this.audit;
    const rest = { audit, findings: this.#kept, count: this.#count };
    if (this.#count > 0) return { ...rest, verdict: finds };
    if (this.#looked > 0)
      return scope === 'file' && unread > 0
        ? { ...rest, verdict: 'pass', why: partly(this.#looked, unread) }
        : { ...rest, verdict: 'pass' };
    if (pages === 0)
      return { ...rest, verdict: 'notTestable', why: { zh: '一个网页也没有看到', en: 'no page was seen' } };
    if (this.audit.scope === 'page' && this.audit.needs === 'browser')
      return { ...rest, verdict: 'notTestable', why: { zh: '没有用浏览器看', en: 'no browser looked' } };
    if (scope === 'file' && unread > 0) return { ...rest, verdict: 'notTestable', why: partly(0, unread) };
    const why: Words =
      scope === 'file'
        ? { zh: '没有取附件', en: 'no files were fetched' }
        : { zh: '没有这一项要看的网页', en: 'no page of the kind that this looks at' };
    return { ...rest, verdict: 'notApplicable', why };
  }
}

const partly = (read: number, unread: number): Words => ({
  zh: `读了${read}个附件，${unread}个读不了`,
  en: `${read} files were read, ${unread} could not be`,
});
