import type { DraftQuestion } from './types.ts';

/** Words that no rule stands for. */
export const isRed = (code: DraftQuestion['code']): boolean => code === 'unread' || code === 'no-rule';
