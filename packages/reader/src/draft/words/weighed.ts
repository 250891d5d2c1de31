import type { SchemeNode } from '@mingjian/model';
import { nodeMarks } from '../node-marks.ts';
import type { Share } from './shares.ts';

/**
 * The parts of a result under the shares that the document states for them: each gets its weight, unless its marks are that share
 * already. Undefined where shares and parts do not match one to one by their names.
 */
export function weighed(parts: readonly SchemeNode[], shares: readonly Share[]): SchemeNode[] | undefined {
  if (parts.length !== shares.length) return undefined;
  const found = shares.map(({ name }) =>
    parts.findIndex((part) => part.name.includes(name) || name.includes(part.name)),
  );
  if (found.includes(-1) || new Set(found).size !== parts.length) return undefined;
  return parts.map((part, at) => {
    const share = shares[found.indexOf(at)]?.share;
    return share === undefined || nodeMarks(part) === Number(share) ? part : { ...part, weight: share };
  });
}
