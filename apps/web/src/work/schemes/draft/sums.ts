import { compare, type Exact, negate, parseExact, subtract, toText } from '@mingjian/engine';
import type { Amount, NaPolicy } from '@mingjian/model';
import type { Draft, DraftNode } from './types.ts';
import { givenTags, isOwedAnyway, mayConcern, slotsOf, type Who, whoIn } from './whom.ts';

/** What something is worth to each of those whom it concerns; null: open. */
export type Worths = ReadonlyMap<Who, Exact | null>;

export interface Sum {
  /** What the node is worth; null where the document leaves it open, or it differs by class or unit. */
  readonly worth: string | null;
  /** Percent of the whole above it, where the plan weighs it so. */
  readonly percent: string | null;
  /** What the parts of a group add up to: points, or percent where they are weighed. */
  readonly parts: string | null;
  /** Where the document states another sum than the parts have. */
  readonly off: { readonly stated: string; readonly parts: string } | null;
  /** What the node is worth to each of those whom it concerns. */
  readonly to: Worths;
}

type Summed = Pick<Draft, 'frame' | 'trees' | 'answers' | 'stated'>;

const HUNDRED = parseExact('100');
const add = (a: Exact, b: Exact): Exact => subtract(a, negate(b));
const text = (value: Exact | null): string | null => (value === null ? null : toText(value));
const isSame = (a: Exact | null, b: Exact | null): boolean => a !== null && b !== null && compare(a, b) === 0;

/** Running sums of every node, by key. */
export function sumsOf(draft: Summed): ReadonlyMap<string, Sum> {
  const { frame, trees, answers, stated } = draft;
  const sums = new Map<string, Sum>();
  const saidOf = new Map(stated.map(({ node, row }) => [node, row.full]));
  const given = givenTags(frame);
  const figure = (full: Amount | null | undefined, who?: Who): Exact | null => {
    const one = typeof full === 'object' && full !== null ? (full[who?.cls ?? ''] ?? full.default) : full;
    return one == null ? null : parseExact(one.startsWith('$') ? (answers[one.slice(1)] ?? '') : one);
  };
  const walk = (node: DraftNode, all: readonly Who[], naAbove: NaPolicy | undefined, shares: boolean): Sum => {
    const { says, children } = node;
    const na = says.na ?? naAbove;
    const own = all.filter((who) => mayConcern(says, who, given));
    const kids = children?.map((child) => walk(child, own, na, says.pool === true || shares)) ?? null;
    const weighed = children !== null && isWeighed(children);
    const whole = weighed ? () => HUNDRED : (who: Who) => figure(says.full, who);
    const worthOf = (child: DraftNode, who: Who): Exact | null =>
      weighed ? figure(child.says.weight, who) : (sums.get(child.key)?.to.get(who) ?? null);
    const partsTo = new Map<Who, Exact | null>();
    // What is left out and raises the rest leaves a sum that is less.
    const less = new Set<Who>();
    for (const who of children && !says.pool && !shares && !says.rounds ? own : []) {
      const mine = children?.filter(({ key }) => sums.get(key)?.to.has(who)) ?? [];
      const slots = slotsOf(children ?? [], mine, who).map((slot) => slot.map((child) => worthOf(child, who)));
      if (mine.length > 0 || children?.length === 0) partsTo.set(who, total(slots.map(one)));
      if (children?.some((child) => !mine.includes(child) && (child.says.na ?? na) === 'omit')) less.add(who);
    }
    // Of parts of which a unit meets only some, the plain sum may be what is stated; where it is not, it says nothing.
    const wanted = weighed ? [HUNDRED] : [figure(saidOf.get(node.key)), figure(says.full)];
    const apart = isEither(node);
    const figures = weighed
      ? children.map((child) => figure(child.says.weight))
      : kids?.map(({ worth }) => parseExact(worth ?? ''));
    const plain = figures && !says.pool && !shares ? total(figures) : null;
    const meant = plain !== null && wanted.some((want) => isSame(want, plain));
    const parts = meant || (plain !== null && !apart) ? plain : one([...partsTo.values()]);
    const off =
      meant && apart ? differing(wanted, plain) : offOf(weighed ? null : (wanted[0] ?? null), whole, partsTo, less);
    // What is earned all the same, or by other items, is in the sum of everybody.
    const owed = isOwedAnyway(na) ? all : own;
    // Those whom none of it concerns have what it is worth to the others, where that is one figure.
    const owedTo = (who: Who): Exact | null => (own.includes(who) ? null : one([...partsTo.values()]));
    const to: Worths = new Map(
      owed.map((who) => [
        who,
        figure(says.full, who) ?? (weighed || children === null ? null : (partsTo.get(who) ?? owedTo(who))),
      ]),
    );
    const worth = to.size > 0 ? one([...to.values()]) : figure(says.full);
    const percent = text(figure(says.weight));
    const sum = { worth: text(apart && meant ? (worth ?? plain) : worth), percent, parts: text(parts), off, to };
    sums.set(node.key, sum);
    return sum;
  };
  for (const tree of trees) {
    const all = whoIn(draft, tree);
    for (const node of tree.nodes) walk(node, all, frame.na, false);
  }
  return sums;
}

