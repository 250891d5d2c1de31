import type { Attachment, ReadPdf } from './attachments/attachment.ts';
import type { Audit } from './audits/audit.ts';
import { wordsOf } from './audits/words-of.ts';
import type { Search } from './crawl/ask-search.ts';
import type { Found } from './crawl/crawl-site.ts';
import type { Failure } from './crawl/failure.ts';
import type { Visit } from './crawl/fetch-one.ts';
import { targetOf } from './crawl/target.ts';
import type { Attempt } from './derive/history.ts';
import { isSign } from './derive/is-sign.ts';
import { kindOf } from './derive/kind.ts';
import { needsScripts } from './derive/needs-scripts.ts';
import { noteOf } from './derive/note-of.ts';
import { ownCopy } from './derive/own-copy.ts';
import { ownerOf } from './derive/report/issuer.ts';
import { nameOf, roleOf } from './derive/role.ts';
import { hitsIn, searchAddress, searchFormOf } from './derive/search.ts';
import { ShelfMaker } from './derive/shelf.ts';
import type { Missed, PageNote, Searched, Site } from './derive/site.ts';
import type { Transport } from './derive/transport.ts';
import { noCalendar, type Workdays } from './derive/workdays.ts';
import { decodePage } from './gather/charset.ts';
import { isPage } from './gather/is-page.ts';
import { gatherPage, type Page } from './gather/page.ts';
import { KnownAddresses } from './gather/resolve.ts';
import { KEPT, Look, type Result, type Tell } from './look.ts';

export type { Result } from './look.ts';

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
  /** The unit whose site it is, by its name; without it, what the site calls itself. */
  readonly unit?: string;
  /** The official calendar; without it what counts working days is not judged. */
  readonly workdays?: Workdays;
  /** Reads the pages of a PDF; without it their words are not looked at. */
  readonly readPdf?: ReadPdf;
  /** Hears every finding when it is made. */
  readonly onFinding?: Tell;
  /** Whether links to other sites are collected, to be asked for afterwards. */
  readonly outer?: boolean;
}

const REFERRERS = 5;

/**
 * Looks at the pages of one site as they come, and judges the site at the end. Pure but for what it hands to `onFinding`: the same
 * visits in the same order give the same verdicts.
 */
export class Examination {
  readonly #home: string;
  /** The page that stands for the home page: the one to which a home page sends on that is nothing else. */
  #frontAt: string;
  #host: string;
  /** Pages that were examined, wherever one came to them from. */
  readonly #judged = new Set<string>();
  readonly #options: ExamineOptions;
  readonly #looks: readonly Look[];
  readonly #notes: PageNote[] = [];
  readonly #missed = new Map<string, Missed>();
  readonly #from = new Map<string, { url: string; text: string }>();
  readonly #addresses = new KnownAddresses();
  readonly #shelf = new ShelfMaker();
  readonly #history = new Map<string, Attempt[]>();
  /** Addresses outside → the page that leads there; null where they are not wanted. */
  readonly #outside: Map<string, { url: string; text: string }> | null;
  readonly #outer = new Map<string, Missed>();
  readonly #searched = new Map<string, Searched>();
  #askedOuter = 0;
  #front: Page | null = null;
  #unread = 0;
  #transport: Transport | null = null;

