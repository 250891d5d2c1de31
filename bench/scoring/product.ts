import {
  type Book,
  compile,
  enrol,
  type FactColumns,
  NEVER,
  type Plan,
  type Roster,
  type Scores,
  score,
  slotOf,
  takeColumns,
} from '@mingjian/engine';
import { schemeSchema, type Unit } from '@mingjian/model';
import { LEAVES, LEVEL1, LEVEL2, type Leaf, type LeafParams, POINT, type Sheet } from './sheet.ts';
import type { Workload } from './workload.ts';

export const CLASSES = ['county', 'township', 'department'] as const;

const points = (units: number): string => String(units / POINT);
const byClass = (leaf: Leaf, pick: (p: LeafParams) => number): Record<string, string> =>
  Object.fromEntries(CLASSES.map((cls, type) => [cls, points(pick(leaf.byType[type] as LeafParams))]));
const plain = (leaf: Leaf, pick: (p: LeafParams) => number): Record<string, string> =>
  Object.fromEntries(CLASSES.map((cls, type) => [cls, String(pick(leaf.byType[type] as LeafParams))]));

/** The rules of a leaf in the scheme language: the kinds any plan uses, nothing made for the benchmark. */
function rulesOf(leaf: Leaf, sheet: Sheet): unknown[] {
  const text = leaf.kind;
  const limit = byClass(leaf, (p) => p.cap);
  const rules: unknown[] = [ruleOf(leaf, text, limit)];
  const counts = (list: readonly number[]): Record<string, string> =>
    Object.fromEntries(CLASSES.map((cls, i) => [cls, String(list[i])]));
  if (leaf.index === sheet.sectionVeto.leaf) {
    rules.push({
      kind: 'veto',
      id: 'v',
      text: 'section',
      of: 'r',
      when: { count: counts(sheet.sectionVeto.count) },
      effect: 'zero',
      target: `g${leaf.level1}`,
    });
  }
  if (leaf.index === sheet.totalVeto.leaf) {
    rules.push({
      kind: 'veto',
      id: 'v',
      text: 'total',
      of: 'r',
      when: { count: counts(sheet.totalVeto.count), level: '4' },
      effect: 'cap',
      at: points(sheet.totalVeto.cap),
      target: 'total',
    });
  }
  return rules;
}

function ruleOf(leaf: Leaf, text: string, limit: Record<string, string>): unknown {
  const price = byClass(leaf, (p) => p.price);
  const base = { id: 'r', text };
  switch (leaf.kind) {
    case 'deduct':
      return { ...base, kind: 'deduct', points: price, limit };
    case 'bonus':
      return { ...base, kind: 'award', points: price, limit };
    case 'severity':
      return {
        ...base,
        kind: 'severity',
        limit,
        levels: [0, 1, 2, 3].map((i) => ({ level: String(i + 1), points: byClass(leaf, (p) => p.levels[i] ?? 0) })),
      };
    case 'quota':
      return {
        ...base,
        kind: 'quota',
        period: leaf.byType[0].periods === 4 ? 'quarter' : 'month',
        count: plain(leaf, (p) => p.wanted),
        points: price,
        limit,
      };
    case 'deadline':
      return {
        ...base,
        kind: 'deadline',
        points: price,
        more: { per: 'week', points: byClass(leaf, (p) => p.week), after: String(leaf.byType[0].grace) },
        limitEach: byClass(leaf, (p) => p.most),
        limit,
      };
    case 'rate':
      return { ...base, kind: 'rate', target: String(leaf.byType[0].target / 10), places: 4, whenNone: 'full' };
    case 'judge':
      return { ...base, kind: 'judgement', aggregate: 'trimmed', places: 4 };
    default:
      return { ...base, kind: 'bands', aggregate: 'sum', whenNone: 'zero', bands: bandsOf(leaf) };
  }
}

function bandsOf(leaf: Leaf): unknown[] {
  const { percents, lows } = leaf.byType[0];
  return percents.map((percent, i) => ({
    ...(i > 0 ? { from: plain(leaf, (p) => p.lows[i - 1] ?? 0) } : {}),
    ...(i < lows.length ? { below: plain(leaf, (p) => p.lows[i] ?? 0) } : {}),
    points: points((leaf.full * percent) / 100),
  }));
}

