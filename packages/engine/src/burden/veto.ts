import type { Subject } from '../checks/shared/subject.ts';
import { type BurdenFound, foundAt, leavesOf } from './find.ts';

/** What one fault does to the whole: `zero` and `cap` of an item reach no further than the item. */
const WHOLE: ReadonlySet<string> = new Set(['void', 'grade', 'fix']);

/** Rules by which one fault decides the whole assessment, or that call themselves so. */
export const byVeto = (subject: Subject): BurdenFound[] =>
  leavesOf(subject).flatMap((spot) =>
    (spot.node.source.rules ?? [])
      .filter((rule) => (rule.kind === 'veto' && WHOLE.has(rule.effect)) || /一票否决/.test(rule.text))
      .slice(0, 1)
      .map((rule) => foundAt(spot, 'one-vote-veto', rule.text)),
  );
