import type { Rule } from '@mingjian/model';
import { add, type Exact, min, points } from '../../number/exact.ts';
import type { Spot } from './subject.ts';

/**
 * The most that the rules of a leaf that count give together, each within its own limit and that of its group; what takes gives nothing. Null where the
 * document leaves one of their figures open.
 */
export function mostGiven({ node }: Spot, counts: (rule: Rule) => boolean): Exact | null {
  const giving = node.rules.filter(({ compiled, source }) => compiled.sign === 'gives' && counts(source));
  const said = giving.map(({ source, group }) => [source, node.source.groups?.[node.groups[group]?.name ?? '']]);
  if (/"\$/.test(JSON.stringify(said))) return null;
  const sum = (at: number): Exact =>
    giving
      .filter(({ group }) => group === at)
      .reduce<Exact>(
        (all, { compiled: { best }, limit }) => add(all, limit === null ? best : min(best, limit)),
        points(0),
      );
  return node.groups.reduce((all, { limit }, at) => add(all, min(sum(at), limit)), sum(-1));
}