/** The sheet as a scheme: level-1 indicators weighted and rounded to 1/10000, bonus beside them, counties composed 7:2:1. */
export function schemeOf(sheet: Sheet): unknown {
  const leafNode = (leaf: Leaf): unknown => ({
    code: `l${leaf.index}`,
    name: `指标${leaf.index}`,
    ...(leaf.kind === 'bonus' ? {} : { full: points(leaf.full) }),
    rules: rulesOf(leaf, sheet),
  });
  const scored = sheet.leaves.filter((leaf) => leaf.kind !== 'bonus');
  const level2 = (n: number): unknown => ({
    code: `m${n}`,
    name: `二级${n}`,
    children: scored.filter((leaf) => leaf.level2 === n).map(leafNode),
  });
  const level1 = (n: number): unknown => ({
    code: `g${n}`,
    name: `一级${n}`,
    weight: String(sheet.weights[n]),
    places: 4,
    full: points(scored.filter((leaf) => leaf.level1 === n).reduce((sum, leaf) => sum + leaf.full, 0)),
    children: Array.from({ length: LEVEL2 / LEVEL1 }, (_, i) => n * (LEVEL2 / LEVEL1) + i)
      .filter((i) => scored.some((leaf) => leaf.level2 === i))
      .map(level2),
  });
  return {
    id: 'bench',
    version: '1',
    title: 'bench',
    year: 2025,
    document: { issuer: 'bench', title: 'bench' },
    period: { from: '2025-01-01', to: '2025-12-31' },
    classes: Object.fromEntries(CLASSES.map((cls) => [cls, { name: cls, units: null }])),
    results: [
      {
        id: 'total',
        name: '总分',
        classes: [...CLASSES],
        root: {
          name: '总分',
          full: '100',
          places: 4,
          children: Array.from({ length: LEVEL1 }, (_, n) => level1(n)),
          extra: sheet.leaves.filter((leaf) => leaf.kind === 'bonus').map(leafNode),
          compose: [
            {
              classes: ['county'],
              parts: [
                { part: '本级', share: '70' },
                { part: '乡镇', class: 'township', share: '20' },
                { part: '部门', class: 'department', share: '10' },
              ],
            },
          ],
        },
      },
    ],
  };
}

function unwrap<T>(outcome: { ok: true; value: T } | { ok: false; problems: unknown[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return outcome.value;
}

export interface Product {
  plan: Plan;
  roster: Roster;
  /** Class node index of each leaf. */
  leafNode: readonly number[];
  root: number;
}

export function makeProduct(sheet: Sheet, { units }: Workload): Product {
  const plan = unwrap(compile(schemeSchema.parse(schemeOf(sheet))));
  const list = Array.from(
    units.type,
    (type, u): Unit => ({
      id: `u${u}`,
      name: `u${u}`,
      class: CLASSES[type] ?? 'county',
      parent: (units.parent[u] as number) < 0 ? undefined : `u${units.parent[u]}`,
    }),
  );
  const roster = unwrap(enrol(plan, list));
  const nodes = plan.classes[0]?.nodes ?? [];
  return {
    plan,
    roster,
    leafNode: Array.from({ length: LEAVES }, (_, i) => nodes.find((n) => n.code === `l${i}`)?.index ?? -1),
    root: 0,
  };
}

/** The facts as columns of the public interface: levels, due days and millionths instead of the workload's own coding. */
export function columnsOf(sheet: Sheet, plan: Plan, { units, facts }: Workload): FactColumns {
  const n = facts.unit.length;
  const slots = CLASSES.map((cls) =>
    sheet.leaves.map((leaf) => slotOf(plan, cls, pathOf(plan, leaf.index), kindOf(leaf), 'r')),
  );
  const slot = new Uint8Array(n);
  const until = new Int32Array(n).fill(NEVER);
  const value = new Float64Array(n);
  const of = new Float64Array(n);
  const level = new Uint8Array(n);
  const due = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const leaf = sheet.leaves[facts.leaf[i] as number] as Leaf;
    slot[i] = slots[units.type[facts.unit[i] as number] as number]?.[leaf.index] ?? 0;
    if (facts.kind[i] === 0) until[i] = facts.day[i] as number;
    else level[i] = (facts.kind[i] as number) - 1;
    const v = facts.value[i] as number;
    if (leaf.kind === 'deadline') due[i] = v;
    else value[i] = leaf.kind === 'judge' ? v * 10_000 : v * 1_000_000;
    if (leaf.kind === 'rate') of[i] = (facts.count[i] as number) * 1_000_000;
  }
  return { unit: facts.unit, slot, date: facts.day, until, count: facts.count, value, of, level, due };
}

const pathOf = (plan: Plan, leaf: number): string =>
  plan.classes[0]?.nodes.find((node) => node.code === `l${leaf}`)?.path ?? '';

const kindOf = (leaf: Leaf): 'event' | 'delivery' | 'measure' | 'mark' => {
  if (leaf.kind === 'quota' || leaf.kind === 'deadline') return 'delivery';
  if (leaf.kind === 'rate' || leaf.kind === 'band') return 'measure';
  return leaf.kind === 'judge' ? 'mark' : 'event';
};

export const takeAll = (sheet: Sheet, product: Product, workload: Workload): Book =>
  takeColumns(product.roster, columnsOf(sheet, product.plan, workload));
export const scoreAll = (book: Book): Scores => score(book);

/** Leaf, own and final points of every unit in 1/10000 point: lowest ends, since the sheet counts a missing mark as 0. */
export function resultsOf(product: Product, scores: Scores): { leaf: Int32Array; own: Int32Array; final: Int32Array } {
  const n = product.roster.units.length;
  const leaf = new Int32Array(n * LEAVES);
  const own = new Int32Array(n);
  const final = new Int32Array(n);
  const grid = (x: unknown): number => (typeof x === 'number' ? x / 100 : Number.NaN);
  for (let u = 0; u < n; u++) {
    for (let i = 0; i < LEAVES; i++) leaf[u * LEAVES + i] = grid(scores.value(u, product.leafNode[i] as number).lo);
    own[u] = grid(scores.own(u, product.root).lo);
    final[u] = grid(scores.value(u, product.root).lo);
  }
  return { leaf, own, final };
}
