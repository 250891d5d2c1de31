import type { Draft } from './draft.ts';
import type { PlanSingle } from './plan.ts';

// Which nodes have a short way through the score, once everything that hangs on them is known.

/** Whether nothing comes after the sum of the node's rules or children but its floor and ceiling. */
function isBare(node: Draft): boolean {
  const alone = node.extra.length === 0 && node.after.length === 0 && node.vetoes.length === 0;
  return alone && node.compose === null && node.own < 0 && node.factor === null && node.places === null;
}

/** Whether a node is nothing but the sum of its children, once everything that hangs on it is known. */
export function isPlain(node: Draft): boolean {
  const summed = !node.leaf && !node.pool && !node.shifts && !node.mayBeNa;
  return summed && isBare(node) && node.floor === 0 && node.ceiling === null;
}

/** The short way through a leaf, where there is one: a single rule that needs its facts alone. */
export function singleOf(node: Draft): PlanSingle | null {
  const { base } = node;
  const [rule, ...others] = node.rules;
  if (!rule || others.length > 0 || !isBare(node) || rule.flag >= 0 || rule.group >= 0) return null;
  if (rule.places !== null || rule.raters !== null || rule.compiled.ranked) return null;
  const limit = rule.limit ?? Number.MAX_SAFE_INTEGER;
  const floor = node.floor ?? Number.MIN_SAFE_INTEGER;
  const ceiling = node.ceiling ?? Number.MAX_SAFE_INTEGER;
  if (typeof base !== 'number' || typeof limit !== 'number') return null;
  if (typeof floor !== 'number' || typeof ceiling !== 'number') return null;
  const { judge, ports } = rule.compiled;
  return {
    rule,
    judge,
    reads: rule.reads,
    wanted: rule.wanted,
    ports: ports.length,
    asks: rule.whenNone === null,
    base,
    limit,
    floor,
    ceiling,
  };
}
