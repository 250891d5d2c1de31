import type { LedgerEntry } from '@mingjian/model';
import { minus, plus } from '../../ui/number.ts';
import { isLimit } from './closing.ts';
import { type Branch, rangeOf, startOf } from './tree.ts';

/** One figure that the total is made of. */
export interface Term {
  readonly kind: 'group' | 'bonus' | 'deduction' | 'change' | 'composed' | 'limit';
  /** The group, or what changed the sum in the ledger's words; empty for what a composition makes of the groups. */
  readonly name: string;
  /** Lowest and highest; equal where it is known. */
  readonly range: readonly [string, string];
  /** Points and full marks before a weight made the group's share of them; null: they are the same. */
  readonly raw: { readonly points: string; readonly full: string } | null;
  /** The line of the ledger that holds the sum within its bounds. */
  readonly limit?: LedgerEntry;
}

const ORDER: readonly Term['kind'][] = ['group', 'composed', 'bonus', 'deduction', 'change', 'limit'];

const isNothing = ([lo, hi]: readonly [string, string]): boolean => lo === '0' && hi === '0';

/**
 * What the total of a result is made of, in order: its groups, what stands beside them and adds or takes, and what the root itself
 * changes (否决、封顶、取整). The terms add up to the total, lowest and highest. `beside`: paths of bonus and penalty; of these, and of
 * changes, those of nothing are left out, as are groups that do not apply and give nothing.
 */
export function arithmeticOf(root: Branch, beside: ReadonlySet<string>): Term[] {
  const parts = root.children.map(({ node }) => {
    const range = rangeOf(node) ?? (['0', '0'] as const);
    const points = node.raw?.points;
    const raw = points ? { points, full: node.raw?.full ?? '' } : null;
    const kind = !beside.has(node.path) ? 'group' : range[0].startsWith('-') ? 'deduction' : 'bonus';
    const term: Term = { kind, name: node.name, range, raw };
    return { term, told: !isNothing(range) || (kind === 'group' && node.status !== 'notApplicable') };
  });
  const start = startOf(root.node) ?? ['0', '0'];
  const end = (at: 0 | 1): string => minus(start[at], plus(parts.map(({ term }) => term.range[at])));
  const composed: Term = { kind: 'composed', name: '', range: [end(0), end(1)], raw: null };
  const changes = root.node.entries.map((entry): Term => {
    const { text: name, points, range = [points, points] } = entry;
    return { ...(isLimit(entry) ? { kind: 'limit', limit: entry } : { kind: 'change' }), name, range, raw: null };
  });
  const told = parts.flatMap(({ term, told }) => (told ? [term] : []));
  const made = [...told, ...[composed, ...changes].filter(({ range }) => !isNothing(range))];
  return made.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
