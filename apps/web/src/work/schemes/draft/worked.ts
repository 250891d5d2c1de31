import { compile, enrol, score, takeFacts, toText } from '@mingjian/engine';
import type { Amount, Fact, Rule, Scheme, SchemeNode } from '@mingjian/model';
import type { Problem } from '@mingjian/model/problem';
import { fillAnswers } from './answers.ts';
import { classesOf } from './apart.ts';
import { type CaseWords, casesOf, goodFacts, idleFacts } from './cases.ts';
import { isBeside, trailOf, treeOf } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

/** What the leaf scores; two different ends where that is not yet known. */
export type Scored = readonly [lo: string, hi: string];

export interface Worked {
  /** Without any fact. */
  readonly none: Scored;
  /** For each rule of the leaf. */
  readonly rules: readonly (readonly { readonly words: CaseWords; readonly scored: Scored }[])[];
}

/** Its code in the small scheme that it is tried in. */
const LEAF = 'leaf';
/** What points beside the indicators stand beside there. */
const BASE: SchemeNode = { name: '基本分', full: '100', rules: [{ kind: 'judgement', text: '评定' }] };

/**
 * Scores a leaf with the engine as if nothing, one thing or much had happened under one rule, and all were well under the others, or, of
 * points beside the indicators, nothing were given or taken by them. `share` is what the
 * leaf's group shares, where it has no marks of its own; `wanted` the class whose marks are shown, the first without. Problems say
 * why the leaf cannot be scored.
 */
export function workedOf(
  draft: Draft,
  leaf: DraftNode,
  share: string | null,
  wanted?: string,
): Worked | readonly Problem[] {
  const { frame } = draft;
  const concerned = concernedBy(draft, leaf);
  const cls = concerned.find((id) => id === wanted) ?? concerned[0] ?? frame.results[0]?.classes[0] ?? '';
  const fill = fillAnswers(frame.params, draft.answers);
  // Whom it concerns and how it is composed is a matter of the whole plan.
  const { appliesTo: _, classes: __, compose: ___, weight: ____, ...says } = fill.node(leaf.says);
  const own = of(says.full, cls) ?? share ?? undefined;
  const full = own ?? '0';
  // Points beside the indicators may go below nothing, and without a figure have none that they could be used up to.
  const beside = isBeside(treeOf(draft, leaf.key)?.place);
  const child: SchemeNode = { ...says, ...(beside && own === undefined ? {} : { full }), code: LEAF, na: 'full' };
  const scheme: Scheme = {
    ...frame,
    params: fill.params,
    stated: [],
    sheets: {},
    results: [
      {
        id: 'total',
        name: leaf.says.name,
        classes: [cls],
        ranking: { ties: 'shared' },
        root: { name: '合计', children: beside ? [BASE] : [child], ...(beside ? { extra: [child] } : {}) },
      },
    ],
  };
  const plan = compile(scheme, { sample: true });
  if (!plan.ok) return plan.problems;
  const roster = enrol(plan.value, [{ id: 'u', name: '某单位', class: cls }]);
  if (!roster.ok) return roster.problems;
  const index = plan.value.classes[roster.value.units[0]?.cls ?? 0]?.nodes.find(({ code }) => code === LEAF)?.index;
  if (index === undefined) return [];
  const tried = (facts: readonly Partial<Fact>[]): Scored | null => {
    const whole = facts.map((fact) => ({ unit: 'u', indicator: LEAF, ...fact }) as Fact);
    const book = takeFacts(roster.value, whole);
    if (!book.ok) return null;
    const { lo, hi } = score(book.value, { asOf: plan.value.periodTo }).value(0, index);
    return [toText(lo), toText(hi)];
  };
  const none = tried([]);
  if (none === null) return [];
  const span = { from: plan.value.periodFrom, to: plan.value.periodTo };
  const marks = Number(full) || 0;
  const named = (rule: Rule, facts: readonly Partial<Fact>[]) =>
    facts.map((fact) => (rule.id === undefined ? fact : { ...fact, rule: rule.id }));
  const ruled = (says.rules ?? []).map((rule) => ofClass(rule, cls, new Set(Object.keys(frame.classes))));
  const good = ruled.map((rule) => named(rule, (beside ? idleFacts : goodFacts)(rule, span, marks)));
  const rules = ruled.map((rule, own) =>
    casesOf(rule, span, marks).flatMap(({ words, facts }) => {
      const others = good.flatMap((facts, at) => (at === own ? [] : (stepFact(rule, ruled[at], span.from) ?? facts)));
      const scored = tried([...named(rule, facts), ...others]);
      return scored === null ? [] : [{ words, scored }];
    }),
  );
  return { none, rules };
}

/** A loss of one step of a scale is shown where that step holds: what is then found under the scale; undefined for another rule. */
function stepFact(rule: Rule, other: Rule | undefined, date: string): Partial<Fact>[] | undefined {
  const step = rule.kind === 'deduct' ? rule.onlyAt : undefined;
  if (!step || other?.id !== step.rule) return undefined;
  return [{ kind: 'level', date, level: step.level, rule: step.rule }];
}

/** The classes that a leaf concerns, in the order of the plan; all that the plan has there, where what limits it leaves none. */
export function concernedBy(draft: Draft, { key, says }: DraftNode): readonly string[] {
  const place = treeOf(draft, key)?.place;
  const all = place ? classesOf(draft, place) : [];
  const limits = [...trailOf(draft, key).map((node) => node.says), says].flatMap(({ classes, appliesTo }) =>
    [classes, appliesTo?.classes].filter((one) => one !== undefined),
  );
  const concerned = all.filter((id) => limits.every((limit) => limit.includes(id)));
  return concerned.length > 0 ? concerned : all;
}

/** A rule with the figures of one class in place of those by class, so that its examples are of that class. */
function ofClass<T>(value: T, cls: string, classes: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((one) => ofClass(one, cls, classes)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value);
  const byClass = told.length > 0 && told.every(([name]) => classes.has(name) || name === 'default');
  if (byClass) return of(value as Amount, cls) as T;
  return Object.fromEntries(told.map(([name, one]) => [name, ofClass(one, cls, classes)])) as T;
}

const of = (amount: Amount | undefined, cls: string): string | undefined =>
  typeof amount === 'object' ? (amount[cls] ?? amount.default) : amount;
