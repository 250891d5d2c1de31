import type { Amount, SchemeNode } from '@mingjian/model';

/** How far an item goes, as somebody settled it: what no criterion says by itself. */
export type Reach = Pick<SchemeNode, 'ceiling' | 'floor' | 'belowZero'>;

/** 本项最多得12分。本项加分、扣分都以5分为限。: how far an item goes in plain words; empty: as far as its marks. `say` writes an amount. */
export function reachWords({ ceiling, floor, belowZero, full }: Reach & Pick<SchemeNode, 'full'>, say: Say): string {
  const both = typeof floor === 'string' && floor === `-${full}`;
  return [
    ceiling === undefined ? '' : ceiling === 'none' ? '本项得分不封顶。' : `本项最多得${say(ceiling)}分。`,
    floor === undefined ? '' : both ? `本项加分、扣分都以${full}分为限。` : `本项最低为${say(floor)}分。`,
    belowZero ? '本项可以扣到零分以下。' : '',
  ].join('');
}
type Say = (amount: Amount) => string;

const SAID =
  /本项(?:最多得(\d+(?:\.\d+)?|\*+)分|(得分不封顶)|加分、扣分都以(\d+(?:\.\d+)?)分为限|最低为(-?\d+(?:\.\d+)?)分|(可以扣到零分以下))。\s*/g;

/** What the remark beside an item says of how far it goes, and the rest of the remark. `open` stands for a figure that is hidden. */
export function reachIn(remark: string, open: (text: string) => string): { reach: Reach; rest: string } {
  const reach: Reach = {};
  for (const [text, most, endless, both, least, below] of remark.matchAll(SAID)) {
    if (most !== undefined) reach.ceiling = most.startsWith('*') ? open(text.trim()) : most;
    if (endless !== undefined) reach.ceiling = 'none';
    if (both !== undefined) reach.floor = `-${both}`;
    if (least !== undefined) reach.floor = least;
    if (below !== undefined) reach.belowZero = true;
  }
  return { reach, rest: remark.replace(SAID, '').trim() };
}
