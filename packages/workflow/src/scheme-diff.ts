import type { Rule, Scheme, SchemeNode, Sic } from '@mingjian/model';
import { sicText } from './signed-sums.ts';

/** One line of what a plan says otherwise than another: two texts, null where one has none. */
export interface FieldChange {
  /** A field of the node or of one of its rules (`points`, `text` …); `rule` where a whole rule is new or gone. */
  readonly field: string;
  /** Id, clause or number of the rule; null for the node itself. */
  readonly rule: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export type DiffKind = 'new' | 'changed' | 'gone';

/** A rule before and after, whole, for whoever says it in words; null where there is none. */
export interface RuleChange {
  /** Id, clause or number of the rule. */
  readonly rule: string;
  readonly before: Rule | null;
  readonly after: Rule | null;
}

/** An indicator, or a part of the plan that is none (`scheme`, a class, a parameter …), that is not the same in both. */
export interface Difference {
  readonly kind: DiffKind;
  readonly part: 'scheme' | 'class' | 'param' | 'result' | 'node';
  /** Names from the top down, as people read them. */
  readonly path: readonly string[];
  readonly changes: readonly FieldChange[];
  /** The rules that are not the same in both; `changes` has their fields one by one. */
  readonly rules: readonly RuleChange[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A value as somebody reads it: `county: 5, default: 3`. */
function told(value: unknown): string {
  if (Array.isArray(value)) return value.map(told).join('；');
  if (typeof value !== 'object' || value === null) return String(value);
  if (isSic(value)) return sicText(value);
  if (isSpan(value))
    return `${value.from ?? ''}–${value.to ?? ''}${value.text === undefined ? '' : `（${value.text}）`}`;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${key}: ${told(one)}`)
    .join(', ');
}

const isSic = (value: object): value is Sic => 'sum' in value && 'reason' in value && 'by' in value;

/** A period or window: `2025-01-01–2025-12-31（全年）`. */
const isSpan = (value: object): value is { from?: string; to?: string; text?: string } =>
  ('from' in value || 'to' in value) && Object.keys(value).every((key) => ['from', 'to', 'text'].includes(key));

/** What differs between two sets of fields; `skip` names those compared elsewhere. */
function fieldChanges(before: Fields, after: Fields, rule: string | null, skip: readonly string[]): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !skip.includes(name));
  return names.flatMap((field) => {
    const [was, is] = [before[field], after[field]].map((one) => (one === undefined ? null : told(one)));
    return was === is ? [] : [{ field, rule, before: was ?? null, after: is ?? null }];
  });
}

/**
 * Pairs what is the same in two lists: by the first key that both have, then by the next. What finds nobody is alone.
 * Order is that of the newer list; what is gone comes after.
 */
function pair<T>(before: readonly T[], after: readonly T[], keys: readonly ((one: T) => string | undefined)[]) {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const key of keys) {
    for (const one of after) {
      const wanted = key(one);
      if (wanted === undefined || partner.has(one)) continue;
      const found = before.find((old) => !taken.has(old) && key(old) === wanted);
      if (found === undefined) continue;
      partner.set(one, found);
      taken.add(found);
    }
  }
  const pairs: [T | undefined, T | undefined][] = after.map((one) => [partner.get(one), one]);
  return [...pairs, ...before.filter((old) => !taken.has(old)).map((old): [T, undefined] => [old, undefined])];
}

const ruleKeys = [(rule: Rule) => rule.id, (rule: Rule) => `${rule.kind} ${rule.text}`, (rule: Rule) => rule.clause];
const ruleName = (rule: Rule, all: readonly Rule[]): string => rule.id ?? rule.clause ?? String(all.indexOf(rule) + 1);

/** The rules that differ, those with the same words and another place not among them. */
function ruleChanges(before: readonly Rule[], after: readonly Rule[]): RuleChange[] {
  return pair(before, after, ruleKeys).flatMap(([was, is]): RuleChange[] => {
    if (was && is && rulesFields(was, is, '').length === 0) return [];
    const rule = is ? ruleName(is, after) : ruleName(was as Rule, before);
    return [{ rule, before: was ?? null, after: is ?? null }];
  });
}

const rulesFields = (was: Rule, is: Rule, rule: string): FieldChange[] =>
  fieldChanges(was as Fields, is as Fields, rule, ['id', 'assumption']);

const fieldsOfRules = (rules: readonly RuleChange[]): FieldChange[] =>
  rules.flatMap(({ rule, before, after }) =>
    before && after
      ? rulesFields(before, after, rule)
      : [{ field: 'rule', rule, before: before?.text ?? null, after: after?.text ?? null }],
  );

/** Lists of nodes below a node, with what it is called there where it is no plain child. */
const BELOW = ['children', 'extra', 'after'] as const;
/** What says nothing about points or work, or is compared by itself. */
const APART: readonly string[] = [...BELOW, 'rules', 'examples', 'assumption', 'code', 'name'];
/** Words shorter than this (“每发现一处扣1分”) stand under many indicators. */
const DISTINCT = 12;
const nodeKeys = [
  (node: SchemeNode) => `${node.stage ?? ''}|${node.name}`,
  (node: SchemeNode) => node.name,
  (node: SchemeNode) => node.code,
  // Without a number, one that only has another name is known by its words.
  ({ requirement = '', content = '', criterion = '' }: SchemeNode) => {
    const words = requirement + content + criterion;
    return words.length < DISTINCT ? undefined : words;
  },
];

function compareNodes(
  before: readonly SchemeNode[],
  after: readonly SchemeNode[],
  above: readonly string[],
): Difference[] {
  return pair(before, after, nodeKeys).flatMap(([was, is]) => {
    const path = [...above, (is ?? was)?.name ?? ''];
    const kind = is === undefined ? 'gone' : was === undefined ? 'new' : 'changed';
    const rules = ruleChanges(was?.rules ?? [], is?.rules ?? []);
    const changes = was && is ? [...nodeChanges(was, is), ...fieldsOfRules(rules)] : worthOf(was, is);
    const own: Difference[] =
      kind === 'changed' && changes.length === 0 ? [] : [{ kind, part: 'node', path, changes, rules }];
    return [...own, ...BELOW.flatMap((list) => compareNodes(was?.[list] ?? [], is?.[list] ?? [], path))];
  });
}

function nodeChanges(was: SchemeNode, is: SchemeNode): FieldChange[] {
  const renamed = was.name === is.name ? [] : [{ field: 'name', rule: null, before: was.name, after: is.name }];
  return [...renamed, ...fieldChanges({ ...was }, { ...is }, null, APART)];
}

/** Of what is new or gone: what it is worth. */
function worthOf(was: SchemeNode | undefined, is: SchemeNode | undefined): FieldChange[] {
  const { full, weight } = is ?? was ?? {};
  return fieldChanges(was ? { full, weight } : {}, is ? { full, weight } : {}, null, []);
}

function compareMaps(
  part: Difference['part'],
  before: Readonly<Record<string, Fields>>,
  after: Readonly<Record<string, Fields>>,
  skip: readonly string[],
): Difference[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name): Difference[] => {
    const [was, is] = [before[name], after[name]];
    const kind = is === undefined ? 'gone' : was === undefined ? 'new' : 'changed';
    const changes = fieldChanges(was ?? {}, is ?? {}, null, skip);
    const label = (is ?? was)?.name;
    return kind === 'changed' && changes.length === 0
      ? []
      : [{ kind, part, path: [typeof label === 'string' ? label : name], changes, rules: [] }];
  });
}

const byId = (results: Scheme['results']): Record<string, Fields> =>
  Object.fromEntries(results.map((result) => [result.id, result]));

/**
 * What one plan says otherwise than another, in the order of the newer one: an amendment beside the version before, this
 * year's plan beside last year's. Indicators are the same by name below the same indicator, or else by their code or words.
 */
export function compareSchemes(older: Scheme, newer: Scheme): Difference[] {
  const [before, after] = [named(older), named(newer)];
  const head = ({ title, year, document, period, na, discrepancy, stated }: Scheme): Fields => ({
    title,
    year,
    issuer: document.issuer,
    number: document.number,
    span: period,
    na,
    discrepancy,
    sic: signed(stated),
  });
  const own = fieldChanges(head(before), head(after), null, []);
  const roots = (scheme: Scheme): SchemeNode[] => scheme.results.map(({ root }) => root);
  return [
    ...(own.length === 0
      ? []
      : [{ kind: 'changed', part: 'scheme', path: [after.title], changes: own, rules: [] } as const]),
    ...compareMaps('class', before.classes, after.classes, ['note']),
    ...compareMaps('param', before.params, after.params, ['sample']),
    ...compareMaps('result', byId(before.results), byId(after.results), ['root', 'gradeAssumption']),
    ...compareNodes(roots(before), roots(after), []),
    ...compareNodes(sheetsOf(before), sheetsOf(after), []),
  ];
}

/** The sums that the document states elsewhere and that somebody has signed; undefined: none. */
function signed(stated: Scheme['stated']): string | undefined {
  const all = stated.flatMap(({ name, sic = [] }) => sic.map((one) => `${name} ${sicText(one)}`));
  return all.length === 0 ? undefined : all.join('；');
}

/** The scheme with figures by the names of classes, whose ids mean nothing to people. */
function named(scheme: Scheme): Scheme {
  const { classes } = scheme;
  const walk = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(walk) as T;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const byClass = entries.every(([key]) => key === 'default' || Object.hasOwn(classes, key));
    return Object.fromEntries(
      entries.map(([key, one]) => [byClass ? (classes[key]?.name ?? key) : key, walk(one)]),
    ) as T;
  };
  return { ...scheme, results: walk(scheme.results), sheets: walk(scheme.sheets) };
}

/** Sheets as nodes, named by the classes whose table they are: their ids mean nothing to people. */
function sheetsOf({ sheets, classes, results }: Scheme): SchemeNode[] {
  const nodes = (all: readonly SchemeNode[]): SchemeNode[] =>
    all.flatMap((node) => [node, ...BELOW.flatMap((list) => nodes(node[list] ?? []))]);
  const refers = nodes(results.map(({ root }) => root)).flatMap(({ sheet }) =>
    typeof sheet === 'object' ? Object.entries(sheet) : [],
  );
  return Object.entries(sheets).map(([code, children]) => {
    const own = new Set(refers.flatMap(([id, sheet]) => (sheet === code ? [classes[id]?.name ?? id] : [])));
    return { code, name: own.size > 0 ? [...own].join('、') : code, children };
  });
}
