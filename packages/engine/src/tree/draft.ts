import type { NaPolicy, Result, RuleKind, Scheme, SchemeNode } from '@mingjian/model';
import { problem } from '@mingjian/model/problem';
import { add, compare, divide, type Exact, GRAIN, makeFactor, negate, toRational } from '../number/exact.ts';
import type { Reader } from './maker.ts';
import type { Na, PlanCompose, PlanNode, PlanRule, PlanVeto } from './plan.ts';

/** A node while its tree is growing. */
export type Draft = { -readonly [K in keyof PlanNode]: PlanNode[K] } & {
  children: number[];
  extra: number[];
  after: number[];
  rules: PlanRule[];
  vetoes: PlanVeto[];
  /** The node is, or lies under, bonus or penalty. */
  bonus: boolean;
};

/** What a node hands down to its children. */
export interface Down {
  readonly parent: number;
  readonly depth: number;
  readonly path: string;
  readonly place: string;
  /** Positional code of the parent; '' below a sheet, stage or root. */
  readonly prefix: string;
  readonly parentScale: Exact | null;
  readonly stage: string | null;
  readonly round: string | null;
  readonly sheet: string | null;
  /** Sheets being laid out, to see a sheet that contains itself. */
  readonly sheets: readonly string[];
  readonly loose: boolean;
  readonly bonus: boolean;
  readonly policy: NaPolicy | null;
}

export interface GrowContext {
  readonly scheme: Scheme;
  readonly reader: Reader;
  readonly from: number;
  readonly to: number;
}

export const HUNDRED = 100 * GRAIN;

/** What a round repeats: all but what the node itself keeps. */
export function contentOf(source: SchemeNode): SchemeNode {
  const { rounds, weight, compose, extra, after, floor, ceiling, places, stage, na, ...content } = source;
  return content;
}

export const atRound = (down: Down, n: number): Down => ({
  ...down,
  path: `${down.path}/r${n}`,
  place: `${down.place}/r${n}`,
  round: String(n),
});

const numbers = new WeakMap<SchemeNode, number>();
let numbered = 0;

/** A number of its own for each node of a scheme. */
export function numberOf(source: SchemeNode): number {
  const number = numbers.get(source) ?? ++numbered;
  numbers.set(source, number);
  return number;
}

/** A fresh node; its figures come once its contents are known. */
export function makeDraft(
  index: number,
  source: SchemeNode,
  result: Result,
  role: PlanNode['role'],
  code: string,
  down: Down,
  reader: Reader,
): Draft {
  const { path, bonus, loose } = down;
  const given = reader.amount(source.floor, `${path}.floor`);
  const above = reader.amount(source.gate?.above, `${path}.gate`);
  const bound = above ?? reader.amount(source.gate?.atLeast, `${path}.gate`);
  return {
    index,
    cls: reader.cls,
    path,
    code,
    name: source.name,
    depth: down.depth,
    parent: down.parent,
    role,
    result: result.id,
    stage: down.stage,
    round: down.round,
    sheet: down.sheet,
    source,
    place: down.place,
    leaf: source.rules !== undefined && source.rounds === undefined,
    share: 0,
    scale: 0,
    factor: null,
    places: source.places ?? null,
    floor: given ?? (loose || source.belowZero ? null : 0),
    ceiling: source.ceiling === 'none' ? null : reader.amount(source.ceiling, `${path}.ceiling`),
    // Repeated contents take from the full points of their round, not once more from those of all rounds.
    pool: source.pool === true && source.rounds === undefined,
    loose,
    bonus,
    policy: source.na ?? down.policy,
    base: 0,
    gate: bound === null ? null : { bound, strict: above !== null },
    na: null,
    mayBeNa: false,
    shifts: false,
    children: [],
    extra: [],
    after: [],
    rules: [],
    groups: [],
    vetoes: [],
    compose: composeOf(source, reader, path),
    own: -1,
    plain: false,
    single: null,
  };
}

/** Base and ceiling of a leaf, once its rules and scale are known. */
export function settleLeaf(draft: Draft): void {
  const { source, scale } = draft;
  const endless = source.ceiling === 'none' || (draft.bonus && source.full === undefined);
  if (draft.ceiling === null && !endless) draft.ceiling = scale;
  const gives = draft.rules.some((rule) => rule.compiled.sign === 'gives');
  const fromZero = source.start === 'zero' || (source.start !== 'full' && (gives || draft.loose));
  draft.base = fromZero ? 0 : scale;
}

