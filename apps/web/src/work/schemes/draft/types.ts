import type { Scheme, SchemeNode } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';
import type { Answer } from './choice-id.ts';

/** Words that rules are read from. */
export type WordField = 'criterion' | 'requirement';

/** A node on the workbench: what the scheme says of it, with an identity that renaming and moving do not change. */
export interface DraftNode {
  readonly key: string;
  /** Place in the document it was read from; null where somebody added it. */
  readonly at: string | null;
  readonly says: Omit<SchemeNode, 'children'>;
  /** The document's words where somebody gave others for the reading; empty: it has none there. */
  readonly printed?: Readonly<Partial<Record<WordField, string>>>;
  /** The rules are not those that the criterion's words give: somebody wrote them, and a change of words leaves them. */
  readonly written?: true;
  /** Null: a leaf. */
  readonly children: readonly DraftNode[] | null;
}

/** Lists of nodes below the root of a result: its indicators, points beside them, points after the composition. */
export type RootList = 'children' | 'extra' | 'after';

/** Where a list of nodes stands in the scheme: a table by its name, or a list of a result. */
export type Place =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'result'; readonly result: string; readonly list: RootList };

export interface DraftTree {
  readonly place: Place;
  readonly nodes: readonly DraftNode[];
}

/** A sum that the document states, with the key of the group that it is about; null: none of the groups here. */
export interface DraftStated {
  readonly row: Scheme['stated'][number];
  readonly node: string | null;
  /** Id of the result whose total it is. */
  readonly total?: string;
}

export interface DraftQuestion {
  readonly id: string;
  readonly code: QuestionCode;
  /** Key of the node; null: the whole scheme. */
  readonly node: string | null;
  readonly at: string | null;
  readonly text: string;
  readonly settled: Settled | null;
  /** The ready answer that was chosen. */
  readonly answer?: Answer;
  /** The answer leaves marks that nobody can reach, and somebody says that the plan has it so. */
  readonly asPrinted?: true;
  /** An answer was chosen and does not fit the words that are there now, so it is open again. */
  readonly lapsed?: true;
  /** It was settled, and the words that are there now do not ask it. */
  readonly unasked?: true;
}

/** Who looked at a question, or at advice, and found it in order; instant ISO 8601. */
export interface Settled {
  readonly by: string;
  readonly at: string;
}

/** A scheme in the making. Never changed: every edit makes another one. */
export interface Draft {
  /** Everything but the trees and the stated sums. */
  readonly frame: Scheme;
  readonly trees: readonly DraftTree[];
  readonly stated: readonly DraftStated[];
  readonly questions: readonly DraftQuestion[];
  /** Values for open parameters, by name. */
  readonly answers: Readonly<Record<string, string>>;
  /** Advice of the burden check that somebody knows of, by what it is about. */
  readonly known: Readonly<Record<string, Settled>>;
  /** For the next key. */
  readonly next: number;
}
