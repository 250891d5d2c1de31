import type { Scheme, SchemeNode } from '@mingjian/model';
import type { Assessment } from './assessments.ts';
import { besideMarks } from './beside-marks.ts';
import { splitBonus } from './bonus.ts';
import { sumOf } from './branch.ts';
import type { Classes } from './classes.ts';
import type { Plan } from './node.ts';
import type { Sheet } from './sheets.ts';
import { attached } from './stages/attach.ts';
import type { Section } from './stages/sections.ts';
import { stagedOf } from './stages/staged.ts';
import type { Staging } from './stages/staging.ts';
import type { Share } from './words/shares.ts';
import { weighed } from './words/weighed.ts';

/** What the parts of a plan are put together from. */
export interface Parts {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** The nodes of each table. */
  readonly nodes: readonly (readonly SchemeNode[])[];
  /** The table of each class, where each has its own. */
  readonly byClass: Readonly<Record<string, number>> | undefined;
  readonly assessments: readonly Assessment[] | undefined;
  readonly sections: readonly Section[];
  readonly shares: readonly Share[];
  /** The marks of the whole, where the words around the table state them. */
  readonly whole?: number | undefined;
  readonly known: Classes;
  readonly plan: Plan;
}

/** The results of a draft with what they stand on. */
export interface Made {
  readonly results: readonly { id: string; name: string; classes: string[]; root: SchemeNode }[];
  readonly sheets: Record<string, SchemeNode[]> | undefined;
  readonly classes: Scheme['classes'];
  /** Totals as stated, where they are sums of marks. */
  readonly totals: Scheme['stated'];
}

/** The parts of a plan → its results: one, or one for each assessment; in stages, in parts, or as one tree. */
export function resultsOf(parts: Parts): Made {
  const classes = { ...parts.known.classes };
  const staging = stagingOf(parts, classes);
  const made = parts.assessments ? apart(parts, parts.assessments, staging) : together(parts, staging);
  return { ...made, classes };
}

function stagingOf({ known, plan }: Parts, classes: Scheme['classes']): Staging {
  return {
    plan,
    assessed: known.classes,
    part: (name) => {
      const there = Object.entries(classes).find(([, one]) => one.name === name)?.[0];
      const key = there ?? `part-${Object.keys(classes).length - Object.keys(known.classes).length + 1}`;
      if (there === undefined) {
        classes[key] = { name, units: null };
        plan.ask({ code: 'units-missing', place: {}, text: name });
      }
      return key;
    },
  };
}

/** Each assessment with its own table and units. */
function apart(
  { sheets, nodes, sections, known, plan }: Parts,
  found: readonly Assessment[],
  staging: Staging,
): Omit<Made, 'classes'> {
  plan.ask({ code: 'results-apart', place: {}, text: found.map(({ name }) => name).join('、') });
  const tagged = new Set(Object.values(known.classes).flatMap(({ units }) => (units ?? []).flatMap(tagsOf)));
  const results = found.map(({ name, sheet, classes, without }, index) => {
    const children = attached(nodes[sheet] ?? [], sections, staging);
    const left = without.filter((tag) => tagged.has(tag));
    return {
      id: `result-${index + 1}`,
      name,
      classes: [...classes],
      root: {
        name,
        ...(left.length > 0 ? { appliesTo: { without: left } } : {}),
        ...rootOf(children, sheets[sheet]?.total ?? null, plan),
      },
    };
  });
  return { results, sheets: undefined, totals: [] };
}

const tagsOf = (unit: string | { readonly tags?: string[] | undefined }): string[] =>
  typeof unit === 'string' ? [] : (unit.tags ?? []);

function together(parts: Parts, staging: Staging): Omit<Made, 'classes'> {
  const { title, sheets, nodes, byClass, sections, shares, whole, known, plan } = parts;
  const own = new Set(Object.values(byClass ?? {}));
  const rest = nodes.flatMap((children, index) => (own.has(index) ? [] : [{ index, children }]));
  const single = rest.length === 1 || byClass !== undefined;
  const found = single
    ? rest.flatMap(({ children }) => children)
    : rest.map(({ index, children }): SchemeNode => {
        const name = sheets[index]?.title ?? `表${index + 1}`;
        return { name, children: [...children] };
      });
  const link = byClass
    ? Object.fromEntries(Object.entries(byClass).map(([key, sheet]) => [key, `sheet-${sheet + 1}`]))
    : 'sheet-1';
  const staged = byClass || single ? stagedOf(sections, byClass ? found : [], link, staging) : undefined;
  const kept = Object.fromEntries(
    nodes.flatMap((children, index) =>
      own.has(index) || (staged && !byClass) ? [[`sheet-${index + 1}`, [...children]]] : [],
    ),
  );
  const classes = Object.keys(known.classes);
  const name = title;
  const result = (root: SchemeNode): Made['results'] => [{ id: 'total', name, classes, root }];
  const totals = totalsOf(parts);
  if (staged) {
    const used = new Set(staged.stages.map((stage) => stage.name));
    const others = found.filter((node) => byClass && !used.has(node.name));
    const { base, extra } = splitBonus([...staged.stages, ...others], null, bonusAsked(plan));
    for (const node of extra) besideAsked(node, [], plan);
    const after = [
      ...staged.after.filter(({ name: one }) => !extra.some((node) => node.name === one)),
      ...extra.map(endless),
    ];
    const root = { name, full: '100', children: withParts(base, byClass), ...(after.length > 0 ? { after } : {}) };
    return { results: result(root), sheets: kept, totals: byClass ? totals : [] };
  }
  const children = attached(found, sections, staging);
  const weights = weighed(children, shares);
  const base = weights ?? children;
  if (!weights && shares.length > 0)
    plan.ask({
      code: 'shares-stated',
      place: {},
      text: shares.map(({ name: part, share }) => `${part} ${share}%`).join('、'),
    });
  const root: SchemeNode =
    byClass && base.length === 0
      ? { name, sheet: link }
      : {
          name,
          ...rootOf(base, rest.length === 1 ? (sheets[rest[0]?.index ?? 0]?.total ?? null) : null, plan),
        };
  if (byClass && base.length > 0) root.children = [{ name: '指标得分', sheet: link }, ...(root.children ?? [])];
  sumsAsked(parts, root, plan);
  // The total of a whole whose parts are weighed is no sum of marks.
  const isOwn = totals.length > 0 || byClass || rest.length !== 1 || whole === undefined || children.some(isWeighed);
  const said = isOwn ? totals : [{ clause: title, name: title, full: String(whole) }];
  return { results: result(root), sheets: byClass ? kept : undefined, totals: weights ? [] : said };
}

