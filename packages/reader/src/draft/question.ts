import type { Place } from '@mingjian/model/problem';
import type { DoubtCode } from '../clauses/index.ts';

/** What the reader could not settle alone; a person answers it before the scheme is published. */
export type QuestionCode =
  | 'unread'
  | 'no-rule'
  | 'points-missing'
  | 'points-guessed'
  | 'points-by-sum'
  | 'level-by-sum'
  | 'level-by-words'
  | 'stage-read'
  | 'steps-dated'
  | 'results-apart'
  | 'bonus-by-name'
  | 'beside-marks'
  | 'units-named'
  | 'outline-read'
  | 'table-restored'
  | 'names-joined'
  | 'sum-differs'
  | 'parts-by-unit'
  | 'columns-guessed'
  | 'no-table'
  | 'class-unknown'
  | 'units-missing'
  | 'units-twice'
  | 'cut-off'
  | 'period-guessed'
  | 'na-unsaid'
  | 'places-unsaid'
  | 'part-step'
  | 'due-day'
  | 'marks-together'
  | 'zero-of-what'
  | 'lost-twice'
  | 'how-earned'
  | 'share-of-what'
  | 'price-shared'
  | 'kinds-of-unit'
  | 'marks-differ'
  | 'bonus-within'
  | 'class-marks'
  | 'below-zero'
  | 'day-quota'
  | 'words-outside'
  | 'grades-open'
  | 'shares-stated'
  | 'ratio-stated'
  | 'title-missing'
  | `doubt-${DoubtCode}`;

export interface Question {
  readonly code: QuestionCode;
  /** Where in the document. */
  readonly place: Place;
  /** Path of the node that it concerns, names joined by `/`; absent: the whole scheme. */
  readonly node?: string;
  /** The words in question. */
  readonly text: string;
}
