import type { DraftQuestion } from './types.ts';

/** What one does about a question without a ready answer: where it is put right, and what it means to let it stand. */
export type Mend =
  | 'mendRound'
  | 'mendAbout'
  | 'mendTree'
  | 'mendFigure'
  | 'mendCount'
  | 'mendUnread'
  | 'mendPerson'
  | 'mendNode';

const OF_CODE: Partial<Record<DraftQuestion['code'], Mend>> = {
  'steps-dated': 'mendRound',
  'title-missing': 'mendAbout',
  'period-guessed': 'mendAbout',
  'units-missing': 'mendAbout',
  'units-twice': 'mendAbout',
  'class-unknown': 'mendAbout',
  'grades-open': 'mendAbout',
  'words-outside': 'mendTree',
  'doubt-masked': 'mendFigure',
  'doubt-no-target': 'mendFigure',
  'doubt-what-is-counted': 'mendCount',
  unread: 'mendUnread',
  'no-rule': 'mendPerson',
};

/** Where something without a ready answer is put right. */
export const mendOf = ({ code, node }: Pick<DraftQuestion, 'code' | 'node'>): Mend =>
  OF_CODE[code] ?? (node === null ? 'mendTree' : 'mendNode');
