import type { Draft, DraftNode } from './types.ts';

/** Whether the words of a leaf gave no rule and nobody has said yet that a person judges it, or by which rule else. */
export const isUnread = ({ questions }: Pick<Draft, 'questions'>, { key }: Pick<DraftNode, 'key'>): boolean =>
  questions.some(({ node, code, settled, unasked }) => node === key && code === 'no-rule' && !settled && !unasked);
