import type { Rule, RuleKind, RuleOf, SchemeNode } from '@mingjian/model';
import { problem } from '@mingjian/model/problem';
import { wantedBy } from '../facts/gather.ts';
import { divide, type Exact, GRAIN, subtract } from '../number/exact.ts';
import { ruleDefinitions } from '../rules/index.ts';
import type { CompiledRule, Maker } from '../rules/rule.ts';
import type { Reader } from './maker.ts';
import type { PlanRule } from './plan.ts';

export interface LeafRules {
  rules: PlanRule[];
  groups: { name: string; limit: Exact }[];
  /** Slots used so far in the class. */
  slots: number;
  flags: number;
}

interface LeafContext {
  readonly path: string;
  readonly scale: Exact;
  readonly from: number;
  readonly to: number;
  readonly naFull: boolean;
  readonly reader: Reader;
}

/** Compiles one rule through its kind's definition; the union of kinds narrows to one by the table. */
function compileRule<K extends RuleKind>(rule: RuleOf<K>, maker: Maker): CompiledRule {
  return ruleDefinitions[rule.kind as K].compile(rule, maker);
}

/** Prepares a leaf's rules for one class and gives each port of a rule its fact slot, counting on from `first`. */
export function compileLeaf(
  node: SchemeNode,
  first: { slots: number; flags: number },
  context: LeafContext,
): LeafRules {
  const { path, reader } = context;
  const sources = (node.rules ?? []).filter((rule) => !rule.classes || rule.classes.includes(reader.cls));
  const groups = Object.entries(node.groups ?? {}).map(([name, group]) => ({
    name,
    limit: reader.size(group.limit, `${path}.groups.${name}`) ?? 0,
  }));
  const rules: (PlanRule | null)[] = sources.map(() => null);
  const idOf = (rule: Rule, at: number): string => rule.id ?? rule.clause ?? String(at + 1);
  const seen = new Set<string>();
  let { slots, flags } = first;

  const finish = (rule: Rule, at: number, watched: PlanRule | null): void => {
    const id = idOf(rule, at);
    const place = `${path}#${id}`;
    if (seen.has(id)) reader.complain(problem('scheme-rule-twice', { path }, { rule: id }));
    seen.add(id);
    const behaviour = compileRule(rule, makerFor(rule, place, context, rules));
    const own = watched === null;
    // All facts of a watched rule count, whichever of its ports they came through.
    const compiled = watched === null ? behaviour : { ...behaviour, ports: watched.compiled.ports };
    const slot = own ? slots : -1;
    if (own) slots += compiled.ports.length;
    const group = rule.group === undefined ? -1 : groups.findIndex((g) => g.name === rule.group);
    if (rule.group !== undefined && group < 0)
      reader.complain(problem('scheme-group-unknown', { path: place }, { name: rule.group }));
    rules[at] = {
      id,
      kind: rule.kind,
      clause: rule.clause ?? null,
      text: rule.text,
      takes: own ? [...new Set(compiled.ports.flatMap((port) => port.kinds))] : [],
      levels: compiled.levels ?? [],
      items: compiled.items ?? [],
      source: rule,
      compiled,
      ports: own ? compiled.ports : [],
      slot,
      reads: watched === null ? slot : watched.slot,
      wanted: wantedBy(compiled.ports.flatMap((port) => port.kinds)),
      limit: rule.kind === 'award' || rule.limit !== undefined ? reader.size(rule.limit, `${place}.limit`) : null,
      group,
      flag: rule.kind === 'veto' ? flags++ : -1,
      whenNone: rule.whenNone ?? null,
      onlyAt: null,
      places: rule.places ?? null,
      raters:
        rule.kind === 'ratings' && rule.raters
          ? { classes: rule.raters.classes ?? [], units: rule.raters.units ?? [] }
          : null,
      spread: rule.kind === 'ratings' && rule.spread ? spreadOf(rule, reader, place) : null,
    };
  };

  const watches = (rule: Rule): string | undefined => ('of' in rule ? rule.of : undefined);
  sources.forEach((rule, at) => {
    if (watches(rule) === undefined) finish(rule, at, null);
  });
  sources.forEach((rule, at) => {
    const wanted = watches(rule);
    if (wanted === undefined) return;
    const watched = rules.find((r) => r !== null && r.id === wanted && r.slot >= 0) ?? null;
    if (watched === null)
      reader.complain(problem('scheme-rule-unknown', { path: `${path}#${idOf(rule, at)}` }, { rule: wanted }));
    else finish(rule, at, watched);
  });
  const made = rules.filter((r): r is PlanRule => r !== null);
  return { rules: made.map((rule) => atStep(rule, made, path, reader)), groups, slots, flags };
}

/** A rule with the step that it counts at, where it is of one: its scale may stand before or behind it. */
function atStep(rule: PlanRule, all: readonly PlanRule[], path: string, reader: Reader): PlanRule {
  const { source } = rule;
  if (source.kind !== 'deduct' || source.onlyAt === undefined) return rule;
  const { rule: wanted, level: name } = source.onlyAt;
  const place = { path: `${path}#${rule.id}` };
  const scale = all.find(({ id, kind }) => id === wanted && kind === 'levels');
  if (!scale) {
    reader.complain(problem('scheme-rule-unknown', place, { rule: wanted }));
    return rule;
  }
  const level = scale.levels.indexOf(name);
  if (level < 0) reader.complain(problem('scheme-rule-params', place, { kind: rule.kind, why: `level ${name}` }));
  return { ...rule, onlyAt: { reads: scale.slot, wanted: wantedBy(['level']), level, name } };
}

function spreadOf(rule: RuleOf<'ratings'>, reader: Reader, place: string): PlanRule['spread'] {
  const percent = reader.size(rule.spread?.percent, `${place}.spread`) ?? 0;
  const high = reader.amount(rule.scale.max, `${place}.scale`) ?? 0;
  const low = reader.amount(rule.scale.min, `${place}.scale`) ?? 0;
  return { percent: divide(percent, 100 * GRAIN), of: rule.spread?.of ?? null, width: subtract(high, low) };
}

function makerFor(rule: Rule, place: string, context: LeafContext, compiled: readonly (PlanRule | null)[]): Maker {
  const { reader } = context;
  const fail = (why: string): void =>
    reader.complain(problem('scheme-rule-params', { path: place }, { kind: rule.kind, why }));
  return {
    scale: context.scale,
    from: context.from,
    to: context.to,
    naFull: context.naFull,
    amount: (value) => reader.amount(value, place),
    size: (value, field) => reader.size(value, `${place}.${field}`),
    need(value, field) {
      if (value === undefined) fail(field);
      return reader.amount(value, `${place}.${field}`) ?? 0;
    },
    price(value, field) {
      if (value === undefined) fail(field);
      return reader.size(value, `${place}.${field}`) ?? 0;
    },
    whole: (value, field, least) => reader.whole(value, `${place}.${field}`, least),
    day: (value) => reader.day(value, place),
    bands: (value) => reader.bands(value, place),
    levelIndex(of, level) {
      if (of === undefined) return 0;
      const at = compiled.find((r) => r?.id === of)?.levels.indexOf(level) ?? -1;
      if (at < 0) fail(`level ${level}`);
      return at;
    },
    fail,
  };
}