  constructor(home: string, options: ExamineOptions) {
    this.#home = home;
    this.#frontAt = home;
    this.#host = new URL(home).host;
    this.#options = options;
    this.#outside = options.outer ? new Map() : null;
    this.#looks = options.audits.flatMap((audit) =>
      audit.scope === 'site' ? [] : [new Look(audit, options.params[audit.id], options.onFinding)],
    );
  }

  /** Tries of earlier runs at an address. */
  remember(url: string, attempts: readonly Attempt[]): void {
    this.#history.set(url, [...(this.#history.get(url) ?? []), ...attempts]);
  }

  /**
   * A page that was seen → the addresses of the site that it is the first to lead to. A site is where its home page leads; what leads
   * away from there belongs to others, and a file is no page.
   */
  page(visit: Visit): Found[] {
    if (visit.url === this.#home) this.remember(visit.url, [{ at: visit.at, failure: null }]);
    const isFront = visit.url === this.#frontAt;
    if (isFront) this.#host = new URL(visit.finalUrl).host;
    this.#missed.delete(visit.url);
    const place = visit.finalUrl.split('#', 1)[0] as string;
    const { host } = new URL(place);
    const isOurs = host === this.#host || host === new URL(visit.url).host;
    if (!isOurs || this.#judged.has(place) || !isPage(visit.body, visit.headers['content-type'])) return [];
    this.#judged.add(place);
    const page = gatherPage(place, decodePage(visit.body, visit.headers['content-type']), this.#addresses);
    if (isSign(page)) return this.#sentOn(page, isFront);
    if (visit.rendered !== true && needsScripts(page)) {
      this.missed(visit.url, 'scripts', visit);
      return this.#found(page);
    }
    const kind = isFront ? 'home' : kindOf(page, this.#home);
    if (this.#front === null && isFront) this.#front = page;
    const called = this.#from.get(visit.url)?.text ?? '';
    const role = roleOf(page, kind, called);
    this.#notes.push(noteOf(page, kind, nameOf(page, kind, called), role));
    this.#shelf.put(page, role);
    const { today, workdays = noCalendar } = this.#options;
    const owner = this.#ownerBy(this.#front ?? page);
    const around = { kind, role, host: this.#host, owner, today, workdays, access: visit.access ?? null };
    for (const look of this.#looks) look.page(page, around);
    return this.#found(page);
  }

  /** Whose site it is: who is said to run it, else what a page of it says. */
  #ownerBy(page: Page | null): string {
    return this.#options.unit ?? (page ? ownerOf(page) : '');
  }

  /** An address that was not seen; `visit` is the last try, null where there was none. */
  missed(url: string, failure: Failure, visit: Visit | null): void {
    const first = this.#from.get(url);
    this.#missed.set(url, { url, failure, status: visit?.status ?? 0, from: first ? [first] : [] });
    if (visit !== null) this.remember(url, [{ at: visit.at, failure }]);
  }

  /** How many addresses were not seen so far. */
  get lost(): number {
    return this.#missed.size;
  }

  /** A file of the site that is there. */
  file(url: string): void {
    this.#missed.delete(url);
  }

  /** What a file says; null where its words could not be read. */
  attachment(file: Attachment | null): void {
    if (file === null) this.#unread += 1;
    else for (const look of this.#looks) look.file(file);
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

  /** Where the search of the site is asked for the words that the audits look for; nowhere where it cannot be asked. */
  searches(): readonly Search[] {
    const form = this.#front === null ? 'none' : searchFormOf(this.#front);
    if (typeof form === 'string') return [];
    return wordsOf(this.#options).map((word) => ({ word, url: searchAddress(form, word) }));
  }

  /** What the search answered to a word. */
  searched(word: string, { finalUrl: url, failure, body, headers }: Visit): void {
    const answer = failure === null ? gatherPage(url, decodePage(body, headers['content-type'])) : null;
    const hits = answer === null || this.#front === null ? null : hitsIn(answer, word, this.#front);
    this.#searched.set(word, { url, failure, hits });
  }

  /** What probes saw of how the site is reached; without it the audits of that say that they could not look. */
  probed(transport: Transport): void {
    this.#transport = transport;
  }

  /** What the site was found to be. `cut`: not everything that was found was looked at. */
  end(cut: boolean): Inspection {
    const { audits, params, today, workdays = noCalendar, onFinding } = this.#options;
    const missed = [...this.#missed.values()];
    const site: Site = {
      home: this.#home,
      host: this.#host,
      today,
      front: this.#front,
      owner: this.#ownerBy(this.#front),
      pages: this.#notes,
      missed,
      outer: this.#outside === null ? null : { asked: this.#askedOuter, missed: [...this.#outer.values()] },
      history: this.#history,
      shelf: this.#shelf,
      workdays,
      // What a page says that was not read, nobody knows: it was not all looked at.
      cut: cut || missed.some(({ failure }) => failure === 'scripts'),
      transport: this.#transport,
      searched: this.#searched,
    };
    const results = audits.map((audit): Result => {
      if (audit.scope !== 'site')
        return (this.#looks.find((look) => look.audit === audit) as Look).result(site.pages.length, this.#unread);
      const judged = audit.judge(site, { ...audit.params, ...params[audit.id] });
      for (const finding of judged.findings) onFinding?.(audit.id, finding);
      return { audit: audit.id, ...judged, findings: judged.findings.slice(0, KEPT), count: judged.findings.length };
    });
    return { site, results };
  }

  /** A page that only sends on is not judged; where it is the home page, what it leads to is. */
  #sentOn(page: Page, isFront: boolean): Found[] {
    const to = page.refresh;
    if (to === null) return this.#found(page);
    if (isFront) {
      this.#frontAt = to;
      this.#host = new URL(to).host;
    }
    return [...(new URL(to).host === this.#host ? [{ url: to, as: 'page' as const }] : []), ...this.#found(page)];
  }

  #found(page: Page): Found[] {
    const out: Found[] = [];
    for (const { url, kind, text } of page.links) {
      if (url === null || kind === 'form') continue;
      const missed = this.#missed.get(url);
      if (missed !== undefined) this.#referAgain(missed, page.url, text);
      // Most links of a page stand on every page; a way that was told is not told again.
      if (this.#from.has(url)) continue;
      const target = targetOf(url, kind, (host) => host === this.#host);
      if (target === 'outside' && this.#outside !== null && !this.#outside.has(url))
        this.#outside.set(url, { url: page.url, text: ownCopy(text) });
      if (target !== 'page' && target !== 'file') continue;
      if (missed === undefined) this.#from.set(url, { url: page.url, text: ownCopy(text) });
      out.push({ url, as: target });
    }
    return out;
  }

  /** A few more pages that lead to an address that turned out to be dead. */
  #referAgain(missed: Missed, page: string, text: string): void {
    const { url, from } = missed;
    if (from.length < REFERRERS && from.every((one) => one.url !== page))
      this.#missed.set(url, { ...missed, from: [...from, { url: page, text: ownCopy(text) }] });
  }
}
