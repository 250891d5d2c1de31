import { readClause } from '../clauses/index.ts';
import type { Branch } from './branch.ts';

/** Fewer criteria that tell them apart make no classes of a plan. */
const LEAST = 3;

// Each criterion is read once more here: what its classes are must be known before a rule of it can be made.
/** 产区得4分，非产区得3分: the classes that the criteria of a plan tell apart most often; none where they seldom do. */
export function classesTold(branches: readonly Branch[]): readonly string[] {
  const told = new Map<string, { readonly labels: readonly string[]; times: number }>();
  for (const labels of branches.flatMap(labelsIn)) {
    const key = [...labels].sort().join(' ');
    const before = told.get(key);
    told.set(key, { labels: before?.labels ?? labels, times: (before?.times ?? 0) + 1 });
  }
  const [most] = [...told.values()].sort((a, b) => b.times - a.times);
  return most && most.times >= LEAST ? most.labels : [];
}

function labelsIn({ row, children }: Branch): (readonly string[])[] {
  const rules = row ? readClause({ text: row.criterion || row.content }).rules : [];
  const own = rules.flatMap((rule) => ('byClass' in rule && rule.byClass ? [Object.keys(rule.byClass)] : []));
  return [...own, ...children.flatMap(labelsIn)];
}
