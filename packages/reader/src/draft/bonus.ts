import type { SchemeNode } from '@mingjian/model';
import { marksTogether, nodeMarks } from './node-marks.ts';

const NAMED =
  /^(?:加分|附加分?|奖励|奖扣分?|奖惩|加减分|加扣分|加、扣分|扣分|倒扣分?|减分)(?:项|项目|事项|指标|环节|部分|因素)?$|(?:加分|奖扣分|附加分|加减分|加扣分|扣分)(?:项|项目|事项|指标)?$/;
const WHOLE = 100;

/** 加分项, 奖扣分项目（2）: a name that says that it stands outside the full marks. */
export const isBesideName = (name: string): boolean => NAMED.test(name.replace(/（\d+）$/, ''));

/**
 * Parts that stand outside the full marks (加分项, 奖扣分项目): called so, at the end, and what is left adds up to the marks that the
 * document states, or to a hundred. Where the sums say that they stand inside, they stay; where marks are hidden, `ask` is told each.
 */
export function splitBonus(
  parts: readonly SchemeNode[],
  stated: number | null,
  ask: (part: SchemeNode) => void = () => undefined,
): { base: SchemeNode[]; extra: SchemeNode[] } {
  const named = parts.filter(({ name }) => isBesideName(name));
  const others = parts.filter((part) => !named.includes(part));
  const fits = others.length > 0 && marksTogether(others) === (stated ?? WHOLE);
  // Where the document hides the marks nobody can add them up.
  const hidden = others.length > 0 && Number.isNaN(marksTogether(others));
  // What has no marks of its own can be no part of the sum.
  const extra = named.filter((part) => others.length > 0 && (fits || nodeMarks(part) === 0 || hidden));
  if (hidden) extra.forEach(ask);
  return { base: parts.filter((part) => !extra.includes(part)), extra: extra.map(fromNothing) };
}

/** Beside the full marks everything begins at nothing. */
function fromNothing({ start: _, children, ...part }: SchemeNode): SchemeNode {
  return { ...part, ...(children ? { children: children.map(fromNothing) } : {}) };
}
