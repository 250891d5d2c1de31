import type { Failure } from '../crawl/failure.ts';
import type { Page } from '../gather/page.ts';
import type { History } from './history.ts';
import type { PageKind } from './kind.ts';
import type { Role } from './role.ts';
import type { Shelf } from './shelf.ts';
import type { Transport } from './transport.ts';
import type { Workdays } from './workdays.ts';

/** What is kept of a page once it has been looked at: enough to judge the site, little enough for a hundred thousand. */
export interface PageNote {
  readonly url: string;
  readonly kind: PageKind;
  readonly title: string;
  /** What it calls itself: the name of its column, its title, or the words of the link that led there. */
  readonly name: string;
  /** What it is for; null for most pages. */
  readonly role: Role | null;
  /** Lines of its list, and how many of them have a day. */
  readonly items: number;
  readonly dated: number;
  /** The newest day of its list, ISO. */
  readonly newest: string | null;
  /** A column without a line in its list. */
  readonly blank: boolean;
  /** Characters of visible text. */
  readonly length: number;
}

/** An address that was asked for and not seen. */
export interface Missed {
  readonly url: string;
  readonly failure: Failure;
  readonly status: number;
  /** Pages that lead there, the first few, with the words of the link. */
  readonly from: readonly { readonly url: string; readonly text: string }[];
}

/** What the site's own search gave for a word. */
export interface Searched {
  readonly url: string;
  readonly failure: Failure | null;
  /** Results on its first page; null where they could not be read. */
  readonly hits: number | null;
}

/** A site as one run saw it. */
export interface Site {
  readonly home: string;
  readonly host: string;
  readonly today: string;
  /** The home page; null where it was not seen. */
  readonly front: Page | null;
  /** Whose site it is, as far as anything says; else empty. */
  readonly owner: string;
  readonly pages: readonly PageNote[];
  readonly missed: readonly Missed[];
  /** Links to other sites; null where the run did not ask for them. */
  readonly outer: { readonly asked: number; readonly missed: readonly Missed[] } | null;
  /** Tries at the home page and at what was missed, of this run and of earlier ones. */
  readonly history: History;
  /** Pages that are judged together with others. */
  readonly shelf: Shelf;
  readonly workdays: Workdays;
  /** Whether the run ended before everything that was found had been looked at. */
  readonly cut: boolean;
  /** How it is reached; null where that was not probed. */
  readonly transport: Transport | null;
  /** By word, as far as its search was asked. */
  readonly searched: ReadonlyMap<string, Searched>;
}
