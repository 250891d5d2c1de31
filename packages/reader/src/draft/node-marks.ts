import type { SchemeNode } from '@mingjian/model';
import { tidy } from '../clauses/tidy.ts';

/** Marks of a node as stated, or as its parts add up; NaN where any is open or differs by class. */
export function nodeMarks({ full, children }: SchemeNode): number {
  if (full !== undefined) return typeof full === 'string' ? Number(full) : Number.NaN;
  return marksTogether(children ?? []);
}

/** Marks of nodes together, on the same terms. */
export const marksTogether = (nodes: readonly SchemeNode[]): number =>
  tidy(nodes.reduce((sum, node) => sum + nodeMarks(node), 0));
