import type { Scheme, SchemeNode } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';

/** A node on the workbench: what the scheme says of it, with an identity that renaming and moving do not change. */
export interface DraftNode {
  readonly key: string;
  /** Place in the document it was read from; null where somebody added it. */
  readonly at: string | null;
  readonly says: Omit<SchemeNode, 'children'>;
  /** The sum that the document states for a group. */
  readonly stated: string | null;
  /** Null: a leaf. */
  readonly children: readonly DraftNode[] | null;
}

/** The table of one class where each has its own, else the only one. */
export interface DraftTree {
  readonly sheet: string | null;
  readonly nodes: readonly DraftNode[];
}

export interface DraftQuestion {
  readonly id: string;
  readonly code: QuestionCode;
  /** Key of the node; null: the whole scheme. */
  readonly node: string | null;
  readonly at: string | null;
  readonly text: string;
  readonly settled: Settled | null;
}

/** Who looked at a question and found it in order; instant ISO 8601. */
export interface Settled {
  readonly by: string;
  readonly at: string;
}

/** A scheme in the making. Never changed: every edit makes another one. */
export interface Draft {
  /** Everything but the trees and the stated sums. */
  readonly frame: Scheme;
  readonly trees: readonly DraftTree[];
  readonly questions: readonly DraftQuestion[];
  /** Values for open parameters, by name. */
  readonly answers: Readonly<Record<string, string>>;
  /** For the next key. */
  readonly next: number;
}
