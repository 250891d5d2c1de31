import type { Audit, Finding, Judged, PageAudit } from './audits/audit.ts';
import type { Found } from './crawl/crawl-site.ts';
import type { Failure } from './crawl/failure.ts';
import type { Visit } from './crawl/fetch-one.ts';
import { targetOf } from './crawl/target.ts';
import { blankOf, isColumn } from './derive/blank.ts';
import type { Attempt } from './derive/history.ts';
import { kindOf } from './derive/kind.ts';
import { ownCopy } from './derive/own-copy.ts';
import { nameOf, roleOf } from './derive/role.ts';
import { ShelfMaker } from './derive/shelf.ts';
import type { Missed, PageNote, Site } from './derive/site.ts';
import { noCalendar, type Workdays } from './derive/workdays.ts';
import { decodePage } from './gather/charset.ts';
import { isPage } from './gather/is-page.ts';
import { gatherPage, type Page } from './gather/page.ts';

/** What an audit found on one site. */
export interface Result extends Judged {
  readonly audit: string;
  /** Places found in all; the list of findings may be shorter. */
  readonly count: number;
}

export interface Inspection {
  readonly site: Site;
  readonly results: readonly Result[];
}

/** How a site is looked at once its pages are there, whether they come from the network or were kept. */
export interface ExamineOptions {
  readonly audits: readonly Audit[];
  /** Parameters by the id of an audit, in place of its own. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Day of the inspection in China, ISO. */
  readonly today: string;
  /** The official calendar; without it what counts working days is not judged. */
  readonly workdays?: Workdays;
  /** Hears every finding when it is made. */
  readonly onFinding?: (audit: string, finding: Finding) => void;
  /** Whether links to other sites are collected, to be asked for afterwards. */
  readonly outer?: boolean;
}

/** Findings of one audit that are kept with its result; all of them are told as they come. */
const KEPT = 200;
const REFERRERS = 5;

/**
 * Looks at the pages of one site as they come, and judges the site at the end. Pure but for what it hands to `onFinding`: the same
 * visits in the same order give the same verdicts.
 */
export class Examination {
  readonly #home: string;
  #host: string;
  /** Pages that were examined, wherever one came to them from. */
  readonly #judged = new Set<string>();
  readonly #options: ExamineOptions;
  readonly #looks: readonly Look[];
  readonly #notes: PageNote[] = [];
  readonly #missed = new Map<string, Missed>();
  readonly #from = new Map<string, { url: string; text: string }>();
  readonly #shelf = new ShelfMaker();
  readonly #history = new Map<string, Attempt[]>();
  /** Addresses outside → the page that leads there; null where they are not wanted. */
  readonly #outside: Map<string, { url: string; text: string }> | null;
  readonly #outer = new Map<string, Missed>();
  #askedOuter = 0;
  #front: Page | null = null;

  constructor(home: string, options: ExamineOptions) {
    this.#home = home;
    this.#host = new URL(home).host;
    this.#options = options;
    this.#outside = options.outer ? new Map() : null;
    this.#looks = options.audits.filter((audit) => audit.scope === 'page').map((audit) => new Look(audit, options));
  }

  /** Tries of earlier runs at an address. */
  remember(url: string, attempts: readonly Attempt[]): void {
    this.#history.set(url, [...(this.#history.get(url) ?? []), ...attempts]);
  }

