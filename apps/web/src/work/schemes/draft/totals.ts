import { compare, parseExact } from '@mingjian/engine';
import { classesOf } from './apart.ts';
import type { Sum } from './sums.ts';
import { treeTotal } from './tree-total.ts';
import type { Draft, DraftStated, DraftTree, Place } from './types.ts';

/** Trees that a plan gives a total of: the indicators of a result, or the table of some of its classes. */
export const isWhole = ({ place }: DraftTree): boolean => place.kind === 'sheet' || place.list === 'children';

/** Whether a stated sum is the total of the tree that stands there. */
const isOf = (draft: Draft, place: Place, { row, total }: DraftStated): boolean => {
  if (total === undefined) return false;
  if (place.kind === 'result') return total === place.result && row.class === undefined;
  return row.class !== undefined && classesOf(draft, place).includes(row.class);
};

/** The total that the document states for a tree; undefined: none, or one that differs by class. */
export function statedTotal(draft: Draft, place: Place): string | undefined {
  const full = draft.stated.find((one) => isOf(draft, place, one))?.row.full;
  return typeof full === 'string' ? full : undefined;
}

/** States the total of a tree, or, empty, none. What is no figure is not taken over. */
export function setTotal(draft: Draft, place: Place, full: string): Draft {
  const others = draft.stated.filter((one) => !isOf(draft, place, one));
  if (full === '') return { ...draft, stated: others };
  if (!/^\d+(\.\d+)?$/.test(full)) return draft;
  const before = draft.stated.filter((one) => isOf(draft, place, one));
  if (before.length > 0)
    return { ...draft, stated: [...others, ...before.map((one) => ({ ...one, row: { ...one.row, full } }))] };
  const result = draft.frame.results.find(({ id, root }) =>
    place.kind === 'result' ? id === place.result : root.sheet !== undefined,
  );
  if (!result) return draft;
  const { name } = result.root;
  const rows = place.kind === 'result' ? [{}] : classesOf(draft, place).map((own) => ({ class: own }));
  const made = rows.map(
    (own): DraftStated => ({ row: { clause: name, name, full, ...own }, node: null, total: result.id }),
  );
  return { ...draft, stated: [...others, ...made] };
}

/** Where the parts of a tree do not make the total that the document states; null: they do, or one of them is open. */
export function totalOff(
  draft: Draft,
  { place, nodes }: DraftTree,
  sums: ReadonlyMap<string, Sum>,
): { readonly stated: string; readonly parts: string } | null {
  const stated = statedTotal(draft, place);
  const { sum, percent, open } = treeTotal(nodes, sums, stated);
  return stated === undefined || percent || open > 0 || isSame(stated, sum) ? null : { stated, parts: sum };
}

/** Whether two figures are the same points: 100 and 100.0. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [parseExact(one), parseExact(other)];
  return a !== null && b !== null && compare(a, b) === 0;
}
