import { type Choice, choice, same } from './choice.ts';
import { withNode } from './nodes.ts';
import type { DraftNode } from './types.ts';

/** 产区得4分，非产区得3分 beside a cell that says 3: each class by its own marks, or one figure for all. */
export function classMarks({ key, says }: DraftNode): Choice[] {
  if (typeof says.full !== 'object') return [];
  const figures = [...new Set(Object.values(says.full))];
  return [
    choice('marksByClass', same),
    ...figures.map((full) =>
      choice('marksAll', (draft) => withNode(draft, key, (one) => ({ ...one, says: { ...one.says, full } })), { full }),
    ),
  ];
}

/** 倒扣: below nothing, or as every other loss. */
export function belowZero({ key }: DraftNode): Choice[] {
  return [
    choice('belowKeep', same),
    choice('belowNone', (draft) =>
      withNode(draft, key, (one) => {
        const { floor: _, belowZero: __, ...says } = one.says;
        return { ...one, says };
      }),
    ),
  ];
}
