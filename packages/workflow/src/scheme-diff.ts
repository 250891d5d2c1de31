import type { Rule, Scheme, SchemeNode } from '@mingjian/model';

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

/** An indicator, or a part of the plan that is none (`scheme`, a class, a parameter …), that is not the same in both. */
export interface Difference {
  readonly kind: DiffKind;
  readonly part: 'scheme' | 'class' | 'param' | 'result' | 'node';
  /** Names from the top down, as people read them. */
  readonly path: readonly string[];
  readonly changes: readonly FieldChange[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A value as somebody reads it: `county: 5, default: 3`. */
function told(value: unknown): string {
  if (Array.isArray(value)) return value.map(told).join('；');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${key}: ${told(one)}`)
    .join(', ');
}

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

function ruleChanges(before: readonly Rule[], after: readonly Rule[]): FieldChange[] {
  return pair(before, after, ruleKeys).flatMap(([was, is]): FieldChange[] => {
    if (was && is) return fieldChanges(was as Fields, is as Fields, ruleName(is, after), ['id', 'assumption']);
    const [one, all] = is ? [is, after] : [was as Rule, before];
    return [{ field: 'rule', rule: ruleName(one, all), before: was?.text ?? null, after: is?.text ?? null }];
  });
}

/** Lists of nodes below a node, with what it is called there where it is no plain child. */
const BELOW = ['children', 'extra', 'after'] as const;
/** What says nothing about points or work, or is compared by itself. */
const APART: readonly string[] = [...BELOW, 'rules', 'examples', 'assumption', 'code', 'name'];
const nodeKeys = [
  (node: SchemeNode) => `${node.stage ?? ''}|${node.name}`,
  (node: SchemeNode) => node.name,
  (node: SchemeNode) => node.code,
];

function compareNodes(
  before: readonly SchemeNode[],
  after: readonly SchemeNode[],
  above: readonly string[],
): Difference[] {
  return pair(before, after, nodeKeys).flatMap(([was, is]) => {
    const path = [...above, (is ?? was)?.name ?? ''];
    const kind = is === undefined ? 'gone' : was === undefined ? 'new' : 'changed';
    const changes = nodeChanges(was, is);
    const own: Difference[] = kind === 'changed' && changes.length === 0 ? [] : [{ kind, part: 'node', path, changes }];
    return [...own, ...BELOW.flatMap((list) => compareNodes(was?.[list] ?? [], is?.[list] ?? [], path))];
  });
}

function nodeChanges(was: SchemeNode | undefined, is: SchemeNode | undefined): FieldChange[] {
  if (was && is) {
    const renamed = was.name === is.name ? [] : [{ field: 'name', rule: null, before: was.name, after: is.name }];
    return [
      ...renamed,
      ...fieldChanges({ ...was }, { ...is }, null, APART),
      ...ruleChanges(was.rules ?? [], is.rules ?? []),
    ];
  }
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
      : [{ kind, part, path: [typeof label === 'string' ? label : name], changes }];
  });
}

const byId = (results: Scheme['results']): Record<string, Fields> =>
  Object.fromEntries(results.map((result) => [result.id, result]));

/**
 * What one plan says otherwise than another, in the order of the newer one: an amendment beside the version before, this
 * year's plan beside last year's. Indicators are the same by name below the same indicator, or else by their code.
 */
export function compareSchemes(before: Scheme, after: Scheme): Difference[] {
  const head = (scheme: Scheme): Fields => ({ title: scheme.title, period: scheme.period, na: scheme.na });
  const own = fieldChanges(head(before), head(after), null, []);
  const sheets = (scheme: Scheme): SchemeNode[] =>
    Object.entries(scheme.sheets).map(([name, children]) => ({ name, children }));
  const roots = (scheme: Scheme): SchemeNode[] => scheme.results.map(({ root }) => root);
  return [
    ...(own.length === 0 ? [] : [{ kind: 'changed', part: 'scheme', path: [after.title], changes: own } as const]),
    ...compareMaps('class', before.classes, after.classes, ['note']),
    ...compareMaps('param', before.params, after.params, ['sample']),
    ...compareMaps('result', byId(before.results), byId(after.results), ['root', 'gradeAssumption']),
    ...compareNodes(roots(before), roots(after), []),
    ...compareNodes(sheets(before), sheets(after), []),
  ];
}