/** The figure that all of them are; null: they differ, or one is open. */
const one = (values: readonly (Exact | null)[]): Exact | null => {
  const [first = null] = values;
  return values.every((value) => isSame(value, first)) ? first : null;
};

function differing(wanted: readonly (Exact | null)[], parts: Exact): Sum['off'] {
  const other = wanted.find((want) => want !== null && compare(want, parts) !== 0);
  return other ? { stated: toText(other), parts: toText(parts) } : null;
}

/**
 * 本省分值为非产区分值: one column may state the marks of one class, so a stated sum is right where it is anybody's; marks are everybody's own.
 * `less`: those of whom a smaller sum says nothing.
 */
function offOf(
  stated: Exact | null,
  own: (who: Who) => Exact | null,
  partsTo: Worths,
  less: ReadonlySet<Who>,
): Sum['off'] {
  const parts = [...partsTo];
  const isOff = (want: Exact | null, [who, sum]: (typeof parts)[number]): boolean =>
    want !== null && sum !== null && compare(sum, want) !== 0 && !(less.has(who) && compare(sum, want) < 0);
  const told = (want: Exact | null, sum: Exact | null | undefined): Sum['off'] =>
    want !== null && sum != null ? { stated: toText(want), parts: toText(sum) } : null;
  const [first] = parts;
  if (first && parts.every((part) => isOff(stated, part))) return told(stated, first[1]);
  const off = parts.find((part) => isOff(own(part[0]), part));
  return off ? told(own(off[0]), off[1]) : null;
}

/** By what the worth of a node is told apart where it is known for everybody; null: one is open, or all are the same. */
export function apartBy({ to }: Sum): 'byClass' | 'byUnit' | null {
  const ofClass = new Map<string | null, (Exact | null)[]>();
  for (const [{ cls }, worth] of to) ofClass.set(cls, [...(ofClass.get(cls) ?? []), worth]);
  const all = [...to.values()];
  if (all.some((worth) => worth === null) || all.every((worth) => isSame(worth, all[0] ?? null))) return null;
  return [...ofClass.values()].every((worths) => one(worths) !== null) ? 'byClass' : 'byUnit';
}

/** Whether the nodes are percents of what is above them. */
const isWeighed = (nodes: readonly DraftNode[]): boolean =>
  nodes.length > 0 && nodes.every(({ says }) => says.weight !== undefined);

/** Whether a unit meets only some of the parts, or all of them several times: then their plain sum may say nothing. */
export const isEither = ({ says, children }: DraftNode): boolean =>
  says.rounds !== undefined ||
  (children ?? []).some((child) => child.says.classes !== undefined || child.says.appliesTo !== undefined);

function total(worths: readonly (Exact | null)[]): Exact | null {
  let sum: Exact = 0;
  for (const worth of worths) {
    if (worth === null) return null;
    sum = add(sum, worth);
  }
  return sum;
}
