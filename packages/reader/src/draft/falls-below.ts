import type { SchemeNode } from '@mingjian/model';

type Reaching = Pick<SchemeNode, 'full' | 'floor' | 'belowZero'> & { readonly children?: unknown };

/**
 * Whether a part takes from what the others around it have: 同时倒扣1分 in an item of 2 is taken from the whole, so that the section which
 * holds the item must not end at nothing. An item without marks of its own takes from those of its section, and ends with them.
 */
export function fallsBelow({ full, floor, belowZero, children }: Reaching): boolean {
  if (children) return belowZero === true;
  const least = typeof floor === 'object' ? Object.values(floor) : [floor];
  return full !== undefined && (belowZero === true || least.some((points) => Number(points) < 0));
}
