import type { PlanNode } from '@mingjian/engine';

/** Longer ones are cut: the log names the clause, the plan has all of it. */
const LONGEST = 400;

/** The clause of a leaf as a record names it: where it stands in the document, and by what one scores there. */
export function standardOf({ source, rules }: Pick<PlanNode, 'source' | 'rules'>): string {
  const words = source.criterion ?? rules.map(({ text }) => text).join('；');
  const whole = [source.clause, words].filter(Boolean).join('：').replace(/\s+/g, ' ').trim();
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}……` : whole;
}
