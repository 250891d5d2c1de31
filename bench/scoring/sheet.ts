/**
 * The assessment sheet that every engine of the benchmark scores: 60 leaves under 24 level-2 and 8 level-1 indicators,
 * eight kinds of rules, two vetoes, a bonus and a 7:2:1 composition. Points are whole numbers of 1/10000 point.
 */
export const LEAVES = 60;
export const LEVEL2 = 24;
export const LEVEL1 = 8;
/** 2025-01-01, in days since 1970, and the days of the year. */
export const DAY0 = 20089;
export const DAYS = 365;
export const POINT = 10_000;

export const KINDS = ['deduct', 'severity', 'quota', 'deadline', 'rate', 'judge', 'band', 'bonus'] as const;
export type Kind = (typeof KINDS)[number];

/** Parameters of a leaf for one type of unit (0 county, 1 township, 2 department); unused ones are 0. */
export interface LeafParams {
  cap: number;
  price: number;
  levels: readonly [number, number, number, number];
  periods: number;
  wanted: number;
  grace: number;
  week: number;
  most: number;
  /** Per thousand. */
  target: number;
  lows: readonly number[];
  percents: readonly number[];
}

export interface Leaf {
  index: number;
  level2: number;
  level1: number;
  kind: Kind;
  full: number;
  byType: readonly [LeafParams, LeafParams, LeafParams];
}

export interface Sheet {
  leaves: readonly Leaf[];
  weights: readonly number[];
  bonusCap: number;
  /** Σ count on this leaf from which its level-1 indicator scores nothing, by type. */
  sectionVeto: { leaf: number; count: readonly [number, number, number] };
  /** Σ count of level 4 on this leaf from which the own total is capped, by type. */
  totalVeto: { leaf: number; count: readonly [number, number, number]; cap: number };
}

/** A small reproducible generator (xorshift): the same sheet and facts on every machine. */
export function makeRandom(seed: number): (below: number) => number {
  let x = seed | 1;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

const MIX: readonly [Kind, number][] = [
  ['deduct', 17],
  ['bonus', 1],
  ['severity', 9],
  ['quota', 9],
  ['deadline', 9],
  ['rate', 6],
  ['judge', 6],
  ['band', 3],
];

export function makeSheet(): Sheet {
  const random = makeRandom(20250101);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const kinds = MIX.flatMap(([kind, n]) => Array.from({ length: n }, () => kind));
  for (let i = kinds.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [kinds[i], kinds[j]] = [kinds[j] as Kind, kinds[i] as Kind];
  }
  const leaves: Leaf[] = [];
  let quotas = 0;
  for (let level2 = 0; level2 < LEVEL2; level2++) {
    for (let n = level2 % 2 ? 3 : 2; n > 0; n--) {
      const index = leaves.length;
      const kind = kinds[index] as Kind;
      const full = kind === 'bonus' ? 0 : pick([10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000]);
      const quarterly = kind === 'quota' && quotas++ % 2 === 1;
      const base = {
        price: pick([100, 200, 250, 500, 1000]),
        capPercent: pick([50, 80, 100, 100]),
        grace: pick([0, 3, 5]),
        target: pick([850, 900, 950, 980, 1000]),
      };
      const forType = (type: number): LeafParams => {
        const big = type === 0;
        const price = kind === 'quota' ? (big ? 400 : 2500) : base.price * (big ? 1 : 4);
        const unit = big ? 4000 : 400;
        return {
          cap: kind === 'bonus' ? 50_000 : Math.floor((full * base.capPercent) / 100),
          price,
          levels: [price, price * 2, price * 5, price * 10],
          periods: kind === 'quota' ? (quarterly ? 4 : 12) : 0,
          wanted: (big ? 10 : 1) * (quarterly ? 3 : 1),
          grace: base.grace,
          week: price * 2,
          most: price * 6,
          target: base.target,
          lows: [unit, unit * 2, unit * 4, unit * 7, unit * 10],
          percents: [0, 20, 40, 60, 80, 100],
        };
      };
      leaves.push({
        index,
        level2,
        level1: Math.floor(level2 / 3),
        kind,
        full,
        byType: [forType(0), forType(1), forType(2)],
      });
    }
  }
  const first = (kind: Kind): number => leaves.find((leaf) => leaf.kind === kind)?.index ?? 0;
  return {
    leaves,
    weights: [20, 15, 15, 10, 10, 10, 10, 10],
    bonusCap: 50_000,
    sectionVeto: { leaf: first('deduct'), count: [240, 25, 25] },
    totalVeto: { leaf: first('severity'), count: [8, 2, 2], cap: 600_000 },
  };
}