  /**
   * A page that was seen → the addresses of the site that it leads to. A site is where its home page leads; what leads away from there
   * belongs to others, and a file is no page.
   */
  page(visit: Visit): Found[] {
    if (visit.url === this.#home) {
      this.remember(visit.url, [{ at: visit.at, failure: null }]);
      this.#host = new URL(visit.finalUrl).host;
    }
    this.#missed.delete(visit.url);
    const place = visit.finalUrl.split('#', 1)[0] as string;
    const { host } = new URL(place);
    const isOurs = host === this.#host || host === new URL(visit.url).host;
    if (!isOurs || this.#judged.has(place) || !isPage(visit.body, visit.headers['content-type'])) return [];
    this.#judged.add(place);
    const page = gatherPage(place, decodePage(visit.body, visit.headers['content-type']));
    const kind = visit.url === this.#home ? 'home' : kindOf(page, this.#home);
    if (this.#front === null && visit.url === this.#home) this.#front = page;
    const called = this.#from.get(visit.url)?.text ?? '';
    const role = roleOf(page, kind, called);
    this.#notes.push(noteOf(page, kind, nameOf(page, kind, called), role));
    this.#shelf.put(page, role);
    const { today, workdays = noCalendar } = this.#options;
    const around = { kind, role, host: this.#host, today, workdays };
    for (const look of this.#looks) look.at(page, around);
    return this.#found(page);
  }

  /** An address that was not seen; `visit` is the last try, null where there was none. */
  missed(url: string, failure: Failure, visit: Visit | null): void {
    const first = this.#from.get(url);
    this.#missed.set(url, { url, failure, status: visit?.status ?? 0, from: first ? [first] : [] });
    if (visit !== null) this.remember(url, [{ at: visit.at, failure }]);
  }

  /** A file of the site that is there. */
  file(url: string): void {
    this.#missed.delete(url);
  }

  /** Links to other sites that pages lead to, as far as they were seen. */
  outside(): readonly string[] {
    return [...(this.#outside?.keys() ?? [])];
  }

  /** What came of asking for one of them; null: it opens. */
  outer(url: string, failure: Failure | null, visit: Pick<Visit, 'at' | 'status'> | null): void {
    this.#askedOuter += 1;
    if (failure === null) return;
    const first = this.#outside?.get(url);
    this.#outer.set(url, { url, failure, status: visit?.status ?? 0, from: first ? [first] : [] });
    if (visit !== null) this.remember(url, [{ at: visit.at, failure }]);
  }

  /** What the site was found to be. `cut`: not everything that was found was looked at. */
  end(cut: boolean): Inspection {
    const { audits, params, today, workdays = noCalendar, onFinding } = this.#options;
    const site: Site = {
      home: this.#home,
      host: this.#host,
      today,
      front: this.#front,
      pages: this.#notes,
      missed: [...this.#missed.values()],
      outer: this.#outside === null ? null : { asked: this.#askedOuter, missed: [...this.#outer.values()] },
      history: this.#history,
      shelf: this.#shelf,
      workdays,
      cut,
    };
    const results = audits.map((audit): Result => {
      if (audit.scope === 'page') return (this.#looks.find((look) => look.audit === audit) as Look).result(site);
      const judged = audit.judge(site, { ...audit.params, ...params[audit.id] });
      for (const finding of judged.findings) onFinding?.(audit.id, finding);
      return { audit: audit.id, ...judged, findings: judged.findings.slice(0, KEPT), count: judged.findings.length };
    });
    return { site, results };
  }

  #found(page: Page): Found[] {
    const out: Found[] = [];
    for (const { url, kind, text } of page.links) {
      const target = targetOf(url, kind, (host) => host === this.#host);
      if (url !== null && target === 'outside' && this.#outside !== null && !this.#outside.has(url))
        this.#outside.set(ownCopy(url), { url: page.url, text: ownCopy(text) });
      if (url === null || (target !== 'page' && target !== 'file')) continue;
      this.#refer(url, page.url, text);
      out.push({ url, as: target });
    }
    return out;
  }

  /** The first page that leads to an address, and a few more where it turned out to be dead. */
  #refer(url: string, page: string, text: string): void {
    const known = this.#missed.get(url);
    if (known === undefined) {
      if (!this.#from.has(url)) this.#from.set(ownCopy(url), { url: page, text: ownCopy(text) });
    } else if (known.from.length < REFERRERS && known.from.every((one) => one.url !== page)) {
      this.#missed.set(url, { ...known, from: [...known.from, { url: page, text }] });
    }
  }
}

function noteOf(page: Page, kind: PageNote['kind'], name: string, role: PageNote['role']): PageNote {
  let newest: string | null = null;
  let dated = 0;
  for (const { day } of page.items) {
    if (day === null) continue;
    dated += 1;
    if (newest === null || day > newest) newest = day;
  }
  return {
    url: page.url,
    kind,
    title: ownCopy(page.title.slice(0, 120)),
    name: ownCopy(name.slice(0, 60)),
    role,
    items: page.items.length,
    dated,
    newest,
    blank: isColumn(page, kind) && blankOf(page) !== null,
    length: page.text.length,
  };
}

/** One audit of pages on its way through a site. */
class Look {
  readonly audit: PageAudit;
  readonly #params: Readonly<Record<string, unknown>>;
  readonly #tell: ExamineOptions['onFinding'];
  readonly #kept: Finding[] = [];
  #looked = 0;
  #count = 0;

  constructor(audit: PageAudit, { params, onFinding }: ExamineOptions) {
    this.audit = audit;
    this.#params = { ...audit.params, ...params[audit.id] };
    this.#tell = onFinding;
  }

  at(page: Page, around: Parameters<PageAudit['judge']>[2]): void {
    if (!this.audit.appliesTo(page, around)) return;
    this.#looked += 1;
    for (const finding of this.audit.judge(page, this.#params, around)) {
      this.#count += 1;
      // What is kept outlives the page from which its words were cut.
      if (this.#kept.length < KEPT) this.#kept.push(JSON.parse(JSON.stringify(finding)) as Finding);
      this.#tell?.(this.audit.id, finding);
    }
  }

  result({ pages }: Site): Result {
    const { id: audit, finds } = this.audit;
    const rest = { audit, findings: this.#kept, count: this.#count };
    if (this.#count > 0) return { ...rest, verdict: finds };
    if (this.#looked > 0) return { ...rest, verdict: 'pass' };
    return pages.length === 0
      ? { ...rest, verdict: 'notTestable', why: { zh: '一个网页也没有看到', en: 'no page was seen' } }
      : {
          ...rest,
          verdict: 'notApplicable',
          why: { zh: '没有这一项要看的网页', en: 'no page of the kind that this looks at' },
        };
  }
}
