import type { Result, Scheme, SchemeNode } from '@mingjian/model';
import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model/problem';
import { dayText } from '../calendar/days.ts';
import { grow } from './grow.ts';
import { makeReader, type Reader } from './maker.ts';
import { fillParams, type Params } from './params.ts';
import type { ClassPlan, Plan, PlanGrade, PlanNode } from './plan.ts';

/**
 * Prepares a scheme for scoring: parameters filled in, one flat tree per class, every rule compiled.
 * `params` maps parameter names to values; with `sample` the open ones take their samples (the plan says which).
 * Returns every problem found: open or wrong parameters, unknown names, figures that are missing.
 */
export function compile(
  scheme: Scheme,
  options: { params?: Readonly<Record<string, unknown>> | undefined; sample?: boolean | undefined } = {},
): Outcome<Plan> {
  const { params, problems } = fillParams(scheme, options.params ?? {}, options.sample === true);
  problems.push(...undeclared(scheme));
  if (problems.length > 0) return failed(problems);

  const dates = makeReader('', params, problems, []);
  const from = dates.day(scheme.period.from, 'period.from') ?? 0;
  const to = dates.day(scheme.period.to, 'period.to') ?? 0;
  if (from > to) problems.push(problem('scheme-period', { path: 'period' }));
  problems.push(...unknownClasses(scheme));

  const classes = Object.entries(scheme.classes).map(([id, cls]) =>
    plantClass(scheme, id, cls.name, params, from, to, problems),
  );
  if (problems.length > 0) return failed(unique(problems));
  return done({
    scheme,
    params,
    sampleParams: params.filled,
    classes,
    classIndex: new Map(classes.map((c, i) => [c.id, i])),
    from,
    to,
    periodFrom: dayText(from),
    periodTo: dayText(to),
  });
}

function plantClass(
  scheme: Scheme,
  id: string,
  name: string,
  params: Params,
  from: number,
  to: number,
  problems: Problem[],
): ClassPlan {
  const reader = makeReader(id, params, problems, Object.keys(scheme.classes));
  const growth = grow({ scheme, reader, from, to });
  const paths = new Set<string>();
  for (const node of growth.nodes) {
    if (paths.has(node.path)) problems.push(problem('scheme-code-twice', { path: node.path }, { code: node.code }));
    paths.add(node.path);
  }
  const owners: { node: number; rule: number; port: number }[] = [];
  for (const node of growth.nodes as PlanNode[]) {
    node.rules.forEach((rule, at) => {
      rule.ports.forEach((_, port) => {
        owners[rule.slot + port] = { node: node.index, rule: at, port };
      });
    });
  }
  return {
    index: Object.keys(scheme.classes).indexOf(id),
    id,
    name,
    nodes: growth.nodes,
    slots: growth.slots,
    flags: growth.flags,
    slotOwner: owners,
    owns: growth.owns,
    roots: growth.roots,
    grades: new Map(
      scheme.results.flatMap((result): [string, PlanGrade[]][] =>
        result.classes.includes(id) ? [[result.id, gradesOf(result, reader)]] : [],
      ),
    ),
    byPlace: new Map(growth.nodes.map((node) => [node.place, node.index])),
  };
}

const gradesOf = ({ id, grades }: Result, reader: Reader): PlanGrade[] =>
  (grades ?? []).map(({ name, min, quota }) => ({
    name: reader.text(name),
    min: reader.amount(min, `${id}.grades`),
    quota: reader.size(quota, `${id}.grades`),
  }));

/** Every `$name` used anywhere must be declared. */
function undeclared(scheme: Scheme): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const name = /^\$([a-z][a-z0-9-]*)$/.exec(value)?.[1];
      if (name === undefined || Object.hasOwn(scheme.params, name) || seen.has(name)) return;
      seen.add(name);
      problems.push(problem('scheme-param-unknown', { path }, { name }));
    } else if (Array.isArray(value)) {
      for (const [i, one] of value.entries()) walk(one, `${path}[${i}]`);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, path ? `${path}.${key}` : key);
  };
  walk({ ...scheme, params: {}, provisions: [] }, '');
  return problems;
}

function unknownClasses(scheme: Scheme): Problem[] {
  const problems: Problem[] = [];
  const known = Object.keys(scheme.classes);
  const check = (names: readonly string[] | undefined, path: string): void => {
    for (const name of names ?? []) {
      if (!known.includes(name))
        problems.push(problem('scheme-class-unknown', { path }, { name, known: known.join('、') }));
    }
  };
  const walk = (node: SchemeNode, path: string): void => {
    check(node.classes, path);
    check(node.appliesTo?.classes, path);
    if (typeof node.sheet === 'object') check(classesIn(node.sheet), path);
    for (const rule of node.rules ?? []) {
      check(rule.classes, path);
      if (rule.kind === 'ratings') check(rule.raters?.classes, path);
    }
    for (const c of node.compose ?? []) {
      check(c.classes, path);
      check(
        c.parts.flatMap((p) => (p.class === undefined ? [] : [p.class])),
        path,
      );
    }
    for (const child of [...(node.children ?? []), ...(node.extra ?? []), ...(node.after ?? [])])
      walk(child, `${path}/${child.name}`);
  };
  for (const result of scheme.results) {
    check(result.classes, result.id);
    walk(result.root, result.id);
  }
  for (const [id, nodes] of Object.entries(scheme.sheets)) for (const node of nodes) walk(node, id);
  return problems;
}

/** Classes of something given by class. */
const classesIn = (byClass: Record<string, unknown>): string[] =>
  Object.keys(byClass).filter((key) => key !== 'default');

/** The same complaint comes once, not once per class. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((p) => {
    const key = JSON.stringify([p.code, p.place, p.values]);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
