import { marksTold, plain } from '@mingjian/reader/rules';
import { type Choice, choice, instead, marksOf, rulesOf, same } from './choice.ts';
import { withNode } from './nodes.ts';
import type { DraftNode } from './types.ts';

/** 做到的得4分 of an item of 5: all 5 or nothing, the item is worth 4, or what is not done costs 4 of the 5. */
export function marksDiffer(node: DraftNode, text: string): Choice[] {
  const rule = rulesOf(node).find(({ kind }) => kind === 'allOrNothing');
  const [full, told] = [marksOf(node), marksTold(text)[0]?.value];
  if (!rule || full === null || told === undefined) return [];
  const points = String(told);
  return [
    choice('differAll', same, { full }),
    choice(
      'differItem',
      (draft) => withNode(draft, node.key, (one) => ({ ...one, says: { ...one.says, full: points } })),
      { points },
    ),
    choice(
      'differPart',
      instead(node, [rule], (one) => (one.kind === 'allOrNothing' ? { ...one, points } : one)),
      {
        points,
        over: plain(Number(full) - told),
      },
    ),
  ];
}