const isWeighed = ({ weight }: SchemeNode): boolean => weight !== undefined;

/** Classes that take part in the composition of a stage are assessed by the table of the class that is composed. */
function withParts(stages: readonly SchemeNode[], byClass: Parts['byClass']): SchemeNode[] {
  return stages.map((node) => {
    if (typeof node.sheet !== 'object' || !byClass) return node;
    const links: Record<string, string> = { ...node.sheet };
    for (const { classes, parts } of node.compose ?? [])
      for (const { class: key } of parts)
        if (key !== undefined) links[key] ??= node.sheet[classes?.[0] ?? ''] ?? Object.values(node.sheet)[0] ?? '';
    return { ...node, sheet: links };
  });
}

const bonusAsked =
  (plan: Plan) =>
  ({ name }: SchemeNode): void =>
    plan.ask({ code: 'bonus-by-name', place: {}, node: name, text: name });

/**
 * Marks of items beside the full ones that contradict what they give and take. Beside them all begins at nothing, so that nobody reaches the
 * marks without the bonus: how far it goes is asked here, or nowhere.
 */
function besideAsked({ children, ...node }: SchemeNode, above: readonly string[], plan: Plan): void {
  const here = [...above, node.name];
  const text = besideMarks(node);
  const path = here.join('/');
  for (const code of ['bonus-within', 'below-zero', 'class-marks'] as const) plan.unask(code, path);
  if (text !== undefined) plan.ask({ code: 'beside-marks', place: plan.placeOf(path), node: path, text });
  for (const child of children ?? []) besideAsked(child, here, plan);
}

/** Beside the full marks 倒扣 ends nowhere of itself. */
function endless({ children, ...node }: SchemeNode): SchemeNode {
  const { floor, belowZero: _, ...rest } = node;
  const back = node.rules?.some(({ text }) => /倒扣|反扣/.test(text)) === true;
  const own = back
    ? rest
    : { ...rest, ...(floor === undefined ? {} : { floor }), ...(node.belowZero ? { belowZero: true } : {}) };
  return children ? { ...own, children: children.map(endless) } : own;
}

/** The parts of a result, with bonus and deductions beside them. */
function rootOf(
  parts: readonly SchemeNode[],
  total: number | null,
  plan: Plan,
): Pick<SchemeNode, 'full' | 'children' | 'extra'> {
  const { base, extra } = splitBonus(parts, total, bonusAsked(plan));
  for (const node of extra) besideAsked(node, [], plan);
  const loose = extra.map(endless);
  // Shares are of a hundred.
  const whole = base.some(({ weight }) => weight !== undefined) ? { full: '100' } : {};
  return { ...whole, children: base, ...(loose.length > 0 ? { extra: loose } : {}) };
}

function totalsOf({ sheets, byClass, title }: Parts): Scheme['stated'] {
  return sheets.flatMap(({ total, title: clause }, index) => {
    if (total === null) return [];
    const among = sheets.length > 1 && !byClass;
    const cls = Object.entries(byClass ?? {}).flatMap(([key, own]) => (own === index ? [{ class: key }] : []));
    return (cls.length > 0 ? cls : [{}]).map((own) => ({
      clause,
      name: among ? clause : title,
      full: String(total),
      ...own,
    }));
  });
}

function sumsAsked({ sheets, byClass }: Parts, root: SchemeNode, plan: Plan): void {
  for (const sheet of sheets) {
    const sum = sumOf(sheet.branches);
    // Bonus beside the full marks is no part of the sum.
    if (sheet.total === null || sum === sheet.total || root.extra) continue;
    const among = sheets.length > 1 && !byClass;
    plan.ask({
      code: 'sum-differs',
      place: sheet.place,
      ...(among ? { node: sheet.title } : {}),
      text: `${sheet.title}：${sheet.total} ≠ ${sum}`,
    });
  }
}
