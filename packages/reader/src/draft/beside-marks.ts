import type { Rule, SchemeNode } from '@mingjian/model';

/**
 * An item beside the full marks that states marks and also takes some, or gives more of them at once than it states (分值7，奖20、扣20分): its
 * figures side by side, to be asked whether its marks are a limit and of what. Undefined where there is nothing to ask, or a limit says it.
 */
export function besideMarks({ name, full, rules = [], floor }: Omit<SchemeNode, 'children'>): string | undefined {
  if (typeof full !== 'string' || full.startsWith('$') || floor !== undefined) return undefined;
  const given = most(rules.flatMap((rule) => (rule.kind === 'award' ? [rule.points] : [])));
  const taken = most(rules.flatMap(takenBy));
  if (taken === null && (given === null || given <= Number(full))) return undefined;
  const figures = [given === null ? [] : [`单次加${given}分`], taken === null ? [] : [`单次扣${taken}分`]].flat();
  return `${name}：分值${full}分，${figures.join('，')}`;
}

function takenBy(rule: Rule): unknown[] {
  if (rule.kind === 'deduct' || rule.kind === 'fixed') return [rule.points];
  return rule.kind === 'severity' ? rule.levels.map(({ points }) => points) : [];
}

/** The highest of the amounts; what is open or differs by class is left to the others. */
function most(amounts: readonly unknown[]): number | null {
  const known = amounts.flatMap((one) => (typeof one === 'string' && !one.startsWith('$') ? [Number(one)] : []));
  return known.length > 0 ? Math.max(...known) : null;
}