/** What depends on the whole subtree: the factor to the share, and whether and how the node or its children may not apply. */
export function settleNode(draft: Draft, kids: readonly Draft[], reader: Reader): void {
  if (compare(draft.share, draft.scale) !== 0 && compare(draft.scale, 0) !== 0) {
    draft.factor = makeFactor(toRational(divide(draft.share, draft.scale)));
  }
  // A veto says nothing about whether its leaf applies; without a policy an item cannot be `na`.
  const judged = draft.rules.filter((rule) => rule.kind !== 'veto');
  const asks = draft.policy !== null && judged.length > 0 && judged.every((rule) => NA_KINDS.includes(rule.kind));
  draft.mayBeNa = draft.source.appliesTo !== undefined || asks || (kids.length > 0 && kids.every((kid) => kid.mayBeNa));
  for (const kid of kids) {
    if (draft.pool) {
      kid.na = 'omit';
      continue;
    }
    kid.na = naOf(kid, kids, kid.source !== draft.source, reader);
    if (kid.mayBeNa && kid.na !== 'full' && kid.na !== 'none') draft.shifts = true;
    if (kid.mayBeNa && kid.na === null && kid.source !== draft.source) {
      reader.complain(problem('scheme-na-undeclared', { path: kid.path }, { name: kid.name }));
    }
  }
}

const NA_KINDS: readonly RuleKind[] = ['allOrNothing', 'checklist'];

/** The policy with its siblings found. An inherited or a round's one may name codes that are not here: then nobody gets the points. */
function naOf({ policy, path, source }: Draft, siblings: readonly Draft[], strict: boolean, reader: Reader): Na | null {
  if (policy === null || typeof policy === 'string') return policy;
  const spread = policy.spread.flatMap((code) => {
    const found = siblings.find((s) => s.code === code && s.path !== path);
    if (!found && strict && source.na === policy) {
      reader.complain(problem('scheme-spread-unknown', { path: `${path}.na` }, { target: code }));
    }
    return found ? [found.index] : [];
  });
  return { spread };
}

function composeOf(source: SchemeNode, reader: Reader, path: string): PlanCompose | null {
  const chosen = source.compose?.find((c) => !c.classes || c.classes.includes(reader.cls));
  if (!chosen) return null;
  const given = chosen.parts.map((p) =>
    p.share === 'rest' ? null : (reader.size(p.share, `${path}.compose.${p.part}`) ?? 0),
  );
  const rest = given.reduce<Exact>((left, share) => (share === null ? left : add(left, negate(share))), HUNDRED);
  return {
    parts: chosen.parts.map((p, i) => ({ name: p.part, class: p.class ?? null, share: given[i] ?? rest })),
    drop: chosen.whenNoUnits === 'drop',
    clause: chosen.clause ?? null,
    text: chosen.text ?? null,
  };
}

/** Hangs every veto on the node it hits: the leaf, a section above it, or the result. */
export function attachVetoes(nodes: readonly Draft[], reader: Reader): void {
  for (const leaf of nodes) {
    for (const rule of leaf.rules) {
      const declared = rule.source;
      if (declared.kind !== 'veto') continue;
      const wide = declared.target === 'item' && (declared.effect === 'grade' || declared.effect === 'void');
      const named = targetOf(leaf, wide ? 'total' : declared.target, nodes);
      // A grade is the result's, whichever section is named.
      const target = named && declared.effect === 'grade' ? targetOf(leaf, 'total', nodes) : named;
      if (!target) {
        reader.complain(
          problem('scheme-target-unknown', { path: `${leaf.path}#${rule.id}` }, { target: declared.target }),
        );
        continue;
      }
      target.vetoes.push({
        leaf: leaf.index,
        rule: rule.id,
        flag: rule.flag,
        effect: declared.effect,
        at: reader.amount(declared.at, `${leaf.path}#${rule.id}.at`),
        grade: declared.grade === undefined ? null : reader.text(declared.grade),
        scope: declared.scope,
      });
    }
  }
}

function targetOf(leaf: Draft, target: string, nodes: readonly Draft[]): Draft | undefined {
  if (target === 'item') return leaf;
  let at: Draft | undefined = leaf;
  while (at && at.parent >= 0) {
    at = nodes[at.parent];
    if (at && target !== 'total' && at.code === target) return at;
  }
  return target === 'total' ? at : undefined;
}
