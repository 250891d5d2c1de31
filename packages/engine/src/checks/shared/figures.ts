import type { Amount, Band, Rule } from '@mingjian/model';
import { add, divide, type Exact, parseExact, points, times } from '../../number/exact.ts';
import type { PlanNode } from '../../tree/plan.ts';
import { signedSum } from '../../tree/sic.ts';
import { type ClassView, isRound, parentOf, partsOf, type Spot } from './subject.ts';

const HUNDRED = points(100);

/** The text of an amount for a class: a decimal or `$parameter`. */
export function textOf(amount: Amount | undefined, cls: string): string | null {
  if (amount === undefined) return null;
  return typeof amount === 'string' ? amount : (amount[cls] ?? amount.default ?? null);
}

/** A figure that the document itself gives. Null: none, or an open parameter, whose sample proves nothing. */
export function figure(amount: Amount | undefined, cls: string): Exact | null {
  const text = textOf(amount, cls);
  return text === null || text.startsWith('$') ? null : parseExact(text);
}

/** Name of the parameter that stands for the amount, if one does. */
export function paramOf(amount: Amount | undefined, cls: string): string | null {
  const text = textOf(amount, cls);
  return text?.startsWith('$') ? text.slice(1) : null;
}

/** Σ, or null when one of them is not known. */
export const total = (list: readonly (Exact | null)[]): Exact | null =>
  list.reduce<Exact | null>((sum, one) => (sum === null || one === null ? null : add(sum, one)), points(0));

/** The node's own scale, from the document's figures only; of a full that its parts do not make, what is signed. */
export function scaleOf(spot: Spot): Exact | null {
  const { view, node } = spot;
  const { source } = node;
  if (source.full !== undefined) {
    const full = figure(source.full, view.id);
    return signedSum(source, full, view.id) ?? full;
  }
  if (source.weight !== undefined && !isRound(spot)) return weighted(spot);
  const kids = partsOf(spot);
  const [first] = kids;
  if (!first) return points(0);
  if (source.rounds && !isRound(spot)) return scaleOf({ view, node: first });
  return total(kids.map((kid) => shareOf({ view, node: kid })));
}

/** What the node is worth in its parent, from the document's figures only. */
export function shareOf(spot: Spot): Exact | null {
  return spot.node.source.weight === undefined ? scaleOf(spot) : weighted(spot);
}

function weighted(spot: Spot): Exact | null {
  const parent = parentOf(spot);
  const percent = figure(spot.node.source.weight, spot.view.id);
  const above = parent && { view: spot.view, node: parent };
  // A part that states no whole would be what its parts are together, and those are shares of it.
  const open = !above || (parent.source.full === undefined && (parent.source.weight === undefined || isRound(above)));
  // Percents are of what is stated.
  const whole = open ? null : (figure(parent.source.full, spot.view.id) ?? scaleOf(above));
  return percent === null || whole === null ? null : divide(times(whole, percent), HUNDRED);
}

/** Lowest and highest points of a band or level; null where a parameter or nothing stands. */
export function pointsOf(value: Band['points'], cls: string): { min: Exact; max: Exact } | null {
  const range = typeof value === 'object' && 'min' in value && 'max' in value ? value : null;
  const min = figure(range ? (range.min as Amount) : (value as Amount), cls);
  const max = range ? figure(range.max as Amount, cls) : min;
  return min === null || max === null ? null : { min, max };
}

/** The rules of a leaf that its class has. */
export const rulesOf = ({ view, node }: { view: ClassView; node: PlanNode }): Rule[] =>
  (node.source.rules ?? []).filter((rule) => !rule.classes || rule.classes.includes(view.id));

/** Where a rule is: its leaf, and its id where the leaf has several. */
export function placeOf({ view, node }: Spot, rule: Rule): string {
  const rules = rulesOf({ view, node });
  const at = rules.indexOf(rule);
  return rules.length > 1 ? `${node.path}#${rule.id ?? rule.clause ?? at + 1}` : node.path;
}
