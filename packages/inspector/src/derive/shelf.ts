import type { Page } from '../gather/page.ts';
import { bodyOf } from './body.ts';
import { documentOf } from './document.ts';
import { type InterpretationForm, interpretationOf } from './interpretation.ts';
import { type Leader, leaderOf } from './leader.ts';
import { ownCopy } from './own-copy.ts';
import { numberIn } from './report/figures.ts';
import { reportOf } from './report/report.ts';
import type { Stock } from './report/stock.ts';
import type { Role } from './role.ts';
import { type Sentences, sentencesOf } from './sentences.ts';
import { websiteReportOf } from './website-report.ts';

/** What is kept of a policy document to set it beside others once all pages have been seen. */
export interface DocumentNote {
  readonly url: string;
  readonly title: string;
  readonly number: string;
  readonly index: string | null;
  readonly published: string | null;
  readonly sentences: Sentences;
  /** Pages that it calls an interpretation. */
  readonly leads: readonly string[];
}

export interface InterpretationNote {
  readonly url: string;
  readonly title: string;
  /** The document that its title names. */
  readonly names: string | null;
  readonly published: string | null;
  readonly forms: readonly InterpretationForm[];
  readonly sentences: Sentences;
  /** Pages whose words are those of a document. */
  readonly leads: readonly string[];
}

/** The figures of an annual report that another year's has to fit. */
export interface ReportNote {
  readonly url: string;
  readonly year: number;
  /** Its title without the year: reports of one body. */
  readonly body: string;
  readonly carriedIn: readonly (number | null)[] | null;
  readonly carriedOut: readonly (number | null)[] | null;
  readonly stock: readonly Stock[];
}

export interface LeaderNote extends Leader {
  readonly url: string;
  readonly title: string;
}

/** An annual statement of website work. */
export interface WebsiteReportNote {
  readonly url: string;
  readonly year: number | null;
}

/** What is kept of the few pages that are judged together, in the order in which they were seen. */
export interface Shelf {
  readonly documents: readonly DocumentNote[];
  readonly interpretations: readonly InterpretationNote[];
  readonly reports: readonly ReportNote[];
  readonly leaders: readonly LeaderNote[];
  readonly websiteReports: readonly WebsiteReportNote[];
}

/** Links of one page that are kept; a page that leads to more documents is a list. */
const MOST_LEADS = 12;
const TO_INTERPRETATION = /解读|读懂|图解|图说|问答/;
const TO_DOCUMENT =
  /通知|意见|办法|规定|方案|细则|决定|规划|计划|公告|通告|措施|条例|原文|原件|政策文件|相关文件|文件全文/;

export class ShelfMaker implements Shelf {
  readonly documents: DocumentNote[] = [];
  readonly interpretations: InterpretationNote[] = [];
  readonly reports: ReportNote[] = [];
  readonly leaders: LeaderNote[] = [];
  readonly websiteReports: WebsiteReportNote[] = [];

  /** Takes a note of a page where it is one of these. */
  put(page: Page, role: Role | null): void {
    const document = documentOf(page);
    if (document !== null)
      this.documents.push({
        url: page.url,
        title: titleOf(page),
        number: ownCopy(document.number),
        index: document.elements.index === undefined ? null : ownCopy(document.elements.index),
        published: document.published,
        sentences: sentencesOf(bodyOf(page)),
        leads: leadsOf(page, TO_INTERPRETATION),
      });
    const interpretation = document === null ? interpretationOf(page) : null;
    if (interpretation !== null)
      this.interpretations.push({
        url: page.url,
        title: titleOf(page),
        names: interpretation.names === null ? null : ownCopy(interpretation.names),
        published: interpretation.published,
        forms: interpretation.forms,
        sentences: sentencesOf(bodyOf(page)),
        leads: leadsOf(page, TO_DOCUMENT),
      });
    const leader = leaderOf(page, role);
    if (leader !== null) this.leaders.push({ url: page.url, title: titleOf(page), ...leader });
    const websiteReport = websiteReportOf(page);
    if (websiteReport !== null) this.websiteReports.push({ url: page.url, year: websiteReport.year });
    const report = reportOf(page);
    if (report !== null && report.year !== null) {
      const { applications, stock } = report;
      this.reports.push({
        url: page.url,
        year: report.year,
        body: titleOf(page).replace(/[（(]?20\d{2}\s*年?度?[）)]?/g, ''),
        carriedIn: applications?.carriedIn.figures.map(numberIn) ?? null,
        carriedOut: applications?.carriedOut.figures.map(numberIn) ?? null,
        stock: stock.map(({ name, ...figures }) => ({ name: ownCopy(name), ...figures })),
      });
    }
  }
}

function titleOf({ metas, title }: Page): string {
  const tag = metas.find(({ name }) => /^ArticleTitle$/i.test(name))?.content.trim();
  return ownCopy((tag || (title.split(/[-_|]/)[0] ?? '')).trim().slice(0, 120));
}

function leadsOf({ links, url: own }: Page, words: RegExp): string[] {
  const leads = new Set<string>();
  for (const { url, kind, text } of links) {
    if (kind !== 'page' || url === null || url === own || text.length < 2 || !words.test(text)) continue;
    leads.add(ownCopy(url));
    if (leads.size === MOST_LEADS) break;
  }
  return [...leads];
}
