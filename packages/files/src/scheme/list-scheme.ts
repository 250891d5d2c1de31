import { compile, itemResults, type PlanNode, type PlanRule, toText } from '@mingjian/engine';
import {
  done,
  type FactColumn,
  type FactKind,
  type ItemValue,
  type Outcome,
  type Param,
  type RuleKind,
  type Scheme,
  type SchemeNode,
} from '@mingjian/model';

/** What facts of a rule must bring beyond unit, indicator, kind and date. */
export interface ListedFact {
  kinds: readonly FactKind[];
  columns: readonly FactColumn[];
  /** Ends of `value`, where it is points or a rating; null: any number. */
  min: string | null;
  max: string | null;
  /** How many there may be: any number, one, one per item, one per person. */
  slot: 'many' | 'single' | 'item' | 'by';
  /** Its days need a time of day. */
  time: boolean;
}

export interface ListedRule {
  id: string;
  kind: RuleKind;
  clause: string | null;
  text: string;
  takes: readonly FactKind[];
  levels: readonly string[];
  items: readonly string[];
  /** Results that an item may have. */
  results: readonly ItemValue[];
  facts: readonly ListedFact[];
  /** Who is expected to rate; null: whoever does, or the rule takes no ratings. */
  raters: { classes: readonly string[]; units: readonly string[] } | null;
}

export interface ListedIndicator {
  code: string;
  /** Unique within its class; facts may name the indicator by it. */
  path: string;
  name: string;
  /** Points on the indicator's own scale: marks are given in them. */
  full: string;
  /** The document masks or leaves open what these points come from: `full` follows samples. */
  sampleFull: boolean;
  stage: string | null;
  round: string | null;
  /** Whom it concerns: each of these must hold. None: everybody in the class. */
  appliesTo: NonNullable<SchemeNode['appliesTo']>[];
  /** Empty above the leaves. */
  rules: ListedRule[];
}

export interface ListedClass {
  id: string;
  name: string;
  /** How many units the scheme names; null where the document does not name them. */
  units: number | null;
  /** Those that it names; their id is the name where the scheme gives none. */
  named: { id: string; name: string; parent: string | null; tags: readonly string[] }[];
}

export interface ListedParam {
  name: string;
  type: Param['type'];
  ask: string;
  text: string;
  clause: string;
  sample: Param['sample'];
}

/** What a scheme holds, as far as somebody needs it to write files of units, facts and parameters. */
export interface SchemeListing {
  id: string;
  title: string;
  version: string;
  issuer: string;
  year: number;
  /** `sample`: the document masks or leaves open one of the days, which is a sample here. */
  period: { from: string; to: string; sample: boolean };
  classes: ListedClass[];
  results: { id: string; name: string; classes: string[] }[];
  /** By class. */
  indicators: Record<string, ListedIndicator[]>;
  /** Parameters without a value. */
  params: ListedParam[];
}

/** Lists a scheme. Open parameters take their samples, so that the tree can be grown; no figure of theirs is shown but `full`. */
export function listScheme(scheme: Scheme): Outcome<SchemeListing> {
  const compiled = compile(scheme, { sample: true });
  if (!compiled.ok) return compiled;
  const plan = compiled.value;
  return done({
    id: scheme.id,
    title: scheme.title,
    version: scheme.version,
    issuer: scheme.document.issuer,
    year: scheme.year,
    period: {
      from: plan.periodFrom,
      to: plan.periodTo,
      sample: isParam(scheme.period.from) || isParam(scheme.period.to),
    },
    classes: Object.entries(scheme.classes).map(([id, { name, units }]) => ({
      id,
      name,
      units: units?.length ?? null,
      named: (units ?? []).map((unit) => {
        const { name, id: own, parent, tags } = typeof unit === 'string' ? { name: unit } : unit;
        return { id: own ?? name, name, parent: parent ?? null, tags: tags ?? [] };
      }),
    })),
    results: scheme.results.map(({ id, name, classes }) => ({ id, name, classes })),
    indicators: Object.fromEntries(
      plan.classes.map(({ id, nodes }) => [id, nodes.map((node) => indicator(node, nodes, id))]),
    ),
    params: Object.entries(scheme.params).map(([name, { type, ask, text, clause, sample }]) => ({
      name,
      type,
      ask,
      text,
      clause,
      sample,
    })),
  });
}

function indicator(node: PlanNode, nodes: readonly PlanNode[], cls: string): ListedIndicator {
  const appliesTo: ListedIndicator['appliesTo'] = [];
  for (let at: PlanNode | undefined = node; at; at = nodes[at.parent]) {
    if (at.source.appliesTo) appliesTo.unshift(at.source.appliesTo);
  }
  return {
    code: node.code,
    path: node.path,
    name: node.name,
    full: toText(node.scale),
    sampleFull: fromSample(node, nodes, cls),
    stage: node.stage,
    round: node.round,
    appliesTo,
    rules: node.rules.map((rule) => listRule(rule, node)),
  };
}

const isParam = (amount: unknown): boolean => typeof amount === 'string' && amount.startsWith('$');

/** Whether an open parameter stands behind the points of a node: its own, its weight's, or those of what it is made of. */
function fromSample(node: PlanNode, nodes: readonly PlanNode[], cls: string): boolean {
  const given = node.source.full ?? node.source.weight;
  if (given !== undefined) return isParam(typeof given === 'object' ? (given[cls] ?? given.default) : given);
  return nodes.some((one) => one.role === 'child' && nodes[one.parent] === node && fromSample(one, nodes, cls));
}

const listRule = (rule: PlanRule, node: PlanNode): ListedRule => {
  const { id, kind, clause, text, takes, levels, items, ports, raters } = rule;
  return {
    id,
    kind,
    clause,
    text,
    takes,
    levels,
    items,
    results: takes.includes('item') ? itemResults(node, rule) : [],
    facts: ports.map((port) => listPort(port, rule)),
    raters,
  };
};

function listPort({ kinds, slot, min, max, needs = {} }: PlanRule['ports'][number], { items }: PlanRule): ListedFact {
  const isItem = kinds.includes('item');
  const asked: [FactColumn, boolean][] = [
    ['due', needs.due === true],
    ['value', needs.value === true || isItem],
    ['of', needs.of === true],
    ['level', needs.level === true],
    ['item', isItem && items.length > 0],
    ['by', needs.by === true],
  ];
  return {
    kinds,
    columns: asked.flatMap(([column, isAsked]) => (isAsked ? [column] : [])),
    min: min === undefined ? null : toText(min),
    max: max === undefined ? null : toText(max),
    slot,
    time: needs.time === true,
  };
}
